// Runs before the first paint: the page never flashes in another theme, and what only script can use is laid out from the start.
document.documentElement.classList.add("scripted");
try {
  const theme = localStorage.getItem("testimonia.theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to us; the theme the server named stays.
}
