/** Sets notes beside their paragraphs: none covers another, the one being read has its place. The text never moves. */
import { segmentAt } from "./anchor.js";

const GAP = 22;
const WIDE = "(width >= 62rem)";

export class Margin {
  #root;
  #notes;
  #waiting = 0;

  constructor(root, notes) {
    this.#root = root;
    this.#notes = notes;
    const watch = new ResizeObserver(() => this.place());
    watch.observe(root);
    watch.observe(notes);
    notes.addEventListener("toggle", () => this.place(), true);
    matchMedia(WIDE).addEventListener("change", () => this.place());
  }

  place() {
    this.#waiting ||= requestAnimationFrame(() => {
      this.#waiting = 0;
      this.#place();
    });
  }

  // All is measured before anything is set, so that the page is laid out once.
  #place() {
    const wide = matchMedia(WIDE).matches;
    this.#notes.classList.toggle("placed", wide);
    if (!wide) return;
    const origin = this.#notes.getBoundingClientRect().top;
    const items = [...this.#notes.querySelectorAll(":scope > .beside, .composer.open")]
      .map((element) => ({ element, wish: this.#wishOf(element) - origin, height: element.offsetHeight }))
      .sort((a, b) => a.wish - b.wish);
    stack(items, items.findIndex(({ element }) => element.matches(".composer, :has(.thread.current)")));
    for (const { element, top } of items) element.style.top = `${Math.round(top)}px`;
    const last = items.at(-1);
    this.#notes.style.minBlockSize = last ? `${Math.round(last.top + last.height)}px` : "";
  }

  #wishOf(element) {
    const text = element.about ?? this.#root; // a slip may be about the second text
    const segment = segmentAt(text, Number(element.dataset.start ?? this.#startOf(element)));
    return segment.getBoundingClientRect().top;
  }

  #startOf(beside) {
    return this.#root.querySelector(`#s${beside.dataset.segment}`)?.dataset.start ?? 0;
  }
}

/** Gives each item a top: its wish, or below the one before it; those above the item being read make room for it. */
export function stack(items, current) {
  let floor = 0;
  items.forEach((item, i) => {
    item.top = i === current ? item.wish : Math.max(item.wish, floor);
    floor = item.top + item.height + GAP;
  });
  for (let i = current - 1; i >= 0; i--) {
    items[i].top = Math.min(items[i].top, items[i + 1].top - items[i].height - GAP);
  }
  const above = Math.min(0, items[0]?.top ?? 0);
  if (above < 0) for (const item of items) item.top -= above;
}
