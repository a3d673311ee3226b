/** The reader's theme: system, light, sepia, dark or contrast; kept in this browser. */
const KEY = "testimonia.theme";

export function watchThemeChoice(root = document) {
  for (const choice of root.querySelectorAll("[data-theme-choice]")) {
    const select = choice.querySelector("select");
    select.value = document.documentElement.dataset.theme || "system";
    select.addEventListener("change", () => setTheme(select.value));
    choice.hidden = false;
  }
}

export function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  for (const select of document.querySelectorAll("[data-theme-choice] select")) select.value = theme;
  localStorage.setItem(KEY, theme);
}
