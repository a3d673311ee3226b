/** A passage is chosen: with the mouse, by touch, or with the keys of selection mode. */
import { endOf, endsOf, indexAt, passage, rangeOf, readPassage, segmentsOf, startOf } from "./anchor.js";
import { endAfter, snapToWords, startBefore, unitAfter, unitBefore } from "./words.js";

const SETTLED = 250;

/** Calls with the selected passage whenever it settles, and with null when nothing of the text is selected any more. */
export function watchSelection(root, onPassage) {
  let pressed = false;
  let within = false;
  let exact = false;
  let timer = 0;
  let snapping = 0;
  const read = () => {
    const found = readPassage(root, getSelection());
    onPassage(found && !exact ? snapToWords(root, found) : found);
  };
  document.addEventListener("pointerdown", (event) => {
    pressed = event.pointerType === "mouse";
    within = root.contains(event.target);
    exact = false;
    clearTimeout(snapping); // what was chosen before must not widen what is being chosen now
  });
  document.addEventListener("pointerup", (event) => {
    if (!pressed) return;
    pressed = false;
    exact = event.altKey;
    snapping = setTimeout(() => showSnapped(root, exact));
    // Whole words need no snapping, and then the browser has no change to tell of.
    if (within) timer = setTimeout(read, SETTLED);
  });
  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    if (!pressed) timer = setTimeout(read, SETTLED);
  });
}

// What is seen as selected is what will be quoted.
function showSnapped(root, exact) {
  const ends = endsOf(root, getSelection());
  const found = ends && passage(root, ...ends);
  const quoted = found && !exact ? snapToWords(root, found) : found;
  if (quoted && (quoted.start !== ends[0] || quoted.end !== ends[1])) select(root, quoted);
}

/** Selects a passage in the browser itself, so that it is seen, copied and read aloud as any selection. */
export function select(root, { start, end }) {
  const range = rangeOf(root, start, end);
  getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** Selection mode: words, sentences and characters by the arrow keys, from a paragraph on. */
export class SelectionMode {
  #root;
  #onPassage;
  #base = [0, 0]; // the word, sentence or character it began with; it stays selected while the other end moves
  #focus = 0;
  active = false;

  constructor(root, onPassage) {
    this.#root = root;
    this.#onPassage = onPassage;
  }

  enter(segment) {
    const word = unitAfter(this.#root, startOf(segment), "word");
    if (!word) return;
    this.active = true;
    this.#set(...word);
  }

  leave() {
    this.active = false;
    getSelection().removeAllRanges();
    this.#onPassage(null);
  }

  /** Whether the key was one of this mode. */
  press({ key, shiftKey, altKey }) {
    const forward = key === "ArrowRight" || key === "ArrowDown";
    if (key === "Home" || key === "End") this.#toEdge(key === "End", shiftKey);
    else if (!forward && key !== "ArrowLeft" && key !== "ArrowUp") return false;
    else if (altKey) this.#byCharacter(forward, shiftKey);
    else this.#byUnit(forward, shiftKey, key === "ArrowUp" || key === "ArrowDown" ? "sentence" : "word");
    return true;
  }

  #byUnit(forward, extend, granularity) {
    if (extend) {
      this.#extendTo(forward ? endAfter(this.#root, this.#focus, granularity) : startBefore(this.#root, this.#focus, granularity));
      return;
    }
    const [start, end] = this.#ends();
    const unit = forward ? unitAfter(this.#root, end, granularity) : unitBefore(this.#root, start, granularity);
    if (unit) this.#set(...unit);
  }

  #byCharacter(forward, extend) {
    const [start, end] = this.#ends();
    const first = startOf(segmentsOf(this.#root)[0]);
    const last = endOf(segmentsOf(this.#root).at(-1));
    if (extend) this.#extendTo(Math.min(last, Math.max(first, this.#focus + (forward ? 1 : -1))));
    else if (forward && end < last) this.#set(end, end + 1);
    else if (!forward && start > first) this.#set(start - 1, start);
  }

  #toEdge(end, extend) {
    const segment = segmentsOf(this.#root)[indexAt(this.#root, end ? Math.max(0, this.#focus - 1) : this.#focus)];
    if (extend) this.#extendTo(end ? endOf(segment) : startOf(segment));
    else if (end) this.#set(...(unitBefore(this.#root, endOf(segment), "word") ?? [startOf(segment), endOf(segment)]));
    else this.#set(...(unitAfter(this.#root, startOf(segment), "word") ?? [startOf(segment), endOf(segment)]));
  }

  #ends() {
    const [start, end] = this.#base;
    return this.#focus > start ? [start, this.#focus] : [this.#focus, end];
  }

  #extendTo(offset) {
    this.#focus = offset;
    this.#show();
  }

  #set(start, end) {
    this.#base = [start, end];
    this.#extendTo(end);
  }

  #show() {
    const [start, end] = this.#ends();
    const chosen = passage(this.#root, start, end);
    select(this.#root, chosen ?? { start, end });
    this.#onPassage(chosen);
    segmentsOf(this.#root)[indexAt(this.#root, this.#focus)].scrollIntoView({ block: "nearest" });
  }
}
