package org.testimonia.desk;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.testimonia.text.Mark;

/** The tags that show what a mark says. None of them adds, hides or moves a character of the text. */
record InlineTag(String element, String attributes) {

    private static final Map<String, String> ELEMENTS = Map.of(
            "emphasis", "em",
            "strong", "strong",
            "code", "code",
            "superscript", "sup",
            "subscript", "sub",
            "underline", "u");

    /** Those that style sheets know; whatever else a source encodes shares one class, so that it cannot pass for a part of the page. */
    private static final Set<String> CLASSES = Set.of(
            "foreign",
            "name",
            "place",
            "date",
            "title",
            "quote",
            "deleted",
            "added",
            "supplied",
            "unclear",
            "gap",
            "correction",
            "abbreviation",
            "smallcaps");

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:)\\S{1,2000}");

    /** Around words in whose place the view shows others. */
    static final InlineTag REPLACED = new InlineTag("span", " class=\"replaced\"");

    static InlineTag of(Mark mark, boolean insideLink) {
        String language = Html.language(mark.attributes()
                .getOrDefault(
                        "xml:lang",
                        mark.attributes()
                                .getOrDefault("language", mark.attributes().getOrDefault("lang", ""))));
        String element = ELEMENTS.get(mark.kind());
        if (element != null) {
            return new InlineTag(element, language);
        }
        String address = mark.attributes().getOrDefault("href", "");
        if (mark.kind().equals("link")
                && !insideLink
                && ADDRESS.matcher(address).matches()) {
            return new InlineTag("a", " href=\"" + Html.escape(address) + "\" rel=\"nofollow noreferrer\"" + language);
        }
        String name = CLASSES.contains(mark.kind()) ? "in-" + mark.kind() : "encoded";
        return new InlineTag("span", " class=\"" + name + "\"" + language);
    }

    boolean isLink() {
        return element.equals("a");
    }

    String open() {
        return "<" + element + attributes + ">";
    }

    String close() {
        return "</" + element + ">";
    }
}
