/** How texts look on this device. What is chosen is seen at once and kept in a cookie, so that the server writes it into the page. */
import { showPart } from "./dialog.js";
import { setTheme } from "./theme.js";

const YEAR = 31536000;

export function watchLookChoice(root = document) {
  for (const form of root.querySelectorAll("[data-look-choice]")) {
    form.addEventListener("change", ({ target }) => {
      if (target.name === "theme") setTheme(target.value);
      else setLook(form);
    });
  }
}

function setLook(form) {
  const words = [...form.querySelectorAll("select:not([name=theme])")].map(({ value }) => value).filter(Boolean);
  document.documentElement.dataset.look = words.join(" ");
  document.cookie = `look=${words.join(".")}; path=/; max-age=${YEAR}; samesite=lax`;
}

/** Opens the choice over the text one reads. */
export async function showLook() {
  watchLookChoice(await showPart("/help/look", "[data-look-choice]", "look", "How texts look"));
}
