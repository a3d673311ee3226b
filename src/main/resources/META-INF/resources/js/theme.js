/** The reader's theme: system, light, sepia, dark or contrast; kept in a cookie, so that the server writes it into the page. */
const YEAR = 31536000;

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
  document.cookie = `theme=${theme}; path=/; max-age=${YEAR}; samesite=lax`;
  for (const select of document.querySelectorAll("[data-theme-choice] select")) select.value = theme;
}
