/** Takes parts of a fresh copy of the page into the one being read. */
import { forgetSegments } from "./anchor.js";

const AROUND = [".reading-bar", ".crumbs", "#contents", ".rail", "#spans"];

/** Notes and gutter links; the text itself stays untouched. */
export function adoptNotes(page, root, notes) {
  adoptThreads(page, notes);
  for (const old of root.querySelectorAll(".gutter")) old.remove();
  for (const link of page.querySelectorAll("main .gutter")) {
    root.querySelector(`#${CSS.escape(link.closest(".segment").id)}`)?.prepend(document.adoptNode(link));
  }
}

/** The words of another section, before the rest of its page comes. */
export function adoptText({ html, view }, root, notes) {
  for (const old of notes.querySelectorAll(":scope > .beside")) old.remove();
  const text = root.querySelector(".text");
  text.className = `text ${view}`;
  text.innerHTML = html;
  forgetSegments(root);
}

/** Everything that another section has of its own. The forms stay, with what is written in them. */
export function adoptPage(page, root, notes, { textIsThere }) {
  document.title = page.title;
  for (const place of AROUND) document.querySelector(place)?.replaceWith(...page.querySelectorAll(place));
  const fresh = page.getElementById("main");
  adoptAttributes(fresh, root);
  if (textIsThere) {
    adoptNotes(page, root, notes);
    for (const place of [":scope > header", ":scope > .turn"]) root.querySelector(place)?.replaceWith(...fresh.querySelectorAll(place));
  } else {
    adoptThreads(page, notes);
    root.replaceChildren(...fresh.childNodes);
    forgetSegments(root);
  }
  for (const form of page.querySelectorAll("form[data-composer]")) adoptPlace(form, notes);
}

// Only what differs: a browser looks through all the words when their direction is taken away and given back.
function adoptAttributes(fresh, root) {
  for (const { name } of [...root.attributes]) if (!fresh.hasAttribute(name)) root.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (root.getAttribute(name) !== value) root.setAttribute(name, value);
}

function adoptThreads(page, notes) {
  for (const old of notes.querySelectorAll(":scope > .beside")) old.remove();
  const fresh = [...page.querySelectorAll("#notes > .beside")].map((section) => document.adoptNode(section));
  notes.querySelector("[data-selection-bar], .composers").before(...fresh);
}

function adoptPlace({ action, dataset, elements }, notes) {
  const form = notes.querySelector(`form[data-composer="${dataset.composer}"]`);
  if (!form) return;
  form.action = action;
  for (const name of ["revision", "section"]) if (form.elements[name]) form.elements[name].value = elements[name].value;
}
