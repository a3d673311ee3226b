package org.testimonia.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the paragraph styles of a Word file make of a paragraph (ECMA-376 part 1, 17.7). */
final class DocxStyles {

    private static final int DEEPEST_HEADING = 6;

    private final Map<String, Element> styles = new HashMap<>();
    private @Nullable String language;

    DocxStyles(@Nullable Document styles) {
        if (styles == null) {
            return;
        }
        Markup.first(styles, "styles").ifPresent(root -> root.children().forEach(this::read));
    }

    private void read(Element element) {
        if (Markup.name(element).equals("style")) {
            styles.put(Markup.attribute(element, "styleId"), element);
        } else if (Markup.name(element).equals("docDefaults")) {
            String value = Markup.first(element, "lang")
                    .map(lang -> Markup.attribute(lang, "val"))
                    .orElse("");
            language = HtmlReader.isLanguage(value) ? value : null;
        }
    }

    @Nullable
    String language() {
        return language;
    }

    /** 1 to 6 where the paragraph is a heading, by its outline level or its style's; 0 otherwise. */
    int headingLevel(Element paragraph) {
        Element properties = Markup.child(paragraph, "pPr").orElse(null);
        if (properties == null) {
            return 0;
        }
        int own = outlineLevel(properties);
        String style = Markup.child(properties, "pStyle")
                .map(element -> Markup.attribute(element, "val"))
                .orElse("");
        return own > 0 ? own : ofStyle(style, new HashSet<>());
    }

    private int ofStyle(String id, Set<String> seen) {
        Element style = styles.get(id);
        if (style == null || !seen.add(id)) {
            return 0;
        }
        String name = Markup.child(style, "name")
                .map(element -> Markup.attribute(element, "val").toLowerCase(Locale.ROOT))
                .orElse("");
        if (name.matches("heading [1-9]")) {
            return Math.min(name.charAt(8) - '0', DEEPEST_HEADING);
        }
        if (name.equals("title")) {
            return 1;
        }
        int own = Markup.child(style, "pPr").map(DocxStyles::outlineLevel).orElse(0);
        String base = Markup.child(style, "basedOn")
                .map(element -> Markup.attribute(element, "val"))
                .orElse("");
        return own > 0 ? own : ofStyle(base, seen);
    }

    /** 17.3.1.20: 0 is the highest, 9 is body text. */
    private static int outlineLevel(Element properties) {
        String level = Markup.child(properties, "outlineLvl")
                .map(element -> Markup.attribute(element, "val"))
                .orElse("");
        return level.matches("[0-8]") ? Math.min(level.charAt(0) - '0' + 1, DEEPEST_HEADING) : 0;
    }
}
