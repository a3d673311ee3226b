/** Takes the notes and gutter links of a fresh copy of the page into the one being read. The text itself stays untouched. */

export function adoptNotes(page, root, notes) {
  for (const old of notes.querySelectorAll(":scope > .beside")) old.remove();
  const fresh = [...page.querySelectorAll("#notes > .beside")].map((section) => document.adoptNode(section));
  const before = notes.querySelector("[data-selection-bar], .composers");
  before.before(...fresh);
  for (const old of root.querySelectorAll(".gutter")) old.remove();
  for (const link of page.querySelectorAll("main .gutter")) {
    root.querySelector(`#${CSS.escape(link.closest(".segment").id)}`)?.prepend(document.adoptNode(link));
  }
}
