package org.testimonia.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes RIS; the tag U5 carries what has no tag of its own. */
final class RisWriter {

    private static final String LINE_END = "\r\n";

    private RisWriter() {}

    static String write(List<ReadSource> sources) {
        return sources.stream().map(RisWriter::write).collect(Collectors.joining(LINE_END));
    }

    private static String write(ReadSource source) {
        RisRecord lines = lines(source);
        CslDetour.of(source, RisItem.read(lines))
                .ifPresent(json -> lines.add(RisItem.DETOUR_TAG, RisItem.DETOUR + json));
        lines.add("ER", "");
        return lines.lines().stream()
                .map(line -> line.tag() + "  - " + line.value() + LINE_END)
                .collect(Collectors.joining());
    }

    private static RisRecord lines(ReadSource source) {
        Map<String, Object> csl = source.csl();
        String type = Objects.toString(csl.get("type"), "document");
        RisRecord lines = new RisRecord(0);
        lines.add("TY", type(csl, type));
        put(lines, "ID", source.key());
        RisTags.NAMES.forEach(
                (variable, tags) -> names(csl.get(variable)).forEach(name -> put(lines, tags.get(0), name)));
        RisTags.TEXTS.forEach((variable, tags) -> put(lines, tags.get(0), csl.get(variable)));
        Stream.of("ISBN", "ISSN").forEach(variable -> put(lines, "SN", csl.get(variable)));
        RisTags.DATES.forEach((variable, tags) -> {
            if (csl.get(variable) != null) {
                put(lines, tags.get(0), RisDates.format(csl.get(variable)));
            }
        });
        pages(lines, csl.get("page"));
        if (csl.get("keyword") instanceof String keywords) {
            Stream.of(keywords.split("; ")).forEach(keyword -> put(lines, "KW", keyword));
        }
        custom(lines, csl.get("custom"));
        return lines;
    }

    private static String type(Map<String, Object> csl, String type) {
        String kept = csl.get("custom") instanceof Map<?, ?> custom ? Objects.toString(custom.get("TY"), "") : "";
        return kept.matches("[A-Z0-9]+") && RisTags.cslType(kept).equals(type) ? kept : RisTags.risType(type);
    }

    /** One value a line, on one line. */
    private static void put(RisRecord lines, String tag, @Nullable Object value) {
        if (value instanceof String || value instanceof Number) {
            String line = value.toString().replaceAll("\\s+", " ").strip();
            if (!line.isEmpty()) {
                lines.add(tag, line);
            }
        }
    }

    private static List<String> names(@Nullable Object names) {
        return names instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(name -> name((Map<?, ?>) name))
                        .toList()
                : List.of();
    }

    private static String name(Map<?, ?> name) {
        if (name.get("family") == null) {
            return Objects.toString(name.get("literal"), "");
        }
        String particle = Objects.toString(name.get("non-dropping-particle"), "");
        String family = (particle + " " + name.get("family")).strip();
        String suffix = Objects.toString(name.get("suffix"), "");
        return family + ", " + Objects.toString(name.get("given"), "") + (suffix.isEmpty() ? "" : ", " + suffix);
    }

    private static void pages(RisRecord lines, @Nullable Object pages) {
        if (pages instanceof String written) {
            String[] ends = written.split("-", 2);
            put(lines, "SP", ends[0]);
            put(lines, "EP", ends.length == 2 ? ends[1] : null);
        }
    }

    private static void custom(RisRecord lines, @Nullable Object custom) {
        if (custom instanceof Map<?, ?> map) {
            map.forEach((tag, value) -> {
                if (tag.toString().matches("(?!TY|ER)[A-Z][A-Z0-9]")) {
                    (value instanceof List<?> values ? values : List.of(value))
                            .forEach(one -> put(lines, tag.toString(), one));
                }
            });
        }
    }
}
