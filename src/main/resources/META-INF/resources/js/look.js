/** How texts look on this device. What is chosen is seen at once and kept in a cookie, so that the server writes it into the page. */
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
  const answer = await fetch("/help/look");
  if (!answer.ok) throw new Error(`The choice of the look did not arrive (${answer.status}).`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const dialog = document.createElement("dialog");
  dialog.className = "chooser look";
  dialog.setAttribute("aria-label", "How texts look");
  dialog.append(document.adoptNode(page.querySelector("[data-look-choice]")));
  dialog.querySelector(".buttons").innerHTML = '<button class="button" type="button">Close</button>';
  dialog.querySelector("button").addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  watchLookChoice(dialog);
  dialog.showModal();
}
