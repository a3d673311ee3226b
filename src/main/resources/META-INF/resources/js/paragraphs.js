/** The paragraph one is at: moved by keys, kept in view, the place everything returns to. */
import { segmentsOf } from "./anchor.js";

export class Paragraphs {
  #root;
  #here = null;

  constructor(root) {
    this.#root = root;
    root.addEventListener("focusin", ({ target }) => this.#settle(target.closest(".segment")));
  }

  /** The paragraph one is at, or the first one in view. */
  get here() {
    return this.#here ?? segmentsOf(this.#root).find((segment) => segment.getBoundingClientRect().bottom > 120) ?? null;
  }

  go(segment) {
    if (!segment) return;
    segment.tabIndex = -1;
    segment.focus({ preventScroll: true });
    segment.scrollIntoView({ block: "nearest" });
    this.#settle(segment);
  }

  /** Another part of the text is shown; one is at no paragraph of it yet. */
  clear() {
    this.#here = null;
  }

  step(direction) {
    const segments = segmentsOf(this.#root);
    const at = this.#here ? segments.indexOf(this.#here) + direction : segments.indexOf(this.here);
    this.go(segments[at]);
  }

  /** To the next or the previous section; where this page ends, to the page that follows. */
  stepSection(direction) {
    const sections = [...this.#root.querySelectorAll(".section")];
    const next = sections[sections.indexOf(this.here?.closest(".section")) + direction];
    if (next) this.go(segmentsOf(next)[0]);
    else document.querySelector(`a[rel="${direction > 0 ? "next" : "prev"}"]`)?.click();
  }

  #settle(segment) {
    if (!segment || segment === this.#here) return;
    this.#here?.classList.remove("here");
    segment.classList.add("here");
    this.#here = segment;
  }
}
