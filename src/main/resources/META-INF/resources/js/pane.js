/** The second text beside the first: its passages are painted, and what is selected in it is written about like the first. */
import { Painting } from "./paint.js";
import { watchSelection } from "./select.js";
import { Spans } from "./spans.js";
import { trouble } from "./trouble.js";

/** How many ranges it paints at most; the first text paints the others. */
const LIMIT = 80;

export class Pane {
  root;
  painting;
  #spans;

  constructor(root, onPassage) {
    this.root = root;
    this.#spans = new Spans(root);
    this.painting = new Painting(root, this.#spans, () => trouble("The highlights did not arrive.", () => this.renew()), LIMIT);
    watchSelection(root, (passage) => passage && onPassage(passage));
  }

  /** After something was written. */
  async renew() {
    await this.#spans.reload().catch(() => trouble("The highlights did not arrive.", () => this.renew()));
    this.painting.repaint();
  }
}
