/**
 * Paints passages with the CSS Custom Highlight API: only near the viewport, never more than so many ranges at a time, one
 * Highlight per kind and standing. Where the API is missing, <mark> elements take its place near the viewport.
 */
import { indexAt, rangeOf, segmentsOf } from "./anchor.js";
import { markSegment, unmarkSegment } from "./marks.js";

const LIMIT = 220;
const MARGIN = "1500px 0px";
/** What lies on top where passages overlap, last on top. */
const ORDER = ["note", "evidence", "open", "rejected", "established", "contested", "saving", "selected", "active"];

export class Painting {
  #root;
  #spans;
  #near = new Set();
  #shown = new Map(); // name → [start, end]: what the reader is looking at or writing about
  #painted = new Map(); // "name start end" → Range
  #marked = new Set();
  #waiting = 0;
  #segments;
  #sections;
  #limit;
  hidden = false;

  constructor(root, spans, onTrouble, limit = LIMIT) {
    this.#root = root;
    this.#limit = limit;
    this.#spans = spans;
    this.#segments = new IntersectionObserver((entries) => this.#track(entries), { rootMargin: MARGIN });
    this.#sections = new IntersectionObserver((entries) => entries.forEach((entry) => this.#approach(entry, onTrouble)), { rootMargin: MARGIN });
    this.#watch();
  }

  #watch() {
    for (const section of this.#root.querySelectorAll(".section")) this.#sections.observe(section);
  }

  /** Another part of the text is shown: what was painted is gone with the old one. */
  clear(known) {
    this.#segments.disconnect();
    this.#sections.disconnect();
    this.#near.clear();
    this.#shown.clear();
    this.#marked.clear();
    for (const [key, range] of this.#painted) highlightOf(key.split(" ")[0]).delete(range);
    this.#painted.clear();
    this.#spans.clear(known);
    this.#watch();
  }

  #approach({ target, isIntersecting }, onTrouble) {
    if (isIntersecting) {
      for (const segment of segmentsOf(target)) this.#segments.observe(segment);
      this.#spans.load(target).then(() => this.repaint(), onTrouble);
    } else {
      for (const segment of segmentsOf(target)) {
        this.#segments.unobserve(segment);
        this.#near.delete(segment);
      }
      this.repaint();
    }
  }

  #track(entries) {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
    }
    this.repaint();
  }

  /** Paints a passage under a name of its own: active, selected or saving. Without one, takes it away. */
  show(name, passage) {
    if (passage) this.#shown.set(name, [passage.start, passage.end]);
    else this.#shown.delete(name);
    this.repaint();
  }

  /** Hides or shows all that is painted. */
  toggle() {
    this.hidden = !this.hidden;
    this.repaint();
    return this.hidden;
  }

  repaint() {
    this.#waiting ||= requestAnimationFrame(() => {
      this.#waiting = 0;
      if (globalThis.CSS?.highlights) this.#highlight();
      else this.#mark();
    });
  }

  #highlight() {
    const wanted = new Map(this.#strokes().map((stroke) => [stroke.join(" "), stroke]));
    for (const [key, range] of this.#painted) {
      if (wanted.has(key)) continue;
      highlightOf(key.split(" ")[0]).delete(range);
      this.#painted.delete(key);
    }
    for (const [key, [name, start, end]] of wanted) {
      if (this.#painted.has(key)) continue;
      const range = rangeOf(this.#root, start, end);
      highlightOf(name).add(range);
      this.#painted.set(key, range);
    }
  }

  #strokes() {
    const strokes = [...this.#shown].map(([name, passage]) => [name, ...passage]);
    if (this.hidden) return strokes;
    const near = [...this.#near].map((segment) => this.#spans.strokes(segment));
    const all = near.flat();
    return strokes.concat(strokes.length + all.length <= this.#limit ? all : this.#nearest(this.#limit - strokes.length));
  }

  // So many lie here that only those nearest to what is being read are painted.
  #nearest(room) {
    const middle = innerHeight / 2;
    const distance = (segment) => {
      const { top, bottom } = segment.getBoundingClientRect();
      return top > middle ? top - middle : Math.max(0, middle - bottom);
    };
    return [...this.#near]
      .map((segment) => [distance(segment), segment])
      .sort((a, b) => a[0] - b[0])
      .flatMap(([, segment]) => this.#spans.strokes(segment))
      .slice(0, room);
  }

  #mark() {
    for (const segment of this.#marked) unmarkSegment(segment);
    this.#marked.clear();
    const strokes = this.#strokes().sort((a, b) => ORDER.indexOf(a[0]) - ORDER.indexOf(b[0]));
    for (const [name, start, end] of strokes) {
      for (let i = indexAt(this.#root, start); i <= indexAt(this.#root, end); i++) {
        const segment = segmentsOf(this.#root)[i];
        markSegment(this.#root, segment, name, start, end);
        this.#marked.add(segment);
      }
    }
  }
}

function highlightOf(name) {
  let highlight = CSS.highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = ORDER.indexOf(name);
    CSS.highlights.set(name, highlight);
  }
  return highlight;
}
