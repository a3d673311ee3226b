/** The page of a piece of work looks again by itself while it goes on; focus and what was pressed stay as they are. */
const EVERY = 1500;

let watched = document.querySelector("[data-watch]");
if (watched?.hasAttribute("data-goes-on")) setTimeout(look, EVERY);

async function look() {
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (answer.ok) adopt(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch {
    // the server is away for a moment; the work is in its database
  }
  if (watched.hasAttribute("data-goes-on")) setTimeout(look, EVERY);
}

/** While it goes on only words and numbers change; at the end the whole part is another. */
function adopt(page) {
  const fresh = page.querySelector("[data-watch]");
  if (!fresh) return;
  if (!fresh.hasAttribute("data-goes-on")) {
    watched.replaceWith(document.adoptNode(fresh));
    watched = fresh;
    watched.querySelector(".button.main")?.focus();
    return;
  }
  for (const part of [".steps", "[role=status]", "progress"]) {
    const [old, now] = [watched.querySelector(part), fresh.querySelector(part)];
    if (old && now && old.outerHTML !== now.outerHTML) {
      if (part === "[role=status]") old.textContent = now.textContent;
      else old.replaceWith(document.adoptNode(now));
    }
  }
}
