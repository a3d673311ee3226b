package org.testimonia.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of a text as characters of a page, so that a browser reads back exactly what was written. */
final class Html {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2,3})(-[A-Za-z0-9]{1,8})*");

    private Html() {}

    /** For text and for attributes in double quotes; a control that HTML cannot hold becomes U+FFFD. */
    static String escape(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                default -> out.append(isUnspeakable(c) ? '\uFFFD' : c);
            }
        }
        return out.toString();
    }

    /** A value in the query of an address. */
    static String parameter(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static boolean isUnspeakable(char c) {
        return c == 0x7F || (c < ' ' && c != '\t' && c != '\n' && c != '\f');
    }

    /** {@code  lang="de"}; nothing where an encoder's tag names no language. */
    static String language(@Nullable String tag) {
        if (tag == null) {
            return "";
        }
        var match = LANGUAGE.matcher(tag);
        boolean known = match.matches()
                && (match.group(1).length() == 3
                        || LANGUAGES.contains(match.group(1).toLowerCase(Locale.ROOT)));
        return known ? " lang=\"" + tag + "\"" : "";
    }

    static String direction(@Nullable String direction) {
        return "rtl".equals(direction) || "ltr".equals(direction) ? " dir=\"" + direction + "\"" : "";
    }

    static String icon(String name) {
        return "<svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><use href=\"#i-" + name + "\"/></svg>";
    }
}
