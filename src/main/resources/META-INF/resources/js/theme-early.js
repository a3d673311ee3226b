// Runs before the first paint, so that no page flashes in another theme than the reader's.
try {
  const theme = localStorage.getItem("testimonia.theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to us; the theme the server named stays.
}
