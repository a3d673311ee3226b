package org.testimonia.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/** A source as somebody types it into the short form: names parted by semicolons, family name first. */
record TypedSource(String type, String title, String author, String year, String publisher, String place, String key) {

    static final TypedSource NOTHING = new TypedSource("book", "", "", "", "", "", "");

    static TypedSource of(
            @Nullable String type,
            @Nullable String title,
            @Nullable String author,
            @Nullable String year,
            @Nullable String publisher,
            @Nullable String place,
            @Nullable String key) {
        return new TypedSource(
                text(type), text(title), text(author), text(year), text(publisher), text(place), text(key));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    @Nullable
    String keyOrNull() {
        return key.isEmpty() ? null : key;
    }

    Map<String, Object> csl() {
        if (title.isEmpty()) {
            throw Refusal.invalid("title", "A source has a title; where it has none, say what it is.");
        }
        Map<String, Object> csl = new LinkedHashMap<>();
        csl.put("type", type.isEmpty() ? "document" : type);
        csl.put("title", title);
        if (!author.isEmpty()) {
            csl.put("author", names());
        }
        if (!year.isEmpty()) {
            csl.put("issued", Map.of("date-parts", List.of(List.of(yearOfIssue()))));
        }
        if (!publisher.isEmpty()) {
            csl.put("publisher", publisher);
        }
        if (!place.isEmpty()) {
            csl.put("publisher-place", place);
        }
        return csl;
    }

    private int yearOfIssue() {
        if (!year.matches("-?\\d{1,4}")) {
            throw Refusal.invalid("year", "A year is a whole number such as 1953.");
        }
        return Integer.parseInt(year);
    }

    private List<Map<String, String>> names() {
        List<Map<String, String>> names = new ArrayList<>();
        for (String name : author.split(";", -1)) {
            if (!name.isBlank()) {
                names.add(SourceRecord.name(name));
            }
        }
        return names;
    }
}
