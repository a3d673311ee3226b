/** Says that something did not come from the server, and offers to try again. Nothing one has written is touched. */

export function trouble(sentence, again) {
  document.querySelector(".pill-place")?.remove();
  const place = document.createElement("div");
  const button = document.createElement("button");
  place.className = "pill-place";
  place.setAttribute("role", "alert");
  button.type = "button";
  button.className = "pill";
  button.textContent = `${sentence} Try again`;
  button.addEventListener("click", () => {
    place.remove();
    again();
  });
  place.append(button);
  document.body.append(place);
}
