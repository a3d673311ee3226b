package org.testimonia.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/** The record of a source as somebody types it into a form; what the form does not ask for stays as it is. */
public final class SourceRecord {

    /** How a variable of CSL is typed. */
    private enum Sort {
        TEXT,
        NAMES,
        DATE
    }

    /**
     * A variable of CSL that the form asks for.
     *
     * @param rows null for a single line
     */
    public record Field(
            String name,
            String label,
            @Nullable String hint,
            @Nullable Integer rows) {}

    /** The kinds that the forms offer first. */
    public static final List<String> TYPES = List.of(
            "book",
            "chapter",
            "article-journal",
            "article-newspaper",
            "manuscript",
            "personal_communication",
            "report",
            "speech",
            "interview",
            "thesis",
            "webpage",
            "document");

    public static final List<Field> FIELDS = List.of(
            new Field("title", "Title", null, 2),
            new Field("author", "Authors", "Family name, given name; several parted by a semicolon", null),
            new Field("issued", "Date", "1953, 1953-03, 1953-03-05, or in words", null),
            new Field("publisher", "Publisher", null, null),
            new Field("publisher-place", "Place", null, null),
            new Field("container-title", "Published in", "The journal, newspaper or book it is part of", null),
            new Field("volume", "Volume", null, null),
            new Field("issue", "Issue", null, null),
            new Field("page", "Pages", null, null),
            new Field("URL", "Web address", null, null),
            new Field("DOI", "DOI", null, null),
            new Field("note", "Note", null, 3),
            new Field("abstract", "Abstract", null, 4));

    private SourceRecord() {}

    /** A variable as it stands in its field. */
    public static String typed(Map<String, Object> csl, String variable) {
        Object value = csl.get(variable);
        if (value == null) {
            return "";
        }
        return switch (sort(variable)) {
            case NAMES ->
                value instanceof List<?> names
                        ? names.stream().map(SourceRecord::name).collect(Collectors.joining("; "))
                        : "";
            case DATE -> CslDates.format(value);
            case TEXT -> value.toString().replace("\r\n", "\n").strip();
        };
    }

    private static Sort sort(String variable) {
        if (CslVariables.NAMES.contains(variable)) {
            return Sort.NAMES;
        }
        return CslVariables.DATES.contains(variable) ? Sort.DATE : Sort.TEXT;
    }

    private static String name(Object name) {
        if (!(name instanceof Map<?, ?> parts)) {
            return "";
        }
        if (parts.get("literal") != null) {
            return parts.get("literal").toString();
        }
        String family = join(parts.get("non-dropping-particle"), parts.get("family"));
        String given = join(parts.get("given"), parts.get("dropping-particle"));
        return given.isEmpty() ? family : family + ", " + given;
    }

    private static String join(@Nullable Object first, @Nullable Object second) {
        return ((first == null ? "" : first + " ") + (second == null ? "" : second)).strip();
    }

    /**
     * The whole new record: each field that says something else than before is read, everything else stays.
     *
     * @param typed by the names of the variables; what is missing was not asked
     */
    public static Map<String, Object> corrected(Map<String, Object> csl, Map<String, String> typed) {
        Map<String, Object> corrected = new LinkedHashMap<>(csl);
        String type = typed.get("type");
        if (type != null && !type.isBlank() && !type.equals(csl.getOrDefault("type", "document"))) {
            corrected.put("type", type);
        }
        for (Field field : FIELDS) {
            String words = typed.get(field.name());
            if (words != null && !isSame(words, typed(csl, field.name()))) {
                put(corrected, field.name(), words.strip());
            }
        }
        return corrected;
    }

    /** Browsers send the lines of a field joined in their own way. */
    private static boolean isSame(String typed, String before) {
        return typed.strip().replaceAll("\\s+", " ").equals(before.replaceAll("\\s+", " "));
    }

    private static void put(Map<String, Object> csl, String variable, String words) {
        if (words.isEmpty() && variable.equals("title")) {
            throw Refusal.invalid("title", "A source has a title; where it has none, say what it is.");
        }
        if (words.isEmpty()) {
            csl.remove(variable);
            return;
        }
        csl.put(
                variable,
                switch (sort(variable)) {
                    case NAMES -> names(words, csl.get(variable));
                    case DATE -> CslDates.parse(words);
                    case TEXT -> words;
                });
    }

    /** Names that were there keep what a line does not show, such as a suffix. */
    private static List<Object> names(String words, @Nullable Object before) {
        List<?> known = before instanceof List<?> list ? list : List.of();
        List<Object> names = new ArrayList<>();
        for (String typed : words.split(";", -1)) {
            String name = typed.strip();
            if (!name.isEmpty()) {
                names.add(known.stream()
                        .filter(each -> name(each).equals(name))
                        .map(Object.class::cast)
                        .findFirst()
                        .orElseGet(() -> name(name)));
            }
        }
        return names;
    }

    /** A name as it is typed: {@code Orlov, Alexander}; without a comma it is taken as a whole. */
    static Map<String, String> name(String typed) {
        String[] parts = typed.split(",", 2);
        return parts.length == 1
                ? Map.of("literal", typed.strip())
                : Map.of("family", parts[0].strip(), "given", parts[1].strip());
    }
}
