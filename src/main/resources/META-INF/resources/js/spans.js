/** Where annotations, claims and evidence lie in the text: they come with the page or are fetched section by section. */
import { endOf, indexAt, segmentsOf, startOf } from "./anchor.js";

const FORM = "application/vnd.testimonia.spans+json";
const NAMES = { OPEN: "open", DRAFT: "open", CONTESTED: "contested", ESTABLISHED: "established", REJECTED: "rejected" };

export class Spans {
  #root;
  #bySegment = new Map();
  #fetched = new Map(); // section → what is being or was fetched; null where it has to be asked for again

  #given;

  constructor(root) {
    this.#root = root;
    this.#given = this.#painted();
  }

  // What came with the page.
  #painted() {
    const painted = document.getElementById(this.#root.dataset.painted ?? "spans");
    return painted && JSON.parse(painted.textContent);
  }

  /** Takes what lies in a section from the page, or fetches it; once. */
  load(section) {
    if (!this.#fetched.get(section)) this.#fetched.set(section, this.#given ? this.#take(section) : this.#fetch(section));
    return this.#fetched.get(section);
  }

  async #take(section) {
    for (const segment of segmentsOf(section)) this.#bySegment.delete(segment);
    for (const span of this.#given) this.#keep(section, span);
  }

  /** Another part of the text is shown: forgets the one before. What lies in it may be known already. */
  clear(known = this.#painted()) {
    this.#bySegment.clear();
    this.#fetched.clear();
    this.#given = known;
  }

  /** The page has come: what lies in all sections asked for so far, as it says. */
  renew() {
    this.#given = this.#painted() ?? this.#given;
    return Promise.all([...this.#fetched.keys()].map((section) => this.#take(section)));
  }

  /** Fetches all sections asked for so far again, after something was written or did not arrive. */
  reload() {
    this.#given = null;
    for (const section of this.#fetched.keys()) this.#fetched.set(section, null);
    return Promise.all([...this.#fetched.keys()].map((section) => this.load(section)));
  }

  async #fetch(section) {
    const { spans: address } = this.#root.dataset;
    const range = `start=${section.dataset.start}&end=${section.dataset.end}`;
    const answer = await fetch(`${address}${address.includes("?") ? "&" : "?"}${range}`, { headers: { Accept: FORM } });
    if (!answer.ok) {
      this.#fetched.set(section, null);
      throw new Error(`The passages of this section did not arrive (${answer.status}).`);
    }
    const { spans } = await answer.json();
    if (!this.#fetched.has(section)) return; // the reader has gone on meanwhile
    for (const segment of segmentsOf(section)) this.#bySegment.delete(segment);
    for (const span of spans) this.#keep(section, span);
  }

  #keep(section, [id, start, end, kind, standing]) {
    const segments = segmentsOf(section);
    for (let i = indexAt(section, start); i < segments.length && startOf(segments[i]) < end; i++) {
      if (endOf(segments[i]) <= start) continue;
      if (!this.#bySegment.has(segments[i])) this.#bySegment.set(segments[i], []);
      this.#bySegment.get(segments[i]).push({ id: String(id), start, end, kind, standing });
    }
  }

  /** What lies in a segment, wholly or in part. */
  of(segment) {
    return this.#bySegment.get(segment) ?? [];
  }

  /** What lies at one place, shortest first. */
  at(segment, offset) {
    return this.of(segment)
      .filter(({ start, end }) => start <= offset && offset < end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
  }

  /** What to paint in a segment: `[name, start, end]`, those of one name joined where they overlap. */
  strokes(segment) {
    const byName = new Map();
    for (const span of this.of(segment)) {
      const name = strokeOf(span);
      if (!name) continue;
      if (!byName.has(name)) byName.set(name, []);
      byName.get(name).push([Math.max(span.start, startOf(segment)), Math.min(span.end, endOf(segment))]);
    }
    return [...byName].flatMap(([name, intervals]) => joined(intervals).map(([start, end]) => [name, start, end]));
  }
}

/** The name under which a span is painted: its claim's standing, `evidence` or `note`. Withdrawn claims are not painted. */
export function strokeOf({ kind, standing }) {
  if (kind === "evidence") return "evidence";
  return kind === "claim" ? NAMES[standing] : "note";
}

function joined(intervals) {
  intervals.sort((a, b) => a[0] - b[0]);
  const out = [];
  for (const [start, end] of intervals) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}
