package org.testimonia.edition;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an edition prints of itself: the words of its title page and how it is cited.
 *
 * @param slug the edition's name in addresses
 * @param title of the edition
 * @param number of the release, from 1; 0 for a preview of what is not published
 * @param address of the release's page, for good
 * @param introduction in Markdown
 * @param rights under which terms it may be used, in words or as the address of a licence
 * @param language of what the editors write: a BCP 47 tag
 * @param style name of the citation style, {@code chicago-notes} and the like
 * @param apparatus where notes and claims are printed
 * @param editors names as they are printed on the title page, in order
 * @param citation how the release is cited, as a sentence
 */
public record Imprint(
        String slug,
        String title,
        int number,
        String address,
        @Nullable String introduction,
        @Nullable String rights,
        String language,
        String style,
        Apparatus apparatus,
        List<String> editors,
        String citation) {

    /** Where what is said of a passage is printed. */
    public enum Apparatus {
        /** At the foot of the page or chapter. */
        FOOTNOTES,
        /** Claims beside the text as well. */
        MARGIN,
        /** After the text. */
        ENDNOTES;

        /** As in JSON: {@code footnotes}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same whatever its number, address and citation. */
    public Imprint unnumbered() {
        return numbered(0, "", "");
    }

    public Imprint numbered(int release, String at, String cited) {
        return new Imprint(slug, title, release, at, introduction, rights, language, style, apparatus, editors, cited);
    }

    public boolean isPreview() {
        return number == 0;
    }

    /** {@code Release 2}, or that it is none. */
    public String releaseWords() {
        return isPreview() ? "Preview, not published" : "Release " + number;
    }
}
