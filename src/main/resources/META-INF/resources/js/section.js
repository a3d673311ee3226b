/** The words of a section, which the browser may keep for good, and the passages in it. */

const FORM = "application/vnd.testimonia.spans+json";

/** `{html, spans}` of what an address of the desk shows, or null where its page has to be waited for. */
export async function fetchText({ dataset }, { pathname, searchParams }) {
  const { address, revision, spans } = dataset;
  const lines = [...document.querySelectorAll("#contents a[data-start]")];
  const at = searchParams.has("at") ? Number(searchParams.get("at").split(",")[0]) : NaN;
  const inPath = pathname.slice(address.length + 1);
  const i = lines.findLastIndex((line) => (inPath ? new URL(line.href).pathname === pathname : Number(line.dataset.start) <= at));
  if (i < 0 || searchParams.get("revision") !== revision || searchParams.has("marks")) return null;
  const [start, end] = [lines[i].dataset.start, lines[i + 1]?.dataset.start ?? 2 ** 31 - 1];
  const number = new URL(lines[i].href).pathname.slice(address.length + 1);
  const view = searchParams.has("view") ? `?view=${searchParams.get("view")}` : "";
  const [text, passages] = await Promise.all([
    fetch(`${address.replace(/\/read$/, "")}/revisions/${revision}/sections/${number}${view}`),
    fetch(`${spans}&start=${start}&end=${end}`, { headers: { Accept: FORM } }),
  ]);
  if (!text.ok || !passages.ok) return null;
  return { html: await text.text(), spans: (await passages.json()).spans, view: searchParams.get("view") ?? "reading" };
}
