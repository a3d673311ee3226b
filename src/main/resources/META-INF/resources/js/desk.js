/** The reading desk: sets the behaviours of the page to work on its text and notes. See docs/reference/desk-dom.md. */
import { segmentAt } from "./anchor.js";
import { announce } from "./announce.js";
import { Chooser } from "./choose.js";
import { cite, passageInAddress, placeInAddress } from "./cite.js";
import { searchClaims } from "./claims.js";
import { Composer } from "./composer.js";
import { painting, renewSpans, root, spans } from "./highlights.js";
import { listenForKeys } from "./keys.js";
import { Margin } from "./margin.js";
import { Pane } from "./pane.js";
import { Paragraphs } from "./paragraphs.js";
import { Rail } from "./rail.js";
import { adoptNotes, adoptPage, adoptText } from "./renew.js";
import { reveal } from "./reveal.js";
import { SelectionMode, watchSelection } from "./select.js";
import { Threads } from "./threads.js";
import { Toolbar } from "./toolbar.js";
import { trouble } from "./trouble.js";
import { Turning } from "./turn.js";

const notes = document.getElementById("notes");

const margin = new Margin(root, notes);
const threads = new Threads(root, notes, painting, margin);
const paragraphs = new Paragraphs(root);
const chooser = new Chooser(root, spans, threads);
const toolbar = new Toolbar(notes.querySelector("[data-selection-bar]"), root, notes);
const composer = new Composer(root, notes, painting, margin, { onSaved, onClosed });
const mode = new SelectionMode(root, (passage) => toolbar.show(passage));

const turning = new Turning(root, { onText, onTurned });
const rail = new Rail(turning);
searchClaims(notes);
watchSelection(root, (passage) => {
  // Words being typed, or a button of the toolbar, take the browser's selection away; the passage stays.
  if (passage || !(toolbar.focused || mode.active || notes.contains(document.activeElement))) toolbar.show(passage);
});
// After the first text, which has nothing selected when the second has.
const second = document.querySelector(".second[data-spans]");
const pane = second && new Pane(second, (passage) => toolbar.show(passage, second));
notes.addEventListener("click", ({ target }) => act(target.closest("[data-compose], [data-cite]")));
document.querySelector(".action-bar")?.addEventListener("click", press);
composer.reopen();
margin.place();
goToAddress();

function act(button) {
  if (!button) return;
  if ("cite" in button.dataset) citePassage();
  else compose(button.dataset.compose);
}

function compose(kind) {
  const { passage } = toolbar;
  if (!passage) return announce("Select some words first");
  if (!notes.querySelector(`[data-composer="${kind}"]`)) return false;
  const { text } = toolbar;
  if (text === root) paragraphs.go(segmentAt(root, passage.start));
  mode.leave();
  composer.compose(kind, passage, text === root ? {} : { place: pane, claim: claimBeingRead() });
}

// Who reads a claim on the one side and selects words on the other has found what bears on it.
const claimBeingRead = () => threads.current?.matches("[data-kind=claim]") ? threads.current.id.replace(/\D+/, "") : "";

function citePassage() {
  const { passage, text } = toolbar;
  if (passage) cite(text, passage).catch(() => announce("The browser did not allow copying"));
  else announce("Select some words first");
}

// At once: somebody who writes on must not be called back from it when the highlights arrive.
function onSaved(page, about, text) {
  if (text !== root) return void besideSaved();
  if (sectionOf(page) !== sectionOf(document)) return; // the reader has gone on meanwhile
  const known = new Set(threads.all().map(({ id }) => id));
  adoptNotes(page, root, notes);
  margin.place();
  const card = threads.all().find(({ id }) => !known.has(id)) ?? threads.all().find(({ dataset }) => Number(dataset.start) === about.start);
  if (card) threads.activate(card);
  paragraphs.go(segmentAt(root, about.start));
  renewSpans();
}

const sectionOf = (page) => page.querySelector("main .section")?.dataset.section;

// What was written is about the second text; what it means to the first is on a fresh copy of this page.
async function besideSaved() {
  pane.renew();
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!answer.ok) return trouble("The notes did not arrive.", besideSaved);
  adoptNotes(new DOMParser().parseFromString(await answer.text(), "text/html"), root, notes);
  margin.place();
}

function onClosed(start, text) {
  if (text === root) paragraphs.go(segmentAt(root, start));
}

// The words of another section, or of the same one seen otherwise.
function onText(text) {
  leavePlace();
  adoptText(text, root, notes);
  painting.clear(text.spans);
  arrive();
}

// All that belongs to them.
function onTurned(page, textIsThere, scroll) {
  if (!textIsThere) leavePlace();
  adoptPage(page, root, notes, { textIsThere });
  if (textIsThere) spans.renew().then(() => painting.repaint());
  else painting.clear();
  rail.prepare();
  margin.place();
  if (scroll !== undefined) scrollTo(0, scroll);
  else arrive();
  announce(document.title);
}

function leavePlace() {
  mode.active = false;
  toolbar.show(null);
  composer.leave();
  notes.classList.remove("full");
  paragraphs.clear();
}

function arrive() {
  if (!goToAddress()) document.body.scrollIntoView();
  if (document.activeElement === document.body) focusText();
}

// On small screens the bar at the bottom opens the sheet instead of jumping to what lies below the text.
function press(event) {
  const link = event.target.closest("a, button");
  if (link?.hash !== "#notes") return;
  event.preventDefault();
  threads.showAll();
}

/** Whether the address names a place in what is shown. */
function goToAddress() {
  const passage = passageInAddress();
  if (passage) {
    painting.show("active", passage);
    reveal(root, passage);
  }
  const thread = threads.all().find(({ id }) => `#${id}` === location.hash);
  if (thread) threads.activate(thread, { scroll: true });
  const place = placeInAddress();
  const named = document.getElementById(location.hash.slice(1)) ?? (place && segmentAt(root, place));
  if (passage || thread || !named) return Boolean(passage ?? thread);
  if (named.matches(".segment")) paragraphs.go(named);
  named.scrollIntoView();
  return true;
}

function focusText() {
  root.tabIndex = -1;
  root.focus({ preventScroll: true });
}

function leave() {
  if (mode.active) mode.leave();
  else if (toolbar.passage) {
    getSelection().removeAllRanges();
    toolbar.show(null);
    paragraphs.go(paragraphs.here);
  } else if (threads.current || notes.matches(".full")) {
    threads.close();
    paragraphs.go(paragraphs.here);
  } else return false;
}

function enter({ target }) {
  if (mode.active) return toolbar.focus();
  if (!target.matches?.(".segment")) return false;
  chooser.openAll(target);
}

function turn() {
  if (notes.contains(document.activeElement)) return paragraphs.go(paragraphs.here);
  const thread = threads.current ?? threads.besideOf(paragraphs.here)?.querySelector(".thread");
  if (thread) threads.activate(thread, { focus: true });
  else announce("No notes on this paragraph");
}

const arrow = (event) => (mode.active && !toolbar.focused ? mode.press(event) : false);
listenForKeys({
  j: () => paragraphs.step(1),
  k: () => paragraphs.step(-1),
  n: () => paragraphs.stepSection(1),
  p: () => paragraphs.stepSection(-1),
  "]": () => threads.step(1, paragraphs.here),
  "[": () => threads.step(-1, paragraphs.here),
  "Shift+]": () => threads.step(1, paragraphs.here, true),
  "Shift+[": () => threads.step(-1, paragraphs.here, true),
  v: () => paragraphs.here && mode.enter(paragraphs.here),
  a: () => toolbar.focus(),
  1: () => compose("note"),
  2: () => compose("claim"),
  3: () => compose("evidence"),
  y: citePassage,
  t: turn,
  "\\": () => document.querySelector("[data-second]")?.click(),
  "g l": () => document.querySelector("[data-list]")?.click(),
  "g p": () => void document.getElementById("f-to")?.focus(),
  h: () => announce(painting.toggle() ? "Highlights hidden" : "Highlights shown"),
  z: () => void document.documentElement.classList.toggle("focus-view"),
  Enter: enter,
  Escape: leave,
  ArrowLeft: arrow,
  ArrowRight: arrow,
  ArrowUp: arrow,
  ArrowDown: arrow,
  Home: arrow,
  End: arrow,
});
