/** Says in one polite live region what has happened, for those who do not see it. */
const region = document.createElement("p");
region.className = "unseen";
region.setAttribute("role", "status");
document.body.append(region);

export function announce(words) {
  region.textContent = words;
}
