/** Words and sentences of a segment, in the rules of its language. */
import { codePoints, endOf, indexAt, passage, segmentAt, segmentsOf, startOf, textOf } from "./anchor.js";

/** The words or sentences of a segment as `[start, end)` of the plain text; sentences without the space after them. */
export function unitsOf(segment, granularity) {
  const language = segment.closest("[lang]")?.lang || undefined;
  const units = [];
  let offset = startOf(segment);
  for (const { segment: piece, isWordLike } of segmenter(language, granularity).segment(textOf(segment))) {
    const end = offset + codePoints(piece);
    const words = piece.trimEnd();
    if (words && (granularity === "sentence" || isWordLike)) units.push([offset, offset + codePoints(words)]);
    offset = end;
  }
  return units;
}

function segmenter(language, granularity) {
  try {
    return new Intl.Segmenter(language, { granularity });
  } catch {
    return new Intl.Segmenter(undefined, { granularity }); // an encoder's invented language code
  }
}

/** The passage grown to whole words, without white space at its ends; null when no word is left. */
export function snapToWords(root, { start, end }) {
  const opening = unitsOf(segmentAt(root, start), "word").find(([from, to]) => from < start && start < to);
  const closing = unitsOf(segmentAt(root, end), "word").find(([from, to]) => from < end && end < to);
  return trim(root, opening?.[0] ?? start, closing?.[1] ?? end);
}

function trim(root, start, end) {
  const points = [...(passage(root, start, end)?.exact ?? "")];
  const first = points.findIndex((point) => point.trim());
  const last = points.findLastIndex((point) => point.trim());
  return first < 0 ? null : passage(root, start + first, start + last + 1);
}

/** The end of the first unit that ends after the offset, going on into the next segments; the text's end when there is none. */
export function endAfter(root, offset, granularity) {
  return after(root, offset, granularity, ([, end]) => end > offset)?.[1] ?? endOf(segmentsOf(root).at(-1));
}

/** The first unit that begins at or after the offset. */
export const unitAfter = (root, offset, granularity) => after(root, offset, granularity, ([start]) => start >= offset);

function after(root, offset, granularity, matches) {
  const segments = segmentsOf(root);
  for (let i = indexAt(root, offset); i < segments.length; i++) {
    const unit = unitsOf(segments[i], granularity).find(matches);
    if (unit) return unit;
  }
  return null;
}

/** The start of the last unit that begins before the offset; the text's start when there is none. */
export function startBefore(root, offset, granularity) {
  return before(root, offset, granularity, ([start]) => start < offset)?.[0] ?? startOf(segmentsOf(root)[0]);
}

/** The last unit that ends at or before the offset. */
export const unitBefore = (root, offset, granularity) => before(root, offset, granularity, ([, end]) => end <= offset);

function before(root, offset, granularity, matches) {
  for (let i = indexAt(root, offset); i >= 0; i--) {
    const unit = unitsOf(segmentsOf(root)[i], granularity).findLast(matches);
    if (unit) return unit;
  }
  return null;
}
