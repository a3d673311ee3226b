/** A passage's citation with its permanent address, put on the clipboard. */
import { announce } from "./announce.js";

export function citationOf({ dataset, baseURI }, { start, end, exact }) {
  const address = new URL(`${dataset.address}?revision=${dataset.revision}&at=${start},${end}`, baseURI);
  return `“${exact.replace(/\s+/g, " ")}” ${dataset.title}, revision ${dataset.revision}, ${address}`;
}

export async function cite(root, passage) {
  await navigator.clipboard.writeText(citationOf(root, passage));
  announce("Citation copied");
}

/** The passage an address points to (`?at=120,180`), or null. */
export function passageInAddress(search = location.search) {
  const [start, end] = placesIn(search);
  return start < end ? { start, end } : null;
}

/** The place an address points to without a passage (`?at=120`), or null. */
export function placeInAddress(search = location.search) {
  const [start, end] = placesIn(search);
  return end === undefined && start > 0 ? start : null;
}

const placesIn = (search) => (new URLSearchParams(search).get("at") ?? "").split(",").map(Number);
