/**
 * The slip one writes on: one of the page's forms, beside the passage it is about. It is an ordinary form; here its answer is
 * taken in without leaving the page, and nothing written is lost when the answer is a refusal or does not come.
 */
import { passage } from "./anchor.js";
import { announce } from "./announce.js";
import { draftOf, forget, keep, restore } from "./draft.js";
import { reveal } from "./reveal.js";

const ACTIONS = { note: "notes", claim: "claims", evidence: "evidence" };
const LOST = "Not saved: the connection failed. Your words are kept here; try again.";

export class Composer {
  #root;
  #notes;
  #margin;
  #onSaved;
  #onClosed;

  #home;

  constructor(root, notes, painting, margin, { onSaved, onClosed }) {
    this.#root = root;
    this.#notes = notes;
    this.#margin = margin;
    this.#home = { root, painting };
    this.#onSaved = onSaved;
    this.#onClosed = onClosed;
    for (const form of this.#forms()) this.#prepare(form);
  }

  #forms() {
    return [...this.#notes.querySelectorAll("form[data-composer]")];
  }

  get open() {
    return this.#forms().find((form) => form.matches(".open")) ?? null;
  }

  #prepare(form) {
    form.querySelector("[data-cancel]").hidden = false;
    form.querySelector("[data-cancel]").addEventListener("click", () => this.close());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send(form);
    });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      this.close();
    });
  }

  /**
   * Opens the form of a kind (`note`, `claim`, `evidence`) on a passage, with what was written there before.
   * `place` is the text it is about and who paints there; `claim` the number of the one that evidence would be for.
   */
  compose(kind, about, { focus = true, place = this.#home, claim = "" } = {}) {
    for (const form of this.#forms()) form.classList.toggle("open", form.dataset.composer === kind);
    const form = this.open;
    this.#settle(form, place);
    this.#quote(form, about);
    restore(form);
    if (claim && form.elements.claim && !form.elements.claim.value) form.elements.claim.value = claim;
    form.dispatchEvent(new Event("composed"));
    place.painting.show("selected", about);
    this.#margin.place();
    if (focus) firstField(form).focus({ preventScroll: true });
    if (place === this.#home) reveal(this.#root, about);
  }

  // A form is sent to the text it is about, and comes home when it is closed.
  #settle(form, place) {
    form.home ??= { action: form.action, revision: form.elements.revision.value, section: form.elements.section?.value };
    const away = place !== this.#home;
    const { address, revision, section } = place.root.dataset;
    const to = away ? { action: address.replace(/read$/, ACTIONS[form.dataset.composer]), revision, section } : form.home;
    form.action = to.action;
    form.elements.revision.value = to.revision;
    if (form.elements.section) form.elements.section.value = to.section;
    form.place = place;
    form.about = place.root;
    if (!away) form.home = undefined;
  }

  /** Brings back a slip that was being written when the page was left. */
  reopen() {
    for (const form of this.#forms()) {
      const { start, end, ...words } = draftOf(form) ?? {};
      const about = Number(start) < Number(end) && passage(this.#root, Number(start), Number(end));
      if (about && about.exact === words.exact) return this.compose(form.dataset.composer, about, { focus: false });
    }
  }

  #quote(form, { start, end, exact }) {
    form.elements.start.value = start;
    form.elements.end.value = end;
    form.elements.exact.value = exact;
    form.querySelector("[data-quote-field]").hidden = true;
    const quote = form.querySelector("[data-quote]");
    quote.textContent = exact;
    quote.hidden = false;
    form.dataset.start = start;
  }

  close() {
    const form = this.open;
    if (!form) return;
    form.classList.remove("open");
    form.place.painting.show("selected", null);
    const { root } = form.place;
    this.#settle(form, this.#home);
    this.#margin.place();
    this.#onClosed(Number(form.dataset.start), root);
  }

  /** The passage is no longer on the page; what was written about it stays in the form and in its draft. */
  leave() {
    if (!this.open) return;
    this.#settle(this.open, this.#home);
    this.open.classList.remove("open");
  }

  async #send(form) {
    if (form.getAttribute("aria-busy") === "true") return;
    const about = { start: Number(form.elements.start.value), end: Number(form.elements.end.value) };
    keep(form);
    this.#busy(form, about);
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (answer.ok && page.getElementById("notes")) this.#saved(form, about, page);
      else refuse(form, answer, page);
    } catch (trouble) {
      if (!(trouble instanceof TypeError)) throw trouble;
      say(form, LOST, []);
    } finally {
      this.#busy(form, null);
      this.#margin.place();
    }
  }

  #busy(form, about) {
    if (about) form.setAttribute("aria-busy", "true");
    else form.removeAttribute("aria-busy");
    (form.place ?? this.#home).painting.show("saving", about);
    if (about) say(form, "", []);
  }

  #saved(form, about, page) {
    forget(form);
    form.reset();
    form.classList.remove("open");
    const { place } = form;
    place.painting.show("selected", null);
    place.painting.show("saving", null);
    this.#settle(form, this.#home);
    this.#onSaved(page, about, place.root);
    announce("Saved");
  }
}

const firstField = (form) =>
  [...form.elements].find((field) => field.type !== "hidden" && field.matches("input, textarea") && !field.closest("[hidden]"));

function refuse(form, answer, page) {
  const refused = page.getElementById("refused");
  const errors = [...(refused?.querySelectorAll("[data-field]") ?? [])].map((item) => [item.dataset.field, item.textContent]);
  say(form, refused?.querySelector("p").textContent ?? unexpected(answer), errors);
}

// A page that is neither the text nor a refusal is the one to sign in on: the session has ended.
function unexpected({ ok, status }) {
  return ok ? "Not saved: you are no longer signed in. Your words are kept; sign in and come back." : `Not saved: the server failed (${status}). Your words are kept; try again.`;
}

/** Writes a refusal above the form, and each error at its field. */
function say(form, sentence, errors) {
  form.querySelectorAll(".refused, .wrong").forEach((old) => old.remove());
  form.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
  if (!sentence) return;
  const summary = document.createElement("div");
  summary.className = "refused";
  summary.setAttribute("role", "alert");
  summary.tabIndex = -1;
  summary.append(paragraph(sentence));
  for (const [name, message] of errors) {
    const field = form.elements.namedItem(name);
    if (field instanceof Element && field.type !== "hidden" && !field.closest("[hidden]")) blame(field, message);
    else summary.append(paragraph(message));
  }
  form.querySelector("h2").after(summary);
  (form.querySelector("[aria-invalid]") ?? summary).focus();
}

function blame(field, message) {
  const wrong = document.createElement("span");
  wrong.className = "wrong";
  wrong.id = `${field.id}-wrong`;
  wrong.textContent = message;
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", [field.getAttribute("aria-describedby"), wrong.id].filter(Boolean).join(" "));
  field.after(wrong);
}

function paragraph(words) {
  const p = document.createElement("p");
  p.textContent = words;
  return p;
}
