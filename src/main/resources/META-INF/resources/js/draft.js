/** Keeps what is being written in this browser until the server has accepted it. */
const PREFIX = "testimonia.draft.";
const SENT = "testimonia.sent";
const SECRET = ["csrf", "password"];

/** Watches all forms with `data-draft`, and brings back what was written in them. */
export function keepDrafts(root = document) {
  settleSent();
  for (const form of root.querySelectorAll("form[data-draft]")) {
    form.addEventListener("input", () => keep(form));
    if (form.dataset.composer) continue; // composer.js hears the answer itself
    restore(form);
    form.addEventListener("submit", () => sessionStorage.setItem(SENT, JSON.stringify({ key: form.dataset.draft, from: location.href })));
  }
}

const keyOf = (form) => PREFIX + form.dataset.draft;

/** The kept words of a form by field name, or null. */
export function draftOf(form) {
  const kept = localStorage.getItem(keyOf(form));
  return kept ? JSON.parse(kept) : null;
}

export function keep(form) {
  const words = [...new FormData(form)].filter(([name, value]) => !SECRET.includes(name) && typeof value === "string");
  try {
    localStorage.setItem(keyOf(form), JSON.stringify(Object.fromEntries(words)));
    say(form, "Draft kept");
  } catch {
    say(form, "This browser keeps no drafts");
  }
}

export function forget(form) {
  localStorage.removeItem(keyOf(form));
  say(form, "");
}

/** Fills a form with its draft. Fields the server has filled stay as they are: they are newer. */
export function restore(form) {
  const kept = draftOf(form);
  if (!kept) return false;
  for (const [name, value] of Object.entries(kept)) {
    const field = form.elements.namedItem(name);
    if (field && !field.value) field.value = value;
  }
  say(form, "Draft kept");
  return true;
}

function say(form, words) {
  const place = form.querySelector("[data-saved]");
  if (place) place.textContent = words;
}

// A posting was accepted when it led from its form to a page without a refusal. Coming back by the browser's own
// buttons, or after the connection was lost, says nothing: then the draft stays.
function settleSent() {
  const sent = JSON.parse(sessionStorage.getItem(SENT) ?? "null");
  sessionStorage.removeItem(SENT);
  const arrived = performance.getEntriesByType("navigation")[0]?.type === "navigate";
  const followed = sent && document.referrer === sent.from.replace(/#.*/, "");
  if (followed && arrived && !document.getElementById("refused")) localStorage.removeItem(PREFIX + sent.key);
}
