/**
 * The rail: the whole text from its beginning to its end. A press leads to that place; with the keys one goes along the
 * sections and hears what is in them (ARIA Authoring Practices, slider), and Enter leads there.
 */

export class Rail {
  #turning;
  #at = -1; // the section the keys have gone to

  constructor(turning) {
    this.#turning = turning;
    document.addEventListener("click", (event) => this.#press(event));
    document.addEventListener("keydown", (event) => this.#key(event));
    this.prepare();
  }

  /** Another part of the text is shown, with a rail of its own. */
  prepare() {
    this.#at = this.#lines().findIndex((line) => line.hasAttribute("aria-current"));
    const picture = document.querySelector(".rail svg");
    if (!picture || this.#at < 0) return;
    const about = { role: "slider", tabindex: 0, "aria-orientation": "vertical", "aria-valuemin": 1, "aria-valuemax": this.#lines().length, "aria-label": "Place in the text" };
    for (const [name, value] of Object.entries(about)) picture.setAttribute(name, value);
    this.#tell(picture);
  }

  #lines() {
    return [...document.querySelectorAll("#contents a[data-start]")];
  }

  #tell(picture) {
    const line = this.#lines()[this.#at];
    const [number, title, notes] = [...line.children].map(({ textContent }) => textContent);
    picture.setAttribute("aria-valuenow", this.#at + 1);
    picture.setAttribute("aria-valuetext", [`Section ${number}`, title, notes].filter(Boolean).join(", "));
    const top = (100 * line.dataset.start) / document.querySelector(".rail").dataset.length;
    picture.querySelector(".window")?.setAttribute("transform", `translate(0 ${Math.round(10 * (top - this.#top())) / 10})`);
  }

  // Where the section that is shown begins, in hundredths of the text.
  #top() {
    const shown = this.#lines().find((line) => line.hasAttribute("aria-current"));
    return (100 * shown.dataset.start) / document.querySelector(".rail").dataset.length;
  }

  #press({ target, clientY }) {
    const picture = target.closest?.(".rail svg");
    if (!picture) return;
    const { top, height } = picture.getBoundingClientRect();
    const { length } = document.querySelector(".rail").dataset;
    const offset = Math.max(0, Math.min(length - 1, Math.floor((length * (clientY - top)) / height)));
    const line = this.#lines().findLast(({ dataset }) => Number(dataset.start) <= offset) ?? this.#lines()[0];
    const address = new URL(line.href);
    address.searchParams.set("at", offset);
    this.#turning.go(address.href);
  }

  #key(event) {
    const picture = event.target.closest?.(".rail svg");
    if (!picture) return;
    const last = this.#lines().length - 1;
    const to = { ArrowDown: this.#at + 1, ArrowRight: this.#at + 1, ArrowUp: this.#at - 1, ArrowLeft: this.#at - 1, PageDown: this.#at + 10, PageUp: this.#at - 10, Home: 0, End: last }[event.key];
    if (event.key === "Enter") this.#turning.go(this.#lines()[this.#at].href);
    else if (to === undefined) return;
    else {
      this.#at = Math.max(0, Math.min(last, to));
      this.#tell(picture);
    }
    event.preventDefault();
  }
}
