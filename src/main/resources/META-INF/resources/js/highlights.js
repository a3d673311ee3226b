/** The highlights, before all else of the desk: what one came to see is painted while the rest is still on its way. */
import { Painting } from "./paint.js";
import { Spans } from "./spans.js";
import { trouble } from "./trouble.js";

export const root = document.querySelector("main[data-spans]");
export const spans = new Spans(root);
export const painting = new Painting(root, spans, () => trouble("The highlights did not arrive.", renewSpans));

/** Asks for the passages anew, after something was written or did not arrive. */
export async function renewSpans() {
  await spans.reload().catch(() => trouble("The highlights did not arrive.", renewSpans));
  painting.repaint();
}
