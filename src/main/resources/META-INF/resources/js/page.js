/** What every page can do: themes, and going to what was refused. */
import { watchThemeChoice } from "./theme.js";

watchThemeChoice();
document.getElementById("refused")?.focus();
