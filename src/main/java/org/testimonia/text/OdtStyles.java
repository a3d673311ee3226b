package org.testimonia.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the styles of an OpenDocument text make of words and paragraphs (OpenDocument 1.3 part 3, 16 and 20). */
final class OdtStyles {

    private static final int MOST_PARENTS = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private @Nullable String language;

    OdtStyles(Document content, @Nullable Document shared) {
        Stream.of(shared, content)
                .filter(document -> document != null)
                .forEach(document -> document.stream().forEach(this::read));
    }

    private void read(Element element) {
        switch (Markup.name(element)) {
            case "style" -> styles.put(Markup.attribute(element, "name"), element);
            case "list-style" -> lists.put(Markup.attribute(element, "name"), element);
            case "default-style" -> {
                if (Markup.attribute(element, "family").equals("paragraph")) {
                    readLanguage(element);
                }
            }
            default -> {}
        }
    }

    private void readLanguage(Element style) {
        Element properties = Markup.child(style, "text-properties").orElse(style);
        String tag = Markup.attribute(properties, "language");
        String country = Markup.attribute(properties, "country");
        String whole = country.isEmpty() || country.equals("none") ? tag : tag + "-" + country;
        language = HtmlReader.isLanguage(whole) && !tag.equals("none") ? whole : null;
    }

    @Nullable
    String language() {
        return language;
    }

    /** The marks of words in a style. */
    List<String> marks(String style) {
        List<String> marks = new ArrayList<>();
        Element found = styles.get(style);
        for (int i = 0; found != null && i < MOST_PARENTS; i++) {
            Markup.child(found, "text-properties").ifPresent(properties -> add(marks, properties));
            found = styles.get(Markup.attribute(found, "parent-style-name"));
        }
        return marks.stream().distinct().toList();
    }

    private static void add(List<String> marks, Element properties) {
        if (Markup.attribute(properties, "font-weight").matches("bold|[6-9]00")) {
            marks.add("strong");
        }
        if (Markup.attribute(properties, "font-style").matches("italic|oblique")) {
            marks.add("emphasis");
        }
        if (Markup.attribute(properties, "font-variant").equals("small-caps")) {
            marks.add("smallcaps");
        }
        if (!Markup.attribute(properties, "text-underline-style").matches("|none")) {
            marks.add("underline");
        }
        if (!Markup.attribute(properties, "text-line-through-style").matches("|none")) {
            marks.add("deleted");
        }
        String position = Markup.attribute(properties, "text-position");
        if (position.startsWith("super")) {
            marks.add("superscript");
        } else if (position.startsWith("sub")) {
            marks.add("subscript");
        }
    }

    boolean isHidden(String style) {
        Element found = styles.get(style);
        return found != null
                && Markup.child(found, "text-properties")
                        .filter(properties ->
                                Markup.attribute(properties, "display").equals("none"))
                        .isPresent();
    }

    boolean isRightToLeft(String style) {
        Element found = styles.get(style);
        for (int i = 0; found != null && i < MOST_PARENTS; i++) {
            String mode = Markup.child(found, "paragraph-properties")
                    .map(properties -> Markup.attribute(properties, "writing-mode"))
                    .orElse("");
            if (!mode.isEmpty()) {
                return mode.startsWith("rl");
            }
            found = styles.get(Markup.attribute(found, "parent-style-name"));
        }
        return false;
    }

    /** Whether a list of this style counts its items at this level, 1 and deeper. */
    boolean isNumbered(String list, int level) {
        Element found = lists.get(list);
        return found != null
                && found.children().stream()
                        .anyMatch(element -> Markup.name(element).equals("list-level-style-number")
                                && Markup.attribute(element, "level").equals(String.valueOf(level))
                                && !Markup.attribute(element, "num-format").isEmpty());
    }
}
