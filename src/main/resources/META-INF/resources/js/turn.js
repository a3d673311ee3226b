/**
 * From section to section without leaving the page: what a link within the text leads to is fetched and takes the place of what
 * is shown, first the words with what is painted on them, then the notes. It has its own entry in the browser's history.
 * Whatever goes wrong, the browser follows the link as ever.
 */
import { fetchText } from "./section.js";

/** Which text stands beside, and where it is open: that changes with a page of its own. */
const besideIn = (search) => [...new URLSearchParams(search.replace(/^[^?]*/, ""))].filter(([name]) => name.startsWith("beside")).join();
const within = ({ pathname, search }) => pathname + search;

export class Turning {
  #root;
  #onText;
  #onTurned;
  #shown = within(location);
  #last = 0;

  /**
   * @param onText called with the words of a section, when they come before the page
   * @param onTurned called with the page, whether its words are there already, and where in it the reader was, if he comes back
   */
  constructor(root, { onText, onTurned }) {
    this.#root = root;
    this.#onText = onText;
    this.#onTurned = onTurned;
    document.addEventListener("click", (event) => this.#click(event));
    document.addEventListener("submit", (event) => this.#submit(event));
    addEventListener("popstate", ({ state }) => within(location) !== this.#shown && this.#turn(location.href, state?.scroll));
  }

  #click(event) {
    const link = event.target.closest?.("a[href]");
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || !plain || event.defaultPrevented || !this.#leadsWithin(link)) return;
    event.preventDefault();
    this.go(link.href);
  }

  #leadsWithin({ origin, pathname, search }) {
    const { address } = this.#root.dataset;
    if (new URLSearchParams(search).get("view") === "list") return false; // a page of its own
    if (besideIn(search) !== besideIn(this.#shown)) return false;
    return origin === location.origin && (pathname === address || pathname.startsWith(`${address}/`)) && pathname + search !== this.#shown;
  }

  // A place that somebody typed. What was typed stays until it leads somewhere.
  #submit(event) {
    const form = event.target;
    if (!form.matches("[data-jump]")) return;
    event.preventDefault();
    this.go(`${form.action}?${new URLSearchParams(new FormData(form))}`, (sentence) => {
      const place = form.querySelector("[role=alert]");
      place.textContent = sentence;
      place.hidden = false;
      form.elements.to.focus();
    });
  }

  /** Shows another place of the text by its address. */
  go(address, onRefusal) {
    history.replaceState({ ...history.state, scroll: scrollY }, "");
    return this.#turn(address, undefined, onRefusal);
  }

  async #turn(address, scroll, onRefusal) {
    const turn = ++this.#last;
    this.#root.setAttribute("aria-busy", "true");
    // The page has the same words and all the notes, and takes the server longer: it waits until the words are here.
    const text = scroll === undefined && (await fetchText(this.#root, new URL(address, location.href)).catch(() => null));
    if (turn !== this.#last) return;
    const early = Boolean(text);
    if (early) {
      this.#enter(address);
      this.#onText(text);
    }
    const { page, sentence, url } = await ask(address).catch(() => ({}));
    if (turn !== this.#last) return;
    this.#root.removeAttribute("aria-busy");
    if (!page && sentence && onRefusal) return void onRefusal(sentence);
    if (!page) return void location.assign(address);
    if (!early) this.#enter(url.includes("#") ? url : url + new URL(address, location.href).hash);
    this.#onTurned(page, early, scroll);
  }

  #enter(address) {
    if (address !== location.href) history.pushState(null, "", address);
    this.#shown = within(location);
  }
}

/** What answers at an address: a page of the reader, a refusal, or something else. */
async function ask(address) {
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (answer.ok && page.querySelector("main[data-spans]")) return { page, url: answer.url };
  return { sentence: page.querySelector("#refused p")?.textContent };
}
