package org.testimonia.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes biblatex, in UTF-8; the field {@code csl} carries what has no field of its own. */
final class BibTexWriter {

    private BibTexWriter() {}

    static String write(List<ReadSource> sources) {
        return sources.stream().map(BibTexWriter::write).collect(Collectors.joining("\n"));
    }

    private static String write(ReadSource source) {
        BibTexEntry entry = entry(source);
        Map<String, String> fields = new LinkedHashMap<>(entry.fields());
        CslDetour.of(source, BibTexItem.read(entry)).ifPresent(json -> fields.put("csl", json));
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "},\n")
                .collect(Collectors.joining("", "@" + entry.type() + "{" + entry.key() + ",\n", "}\n"));
    }

    private static BibTexEntry entry(ReadSource source) {
        Map<String, Object> csl = source.csl();
        String type = Objects.toString(csl.get("type"), "document");
        String readAs = BibTexFields.cslType(BibTexFields.bibType(type));
        Map<String, String> fields = new LinkedHashMap<>();
        BibTexFields.NAMES.forEach((variable, names) -> {
            if (csl.get(variable) instanceof List<?> people) {
                fields.put(names.get(0), BibTexNames.write(people));
            }
        });
        put(fields, "title", csl.get("title"));
        boolean inJournal = BibTexFields.number(readAs).equals("issue");
        put(fields, inJournal ? "journaltitle" : "booktitle", csl.get("container-title"));
        date(fields, "date", csl.get("issued"));
        BibTexFields.TEXTS.forEach((variable, names) -> put(fields, names.get(0), csl.get(variable)));
        put(fields, "number", csl.get(BibTexFields.number(readAs)));
        put(fields, "pages", csl.get("page"));
        fields.computeIfPresent("pages", (field, pages) -> pages.replace("-", "--"));
        BibTexFields.DATES.forEach((variable, names) -> date(fields, names.get(0), csl.get(variable)));
        BibTexFields.VERBATIM.forEach((variable, names) -> verbatim(fields, names.get(0), csl.get(variable)));
        return new BibTexEntry(0, custom(fields, csl, type), key(source.key()), fields);
    }

    private static void put(Map<String, String> fields, String field, @Nullable Object value) {
        if (value instanceof String || value instanceof Number) {
            fields.put(field, LatexText.encode(value.toString()));
        }
    }

    private static void date(Map<String, String> fields, String field, @Nullable Object date) {
        if (date instanceof Map<?, ?> map) {
            String written = CslDates.format(map);
            fields.put(field, map.containsKey("date-parts") ? written : LatexText.encode(written));
        }
    }

    private static void verbatim(Map<String, String> fields, String field, @Nullable Object value) {
        if (value instanceof String address && isBalanced(address)) {
            fields.put(field, address);
        }
    }

    /** Fields that CSL has no variable for go back as they came; answers the entry's type. */
    private static String custom(Map<String, String> fields, Map<String, Object> csl, String type) {
        String bibType = BibTexFields.bibType(type);
        if (!(csl.get("custom") instanceof Map<?, ?> custom)) {
            return bibType;
        }
        custom.forEach((field, value) -> {
            boolean plain = field.toString().matches("[a-z][a-z0-9_-]*") && !field.equals("entrytype");
            if (plain && value instanceof String words && isBalanced(words)) {
                fields.putIfAbsent(field.toString(), words);
            }
        });
        String entryType = Objects.toString(custom.get("entrytype"), "");
        boolean fits = entryType.matches("[a-z]+")
                && !List.of("comment", "preamble", "string").contains(entryType)
                && BibTexFields.cslType(entryType).equals(type);
        return fits ? entryType : bibType;
    }

    private static boolean isBalanced(String words) {
        int depth = 0;
        for (int i = 0; i < words.length() && depth >= 0; i++) {
            char c = words.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth == 0;
    }

    private static String key(String key) {
        return key.replaceAll("[\\s\"#%'(),={}@~\\\\]+", "-");
    }
}
