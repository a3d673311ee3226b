package org.testimonia.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plain citation of a source, whatever of its description is missing. */
public final class Citation {

    private Citation() {}

    /** As in a footnote's second mention: {@code Orlov 1953}. */
    public static String brief(Map<String, ?> csl) {
        String citation = (who(csl) + " " + year(csl)).strip();
        return citation.isEmpty() ? "Untitled source" : citation;
    }

    /** Whose it is, or else its title: {@code Orlov}. */
    public static String who(Map<String, ?> csl) {
        List<Map<?, ?>> names = names(csl, "author").isEmpty() ? names(csl, "editor") : names(csl, "author");
        return switch (names.size()) {
            case 0 -> cut(text(csl, "title-short").isEmpty() ? text(csl, "title") : text(csl, "title-short"));
            case 1 -> family(names.get(0));
            case 2 -> family(names.get(0)) + " & " + family(names.get(1));
            default -> family(names.get(0)) + " et al.";
        };
    }

    /** As in a bibliography: {@code Orlov, Alexander: The Secret History of Stalin's Crimes. New York 1953}. */
    public static String full(Map<String, ?> csl) {
        String title = text(csl, "title");
        String head =
                Stream.of(authors(csl), title).filter(part -> !part.isEmpty()).collect(Collectors.joining(": "));
        String container = text(csl, "container-title");
        String published = joined(" ", text(csl, "publisher-place"), year(csl));
        String tail = container.isEmpty()
                ? published
                : joined(", ", joined(" ", "In: " + container, numbered(csl)), published, text(csl, "page"));
        String citation = joined(head.matches("(?s).*[.?!…]") ? " " : ". ", head, tail);
        return citation.isEmpty() ? "Untitled source" : citation;
    }

    private static String numbered(Map<String, ?> csl) {
        String issue = text(csl, "issue");
        return text(csl, "volume") + (issue.isEmpty() ? "" : "(" + issue + ")");
    }

    /** {@code Orlov, Alexander; Krivitsky, Walter}; the editors where there is no author; else empty. */
    public static String authors(Map<String, ?> csl) {
        String authors = written(names(csl, "author"));
        String editors = authors.isEmpty() ? written(names(csl, "editor")) : "";
        return editors.isEmpty() ? authors : editors + " (ed.)";
    }

    private static String written(List<Map<?, ?>> names) {
        return names.stream().map(Citation::name).collect(Collectors.joining("; "));
    }

    /** {@code 1953}, {@code c. 1953}, {@code 1936–1938}, {@code 44 BC}, or the date's own words; empty without one. */
    public static String year(Map<String, ?> csl) {
        if (!(csl.get("issued") instanceof Map<?, ?> issued)) {
            return "";
        }
        List<String> years = new ArrayList<>();
        if (issued.get("date-parts") instanceof List<?> parts) {
            for (Object part : parts) {
                Integer year = part instanceof List<?> date && !date.isEmpty() ? CslDates.number(date.get(0)) : null;
                if (year != null) {
                    years.add(year >= 0 ? String.valueOf(year) : -year + " BC");
                }
            }
        }
        if (years.isEmpty()) {
            return text(issued, issued.get("literal") == null ? "raw" : "literal");
        }
        String circa = issued.get("circa") == null || Objects.equals(issued.get("circa"), false) ? "" : "c. ";
        return circa + years.stream().distinct().collect(Collectors.joining("–"));
    }

    private static List<Map<?, ?>> names(Map<String, ?> csl, String variable) {
        List<Map<?, ?>> names = new ArrayList<>();
        if (csl.get(variable) instanceof List<?> list) {
            for (Object name : list) {
                if (name instanceof Map<?, ?> map && !name(map).isEmpty()) {
                    names.add(map);
                }
            }
        }
        return names;
    }

    private static String family(Map<?, ?> name) {
        String family = joined(" ", text(name, "non-dropping-particle"), text(name, "family"));
        return family.isEmpty() ? name(name) : family;
    }

    private static String name(Map<?, ?> name) {
        String given = joined(" ", text(name, "given"), text(name, "dropping-particle"));
        String family = joined(" ", text(name, "non-dropping-particle"), text(name, "family"));
        String whole = joined(", ", family, given, text(name, "suffix"));
        return whole.isEmpty() ? text(name, "literal") : whole;
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        boolean scalar = value instanceof String || value instanceof Number;
        return scalar ? String.valueOf(value).replaceAll("\\s+", " ").strip() : "";
    }

    private static String cut(String title) {
        boolean isLong = title.codePointCount(0, title.length()) > 40;
        return isLong ? title.substring(0, title.offsetByCodePoints(0, 40)).strip() + "…" : title;
    }
}
