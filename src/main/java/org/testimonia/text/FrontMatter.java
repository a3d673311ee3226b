package org.testimonia.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What many Markdown files say about themselves before their first word, between two lines of dashes.
 *
 * @param rest the file with blank lines in its place, so that lines keep their numbers
 */
record FrontMatter(Map<String, String> fields, String rest) {

    private static final Pattern FENCED = Pattern.compile("\\A---[ \\t]*\\n[A-Za-z][\\w.-]{0,60}[ \\t]*:");
    private static final Pattern END = Pattern.compile("\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");
    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z][\\w.-]{0,60})[ \\t]*:(.*)$");

    static FrontMatter of(String markdown) {
        Matcher end = END.matcher(markdown);
        if (!FENCED.matcher(markdown).find() || !end.find(3)) {
            return new FrontMatter(Map.of(), markdown);
        }
        String written = markdown.substring(0, end.end());
        Map<String, String> fields = new HashMap<>();
        for (Matcher field = FIELD.matcher(written); field.find(); ) {
            fields.put(
                    field.group(1).toLowerCase(Locale.ROOT),
                    unquoted(field.group(2).strip()));
        }
        String blank = "\n".repeat((int) written.chars().filter(c -> c == '\n').count());
        return new FrontMatter(fields, blank + markdown.substring(end.end()));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.charAt(0) == value.charAt(value.length() - 1);
        return quoted && "\"'".indexOf(value.charAt(0)) >= 0 ? value.substring(1, value.length() - 1) : value;
    }

    /** The first of these fields that is there. */
    @Nullable
    String field(String... names) {
        return List.of(names).stream()
                .map(fields::get)
                .filter(value -> value != null && !value.isBlank())
                .map(value -> Characters.line(value, 300))
                .findFirst()
                .orElse(null);
    }
}
