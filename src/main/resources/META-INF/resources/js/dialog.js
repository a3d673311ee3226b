/** A part of another page in a dialog, with a button that closes it; without it one goes to that page. */
export async function showPart(address, part, name, label) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} did not arrive (${answer.status}).`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const dialog = document.createElement("dialog");
  dialog.className = `chooser ${name}`;
  dialog.setAttribute("aria-label", label);
  dialog.append(document.adoptNode(page.querySelector(part)));
  const close = document.createElement("button");
  close.className = "button";
  close.type = "button";
  close.textContent = "Close";
  close.addEventListener("click", () => dialog.close());
  const buttons = dialog.querySelector(".buttons") ?? dialog.appendChild(document.createElement("p"));
  buttons.className = "buttons";
  buttons.replaceChildren(close);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
