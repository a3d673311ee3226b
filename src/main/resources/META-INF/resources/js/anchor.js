/** Between the page and the plain text: places in the DOM, and offsets in Unicode code points. */

const SURROGATE = /[\ud800-\udfff]/;
const found = new WeakMap();

/** The segments of a text, in order. The text of a section does not change, so they are looked up once. */
export function segmentsOf(root) {
  if (!found.has(root)) found.set(root, [...root.querySelectorAll(".segment")]);
  return found.get(root);
}

/** For a root that holds another text now. */
export const forgetSegments = (root) => found.delete(root);

export const startOf = (segment) => Number(segment.dataset.start);
export const endOf = (segment) => Number(segment.dataset.end);

/** The index of the last segment that begins at or before the offset; the line feed after a segment is its own. */
export function indexAt(root, offset) {
  const segments = segmentsOf(root);
  let low = 0;
  for (let high = segments.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if (startOf(segments[middle]) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export const segmentAt = (root, offset) => segmentsOf(root)[indexAt(root, offset)];

/** The text of a segment: its text nodes as they stand, without what is shown apart. */
export const textOf = (segment) => textNodes(segment).map((node) => node.data).join("");

function textNodes(segment) {
  const walker = document.createTreeWalker(segment, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    return "apart" in node.dataset || node instanceof SVGElement ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

/** How many code points a string has. */
export const codePoints = (string) => (SURROGATE.test(string) ? [...string].length : string.length);

/** The code points [start, end) of a string. */
export function slice(string, start, end) {
  return SURROGATE.test(string) ? [...string].slice(start, end).join("") : string.slice(start, end);
}

const units = (string, points) => slice(string, 0, points).length;

/** The words [start, end) of the plain text, with one line feed between segments. */
export function exactOf(root, start, end) {
  const last = indexAt(root, end);
  const pieces = [];
  for (let i = indexAt(root, start); i <= last; i++) {
    const segment = segmentsOf(root)[i];
    const from = startOf(segment);
    pieces.push(slice(textOf(segment), Math.max(0, start - from), Math.max(0, end - from)));
  }
  return pieces.join("\n");
}

/** The DOM range of [start, end). */
export function rangeOf(root, start, end) {
  const range = document.createRange();
  range.setStart(...placeOf(segmentAt(root, start), start, false));
  range.setEnd(...placeOf(segmentAt(root, end), end, true));
  return range;
}

// Where one text node ends and the next begins, a range that begins there begins with the next.
function placeOf(segment, offset, closing) {
  let rest = offset - startOf(segment);
  let last = null;
  for (const node of textNodes(segment)) {
    const length = codePoints(node.data);
    if (rest < length || (closing && rest === length)) return [node, units(node.data, rest)];
    rest -= length;
    last = node;
  }
  return last ? [last, last.length] : [segment, segment.childNodes.length];
}

/** What is selected in the text: `{start, end, exact}`, or null when nothing of it is. */
export function readPassage(root, selection) {
  const ends = endsOf(root, selection);
  return ends && passage(root, ...ends);
}

/** The offsets a selection begins and ends at, or null when nothing of the text is selected. */
export function endsOf(root, selection) {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const first = selection.getRangeAt(0);
  // Firefox leaves what cannot be selected out and makes several ranges of one passage.
  const last = selection.getRangeAt(selection.rangeCount - 1);
  if (!first.intersectsNode(root) && !last.intersectsNode(root)) return null;
  return [offsetAt(root, first.startContainer, first.startOffset, false), offsetAt(root, last.endContainer, last.endOffset, true)];
}

/** The passage [start, end) with its words; null when it is empty. */
export function passage(root, start, end) {
  const last = Math.min(end, runEnd(root, start, end));
  return start < last ? { start, end: last, exact: exactOf(root, start, last) } : null;
}

// A page leaves out what stands between its own text and the notes to it; no passage leads across what one does not see.
function runEnd(root, start, end) {
  const segments = segmentsOf(root);
  let i = indexAt(root, start);
  while (i + 1 < segments.length && startOf(segments[i + 1]) === endOf(segments[i]) + 1 && endOf(segments[i]) < end) i++;
  return endOf(segments[i]);
}

/** The offset of a place in the DOM. Outside of any segment it is the nearest one inward of the passage. */
export function offsetAt(root, container, offset, closing = false) {
  const point = document.createRange();
  point.setStart(container, offset);
  const element = container.nodeType === Node.ELEMENT_NODE ? container : container.parentElement;
  const segment = element?.closest(".segment");
  if (segment && root.contains(segment)) return startOf(segment) + codePointsBefore(segment, point);
  const next = firstAfter(root, point);
  const segments = segmentsOf(root);
  if (closing) return next === 0 ? startOf(segments[0]) : endOf(segments[next - 1]);
  return next === segments.length ? endOf(segments[next - 1]) : startOf(segments[next]);
}

function codePointsBefore(segment, point) {
  let count = 0;
  for (const node of textNodes(segment)) {
    if (node === point.startContainer) return count + codePoints(whole(node.data, point.startOffset));
    if (point.comparePoint(node, 0) >= 0) return count;
    count += codePoints(node.data);
  }
  return count;
}

// A place between the halves of a surrogate pair is before the pair.
function whole(data, offset) {
  const torn = offset > 0 && /[\ud800-\udbff]/.test(data[offset - 1]) && /[\udc00-\udfff]/.test(data[offset] ?? "");
  return data.slice(0, torn ? offset - 1 : offset);
}

function firstAfter(root, point) {
  const segments = segmentsOf(root);
  let low = 0;
  for (let high = segments.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (point.comparePoint(segments[middle], 0) >= 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
