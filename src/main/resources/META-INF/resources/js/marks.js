/** Highlights as <mark> elements, for browsers without the Custom Highlight API. No character is added, lost or moved. */
import { endOf, rangeOf, startOf } from "./anchor.js";

/** Wraps what of [start, end) lies in the segment; what is wrapped later lies inside. */
export function markSegment(root, segment, name, start, end) {
  const range = rangeOf(root, Math.max(start, startOf(segment)), Math.min(end, endOf(segment)));
  for (const [node, first, last] of pieces(range, segment)) wrap(node, first, last, name);
}

function pieces(range, segment) {
  const out = [];
  const walker = document.createTreeWalker(segment, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest("[data-apart]") || !range.intersectsNode(node)) continue;
    const first = node === range.startContainer ? range.startOffset : 0;
    const last = node === range.endContainer ? range.endOffset : node.length;
    if (first < last) out.push([node, first, last]);
  }
  return out;
}

function wrap(node, first, last, name) {
  if (last < node.length) node.splitText(last);
  const words = first > 0 ? node.splitText(first) : node;
  const mark = document.createElement("mark");
  mark.className = name;
  mark.dataset.painted = "";
  words.replaceWith(mark);
  mark.append(words);
}

/** Takes the marks away and joins the text again. */
export function unmarkSegment(segment) {
  for (const mark of segment.querySelectorAll("mark[data-painted]")) mark.replaceWith(...mark.childNodes);
  segment.normalize();
}
