/** The keys of the list of what is written about a section: from one to the next, from section to section, and back to the text. */
import { listenForKeys } from "./keys.js";

const items = [...document.querySelectorAll(".listed-threads > li")];

function move(step) {
  const here = items.findIndex((item) => item.contains(document.activeElement));
  const next = items[here < 0 && step < 0 ? -1 : here + step];
  next?.querySelector("a")?.focus();
  return Boolean(next);
}

const follow = (selector) => () => {
  const link = document.querySelector(selector);
  if (link) location.assign(link.href);
  return Boolean(link);
};

listenForKeys({
  j: () => move(1),
  k: () => move(-1),
  n: follow('[aria-label="Sections"] [rel="next"]'),
  p: follow('[aria-label="Sections"] [rel="prev"]'),
  "g l": follow("[data-back]"),
});
