/** The toolbar of a selection: beside the text at the height of the passage; on small screens in place of the bottom bar. */
import { rangeOf } from "./anchor.js";

export class Toolbar {
  #bar;
  #root;
  #notes;
  passage = null;

  constructor(bar, root, notes) {
    this.#bar = bar;
    this.#root = root;
    this.#notes = notes;
    bar.addEventListener("pointerdown", (event) => event.preventDefault()); // a press would end the selection
    bar.addEventListener("keydown", (event) => this.#step(event));
    this.#buttons().forEach((button, i) => (button.tabIndex = i === 0 ? 0 : -1));
  }

  /** @param text the one it was selected in, where that is not the first */
  show(passage, text = this.#root) {
    this.passage = passage;
    this.text = text;
    this.#bar.hidden = !passage;
    if (!passage) return;
    const { top } = rangeOf(text, passage.start, passage.end).getBoundingClientRect();
    this.#bar.style.setProperty("--top", `${Math.round(top - this.#notes.getBoundingClientRect().top)}px`);
  }

  focus() {
    if (!this.#bar.hidden) this.#buttons()[0].focus();
  }

  get focused() {
    return this.#bar.contains(document.activeElement);
  }

  #buttons() {
    return [...this.#bar.querySelectorAll("button")];
  }

  // One stop for Tab, arrows within (ARIA Authoring Practices, toolbar).
  #step(event) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const buttons = this.#buttons();
    const next = buttons.at((buttons.indexOf(document.activeElement) + step) % buttons.length);
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  }
}
