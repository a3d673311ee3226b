/** "For which claim?": found by number or words while one types (ARIA Authoring Practices, combobox with a list). */
const PAUSE = 180;

export function searchClaims(root = document) {
  for (const number of root.querySelectorAll("input[data-claims]")) new ClaimSearch(number);
}

class ClaimSearch {
  #number; // the field that is sent
  #words = document.createElement("input"); // the field one sees
  #list = document.createElement("ul");
  #timer = 0;
  #asked = "";

  constructor(number) {
    this.#number = number;
    Object.assign(this.#words, { id: `${number.id}-words`, type: "text", autocomplete: "off", required: number.required });
    Object.assign(this.#list, { id: `${number.id}-list`, className: "found", hidden: true });
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", "Claims");
    const roles = { role: "combobox", "aria-expanded": "false", "aria-autocomplete": "list", "aria-controls": this.#list.id };
    for (const [name, value] of Object.entries(roles)) this.#words.setAttribute(name, value);
    const field = number.closest(".field");
    field.querySelector("label").htmlFor = this.#words.id;
    field.querySelector(".hint").textContent = "Its number, or words of it";
    this.#words.setAttribute("aria-describedby", field.querySelector(".hint").id);
    number.type = "hidden";
    number.after(this.#words, this.#list);
    this.#words.addEventListener("input", () => this.#typed());
    this.#words.addEventListener("keydown", (event) => this.#press(event));
    this.#words.addEventListener("blur", () => this.#close());
    this.#list.addEventListener("pointerdown", (event) => this.#point(event));
    number.form.addEventListener("composed", () => this.#show());
    number.form.addEventListener("reset", () => this.#clear());
    this.#show();
  }

  // Browsers do not reset hidden fields.
  #clear() {
    this.#number.value = "";
    this.#words.setCustomValidity("");
  }

  // After a draft came back only the number is known.
  #show() {
    if (!this.#words.value) this.#words.value = this.#number.value;
  }

  #typed() {
    const words = this.#words.value.trim();
    this.#number.value = /^\d+$/.test(words) ? words : "";
    this.#words.setCustomValidity(words && !this.#number.value ? "Choose a claim from the list." : "");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(words), PAUSE);
  }

  async #ask(words) {
    this.#asked = words;
    if (!words) return this.#close();
    const answer = await fetch(`${this.#number.dataset.claims}?q=${encodeURIComponent(words)}&limit=8`, { headers: { Accept: "application/json" } });
    if (!answer.ok || this.#asked !== words) return;
    const { items } = await answer.json();
    this.#list.replaceChildren(...items.map((claim, i) => this.#option(claim, i)));
    if (items.length === 0) this.#list.append(nothing());
    this.#list.hidden = false;
    this.#words.setAttribute("aria-expanded", "true");
  }

  #option({ number, statement, standing }, i) {
    const option = document.createElement("li");
    const word = document.createElement("small");
    option.id = `${this.#list.id}-${i}`;
    option.dataset.number = number;
    option.dataset.statement = statement;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    word.textContent = `Claim ${number}, ${standing === "OPEN" ? "not yet assessed" : standing.toLowerCase()}`;
    option.append(word, statement);
    return option;
  }

  #press(event) {
    const options = [...this.#list.querySelectorAll("[data-number]")];
    const chosen = this.#list.querySelector('[aria-selected="true"]');
    if (this.#list.hidden) return;
    if (event.key === "Escape") this.#close();
    else if (event.key === "Enter" && chosen) this.#choose(chosen);
    else if (event.key === "ArrowDown") this.#move(options.at((options.indexOf(chosen) + 1) % options.length));
    else if (event.key === "ArrowUp") this.#move(options.at(options.indexOf(chosen) - 1));
    else return;
    event.preventDefault();
  }

  #move(option) {
    this.#list.querySelector('[aria-selected="true"]')?.setAttribute("aria-selected", "false");
    if (!option) return;
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.#words.setAttribute("aria-activedescendant", option.id);
  }

  #point(event) {
    event.preventDefault();
    const option = event.target.closest("[data-number]");
    if (option) this.#choose(option);
  }

  #choose({ dataset }) {
    this.#number.value = dataset.number;
    this.#words.value = `${dataset.number}  ${dataset.statement}`;
    this.#words.setCustomValidity("");
    this.#number.dispatchEvent(new Event("input", { bubbles: true }));
    this.#close();
  }

  #close() {
    this.#list.hidden = true;
    this.#words.setAttribute("aria-expanded", "false");
    this.#words.removeAttribute("aria-activedescendant");
  }
}

function nothing() {
  const item = document.createElement("li");
  item.className = "muted";
  item.setAttribute("role", "option");
  item.setAttribute("aria-disabled", "true");
  item.textContent = "No claim with these words";
  return item;
}
