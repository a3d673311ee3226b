/** Keys of the keyboard map: never in fields, never over a dialog, and single keys only while the reader wants them. */
import { showPart } from "./dialog.js";

const SWITCH = "testimonia.keys";
const CHORD = 1200;

export const singleKeys = () => localStorage.getItem(SWITCH) !== "off";

/** Calls the binding of a pressed key: `{ j: …, "g d": …, Escape: … }`. A binding that returns false leaves the key alone. */
export function listenForKeys(bindings) {
  let leader = "";
  let timer = 0;
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || isTyping(event.target) || document.querySelector("dialog[open]")) return;
    const key = nameOf(event);
    if (key === null || (key.length === 1 && !singleKeys())) return;
    const name = leader ? `${leader} ${key}` : key;
    clearTimeout(timer);
    leader = "";
    if (bindings[name]) {
      if (bindings[name](event) !== false) event.preventDefault();
    } else if (Object.keys(bindings).some((bound) => bound.startsWith(`${key} `))) {
      leader = key;
      timer = setTimeout(() => (leader = ""), CHORD);
    }
  });
}

function isTyping(target) {
  return target instanceof Element && target.closest("textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])");
}

// Brackets are found by their place too: on many keyboards Shift makes another sign of them.
function nameOf(event) {
  const third = event.getModifierState("AltGraph"); // which Windows reports as Ctrl and Alt
  if (event.metaKey || (event.ctrlKey && !third)) return null;
  if (event.altKey && !third && !event.key.startsWith("Arrow")) return null;
  const bracket = { BracketRight: "]", BracketLeft: "[" }[event.code];
  if (event.shiftKey && bracket) return `Shift+${bracket}`;
  return { "}": "Shift+]", "{": "Shift+[" }[event.key] ?? event.key;
}

/** The switch on the page about keys. */
export function watchKeySwitch(root = document) {
  for (const box of root.querySelectorAll("[data-keys-switch]")) {
    box.hidden = false;
    const input = box.querySelector("input");
    input.checked = singleKeys();
    input.addEventListener("change", () => localStorage.setItem(SWITCH, input.checked ? "on" : "off"));
  }
}

/** Shows the keyboard map over the page one is on. */
export const showKeys = () => showPart("/help/keys", "#keys", "keys", "Keys");
