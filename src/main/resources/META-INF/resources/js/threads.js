/** The threads beside the text: one of them is being read; its passage is shown, and on small screens its card is the sheet. */
import { exactOf } from "./anchor.js";
import { announce } from "./announce.js";
import { reveal } from "./reveal.js";

export class Threads {
  #root;
  #notes;
  #painting;
  #margin;
  #head = sheetHead();

  constructor(root, notes, painting, margin) {
    this.#root = root;
    this.#notes = notes;
    this.#painting = painting;
    this.#margin = margin;
    notes.prepend(this.#head);
    this.#head.querySelector("[data-all]").addEventListener("click", () => this.showAll());
    this.#head.querySelector("[data-close]").addEventListener("click", () => this.close());
    notes.addEventListener("click", ({ target }) => {
      const thread = target.closest(".thread");
      if (thread && !target.closest("a, button, summary, input, textarea")) this.activate(thread);
    });
  }

  all() {
    const threads = [...this.#notes.querySelectorAll(".thread")];
    return threads.sort((a, b) => a.dataset.start - b.dataset.start || a.dataset.end - b.dataset.end);
  }

  get current() {
    return this.#notes.querySelector(".thread.current");
  }

  find(span) {
    return this.#notes.querySelector(`.thread[data-id="${CSS.escape(span.id)}"][data-kind="${CSS.escape(span.kind)}"]`);
  }

  besideOf(segment) {
    return this.#notes.querySelector(`#notes-${segment.id}`);
  }

  activate(thread, { focus = false, scroll = false, at = placeOf(thread) } = {}) {
    this.current?.classList.remove("current");
    thread.classList.add("current");
    thread.closest("details.more")?.setAttribute("open", "");
    this.#painting.show("active", at);
    this.#tellPlace(thread);
    this.#margin.place();
    if (scroll) reveal(this.#root, at);
    if (!focus) return;
    thread.tabIndex = -1;
    thread.focus({ preventScroll: true });
  }

  /** To the next or previous thread in the order of the text; with `contested`, to the next contested claim. */
  step(direction, from, contested = false) {
    const threads = this.all().filter(({ dataset }) => !contested || dataset.standing === "CONTESTED");
    const at = this.current ? place(this.current) : Number(from?.dataset.start ?? 0) - (direction > 0 ? 1 : 0);
    const next = direction > 0 ? threads.find((t) => place(t) > at || after(this.current, t)) : threads.findLast((t) => place(t) < at || after(t, this.current));
    if (next) this.activate(next, { focus: true, scroll: true });
    else announce(contested ? "No further contested claim here" : "No further note here");
  }

  showAll() {
    this.#notes.classList.toggle("full");
  }

  close() {
    this.#notes.classList.remove("full");
    this.current?.classList.remove("current");
    this.#painting.show("active", null);
    this.#margin.place();
  }

  /** The words a thread stands on. */
  quoteOf({ start, end }) {
    return exactOf(this.#root, start, end);
  }

  #tellPlace(thread) {
    const here = [...thread.closest(".beside").querySelectorAll(".thread")];
    const words = `Paragraph ${thread.dataset.segment} · ${here.indexOf(thread) + 1} of ${here.length}`;
    this.#head.querySelector("span").textContent = words;
  }
}

const place = (thread) => Number(thread.dataset.start);
const placeOf = ({ dataset }) => ({ start: Number(dataset.start), end: Number(dataset.end) });
const after = (one, other) => one && other && place(one) === place(other) && one.dataset.end - other.dataset.end < 0;

function sheetHead() {
  const head = document.createElement("div");
  head.className = "sheet-head";
  head.innerHTML = '<span>All notes</span><button type="button" data-all>All notes</button><button type="button" data-close>Close</button>';
  return head;
}
