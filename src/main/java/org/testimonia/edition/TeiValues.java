package org.testimonia.edition;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values of attributes whose form TEI prescribes, made from what people typed. */
public final class TeiValues {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern NOT_OF_WORDS = Pattern.compile("[\\p{C}\\p{Z}]+");

    private TeiValues() {}

    /** teidata.word: no spaces, no controls. */
    static String word(String term) {
        String word = NOT_OF_WORDS.matcher(term.strip()).replaceAll("_");
        return word.isEmpty() ? "_" : word;
    }

    /** One or more words parted by spaces. */
    static String words(String terms) {
        return NOT_OF_WORDS.matcher(terms.strip()).replaceAll(" ").strip();
    }

    /** teidata.language, or null for what is none. */
    static @Nullable String language(@Nullable String language) {
        return language != null && LANGUAGE.matcher(language).matches() ? language : null;
    }

    /** The date if the calendar knows it; "1938-02-31" is printed but not computed with. */
    static @Nullable String date(String date) {
        try {
            String day = date + "-01-01".substring(Math.min(6, Math.max(0, date.length() - 4)));
            return LocalDate.parse(day).getYear() > 0 ? date : null;
        } catch (DateTimeParseException unknown) {
            return null;
        }
    }

    /** An address one may follow, or null: neither a script nor a malformed one is pointed to. */
    public static @Nullable String address(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = new URI(address.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean open = scheme.matches("https?|mailto|urn|doi|info");
            return open ? uri.toASCIIString() : null;
        } catch (URISyntaxException malformed) {
            return null;
        }
    }
}
