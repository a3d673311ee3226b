package org.testimonia.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Query;

/** Styles in which a bibliography may be printed: those of the Citation Style Language that historians are asked for. */
public enum CitationStyle {
    PLAIN("Plain", null),
    CHICAGO_NOTES("Chicago, notes and bibliography", "chicago-fullnote-bibliography"),
    CHICAGO_AUTHOR_DATE("Chicago, author and date", "chicago-author-date"),
    TURABIAN("Turabian", "turabian-fullnote-bibliography-8th-edition"),
    MLA("MLA", "modern-language-association"),
    MHRA("MHRA", "modern-humanities-research-association"),
    HARVARD("Harvard, Cite Them Right", "harvard-cite-them-right"),
    APA("APA", "apa"),
    DIN_1505("DIN 1505-2", "din-1505-2");

    /** As the field calls it. */
    public final String title;
    /** Of the repository of styles, without its ending; null where we write ourselves. */
    final @Nullable String file;

    CitationStyle(String title, @Nullable String file) {
        this.title = title;
        this.file = file;
    }

    /** As in an address: {@code chicago-notes}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The style an address asks for; the plain one where it asks for none. */
    public static CitationStyle asked(@Nullable String word) {
        return word == null || word.isBlank()
                ? PLAIN
                : Query.word(word.replace('-', '_'), "style", CitationStyle.class);
    }
}
