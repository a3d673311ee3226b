// Runs before the first paint: the page never flashes in another theme, and what only script can use is laid out from the start.
document.documentElement.classList.add("scripted");
const chosen = /(?:^|; )theme=([a-z]+)/.exec(document.cookie);
if (chosen) document.documentElement.dataset.theme = chosen[1]; // a page from the cache may carry an earlier choice
const look = /(?:^|; )look=([a-z0-9.-]*)/.exec(document.cookie);
if (look) document.documentElement.dataset.look = look[1].replaceAll(".", " ");
