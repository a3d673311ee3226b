/** What every page can do: themes, drafts, the keys that lead from page to page, and going to what was refused. */
import { keepDrafts } from "./draft.js";
import { listenForKeys, showKeys, watchKeySwitch } from "./keys.js";
import { showLook, watchLookChoice } from "./look.js";
import { watchThemeChoice } from "./theme.js";

watchThemeChoice();
watchLookChoice();
watchKeySwitch();
keepDrafts();
document.querySelector(".refused")?.focus();

const { project } = document.body.dataset;
const go = (page) => () => (project ? location.assign(project + page) : false);
listenForKeys({
  "?": () => void showKeys().catch(() => location.assign("/help/keys")),
  "g d": go(""),
  "g t": go("/texts"),
  "g c": go("/claims"),
  "g r": go("/review"),
  "/": () => seek(),
  Escape: () => closeMenus(),
});

document.addEventListener("click", (event) => {
  const { target } = event;
  const look = target.closest("a[data-look]");
  if (look) {
    event.preventDefault();
    closeMenus();
    showLook().catch(() => location.assign(look.href));
  }
  for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(target)) menu.open = false;
});

/** On a phone the field is not in the masthead; the page of the search has one. */
function seek() {
  const field = document.getElementById("search");
  if (!field) return false;
  if (field.offsetParent) field.focus();
  else location.assign(`${project}/search`);
}

function closeMenus() {
  const menu = document.querySelector("details.menu[open]");
  if (!menu) return false;
  menu.open = false;
  menu.querySelector("summary").focus();
}
