/** Scrolls a passage into the part of the window where it can be read: below the bars, above the sheet of a small screen. */
import { rangeOf, segmentAt } from "./anchor.js";

const BARS = 110;

export function reveal(root, { start, end }) {
  segmentAt(root, start).scrollIntoView({ block: "nearest" });
  const { top } = rangeOf(root, start, end).getBoundingClientRect();
  const floor = innerHeight * (matchMedia("(width < 62rem)").matches ? 0.4 : 0.85);
  if (top < BARS || top > floor) scrollBy({ top: top - Math.max(BARS, innerHeight / 5) });
}
