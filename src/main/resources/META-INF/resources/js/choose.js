/** Where several things lie on one another the reader chooses, the shortest first; where one lies, it is that one. */
import { offsetAt } from "./anchor.js";
import { strokeOf } from "./spans.js";

const QUOTE = 90;

export class Chooser {
  #root;
  #spans;
  #threads;
  #dialog = document.createElement("dialog");

  constructor(root, spans, threads) {
    this.#root = root;
    this.#spans = spans;
    this.#threads = threads;
    this.#dialog.className = "chooser";
    this.#dialog.setAttribute("aria-labelledby", "chooser-head");
    document.body.append(this.#dialog);
    root.addEventListener("click", (event) => this.#click(event));
  }

  #click(event) {
    const segment = event.target.closest(".segment");
    if (!segment || event.target.closest("a, [data-apart]") || !getSelection().isCollapsed) return;
    const at = placeUnder(event);
    if (at) this.open(this.#spans.at(segment, offsetAt(this.#root, ...at)), segment);
  }

  /** Opens what lies in a paragraph. */
  openAll(segment) {
    const spans = [...this.#spans.of(segment)];
    this.open(spans.sort((a, b) => a.end - a.start - (b.end - b.start)), segment);
  }

  open(spans, segment) {
    const distinct = [...new Map(spans.map((span) => [`${span.kind} ${span.id}`, span])).values()].filter(strokeOf);
    if (distinct.length === 1) this.#follow(distinct[0]);
    else if (distinct.length > 1) this.#ask(distinct, segment);
  }

  #ask(spans, segment) {
    this.#dialog.replaceChildren(heading(spans.length), ...spans.map((span) => this.#choice(span)), closer(this.#dialog));
    this.#dialog.onclose = () => this.#dialog.returnValue || segment.focus();
    this.#dialog.returnValue = "";
    this.#dialog.showModal();
  }

  #choice(span) {
    const button = document.createElement("button");
    const words = this.#threads.quoteOf(span);
    const kind = document.createElement("b");
    const quote = document.createElement("q");
    kind.className = `stroke ${strokeOf(span)}`;
    kind.textContent = [span.kind, span.standing && wordOf(span.standing)].filter(Boolean).join(", ");
    quote.textContent = words.length > QUOTE ? `${words.slice(0, QUOTE)}…` : words;
    button.type = "button";
    button.append(kind, quote);
    button.addEventListener("click", () => {
      this.#dialog.close("chosen");
      this.#follow(span);
    });
    return button;
  }

  #follow(span) {
    const thread = this.#threads.find(span);
    if (thread) this.#threads.activate(thread, { focus: true, at: span });
    else location.assign(this.#elsewhere(span));
  }

  // A page holds a window of the threads; this one is in another.
  #elsewhere({ id, start, end }) {
    const { address, revision } = this.#root.dataset;
    return `${address}?revision=${revision}&at=${start},${end}&thread=${id}`;
  }
}

function placeUnder({ clientX, clientY }) {
  if (document.caretPositionFromPoint) {
    const place = document.caretPositionFromPoint(clientX, clientY);
    return place && [place.offsetNode, place.offset];
  }
  const range = document.caretRangeFromPoint?.(clientX, clientY);
  return range && [range.startContainer, range.startOffset];
}

const wordOf = (standing) => (standing === "OPEN" ? "not yet assessed" : standing.toLowerCase());

function heading(count) {
  const head = document.createElement("h2");
  head.id = "chooser-head";
  head.textContent = `${count} lie here`;
  return head;
}

function closer(dialog) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = "Close";
  button.addEventListener("click", () => dialog.close());
  return button;
}
