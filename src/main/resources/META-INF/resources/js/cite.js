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
  const [start, end] = (new URLSearchParams(search).get("at") ?? "").split(",").map(Number);
  return start < end ? { start, end } : null;
}
