/* Looks for words in this edition. The index lies beside this script; nothing is asked of a server. */
{
  const STEP = 100;
  const form = document.querySelector("[data-search]");
  const field = form.querySelector("input");
  const count = document.querySelector("[data-count]");
  const found = document.querySelector("[data-found]");
  const more = document.querySelector("[data-more]");
  let hits = [];

  /* Letters without case and accents, and for each where it stands in the words. */
  const fold = (words) => {
    const letters = [];
    const places = [];
    let at = 0;
    for (const letter of words) {
      for (const plain of letter.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()) {
        letters.push(plain);
        for (let i = 0; i < plain.length; i++) places.push(at);
      }
      at += letter.length;
    }
    return { text: letters.join(""), places };
  };

  const wantedWords = () => fold(field.value).text.split(/\s+/).filter((word) => word !== "");

  const search = () => {
    const wanted = wantedWords();
    found.replaceChildren();
    hits = wanted.length === 0 ? [] : window.searchIndex.filter(([, title, words]) => {
      const text = fold(`${title} ${words}`).text;
      return wanted.every((word) => text.includes(word));
    });
    count.textContent = wanted.length === 0 ? "" : hits.length === 1 ? "1 place" : `${hits.length} places`;
    show();
  };

  const show = () => {
    const wanted = wantedWords();
    const shown = found.childElementCount;
    hits.slice(shown, shown + STEP).forEach((hit) => found.append(entry(hit, wanted)));
    more.hidden = found.childElementCount >= hits.length;
  };

  const entry = ([address, title, words], wanted) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = address;
    link.textContent = title;
    link.dir = "auto";
    const excerpt = document.createElement("p");
    excerpt.dir = "auto";
    excerpt.append(...marked(words, wanted));
    item.append(link, excerpt);
    return item;
  };

  /* The words about the first hit, with every hit in them marked. */
  const marked = (words, wanted) => {
    const { text, places } = fold(words);
    const spans = wanted.flatMap((word) => {
      const at = text.indexOf(word);
      return at < 0 ? [] : [[places[at], places[at + word.length] ?? words.length]];
    }).sort((one, other) => one[0] - other[0]);
    const from = Math.max(0, (spans[0]?.[0] ?? 0) - 80);
    const to = Math.min(words.length, from + 320);
    const pieces = [from > 0 ? "…" : ""];
    let at = from;
    for (const [start, end] of spans) {
      if (start < at || end > to) continue;
      const mark = document.createElement("mark");
      mark.textContent = words.slice(start, end);
      pieces.push(words.slice(at, start), mark);
      at = end;
    }
    pieces.push(words.slice(at, to), to < words.length ? "…" : "");
    return pieces;
  };

  document.querySelector("[data-without-script]").hidden = true;
  form.hidden = false;
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  more.addEventListener("click", show);
  if (field.value !== "") search();
}
