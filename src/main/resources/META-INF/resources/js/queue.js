/** The keys of a queue: from item to item, and to the deeds of the one that is open. */
import { listenForKeys } from "./keys.js";

const queue = document.querySelector("[data-queue]");
const links = () => [...queue.querySelectorAll(".queue li a")];

function move(step) {
  const all = links();
  const here = all.findIndex((link) => link.hasAttribute("aria-current"));
  const focused = all.indexOf(document.activeElement);
  const next = all[(focused >= 0 ? focused : here) + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return Boolean(next);
}

const reach = (key) => () => {
  const deed = queue.querySelector(`[data-key="${key}"]`);
  deed?.focus();
  return Boolean(deed);
};

listenForKeys({ j: () => move(1), k: () => move(-1), c: reach("c"), e: reach("e"), o: reach("o") });
