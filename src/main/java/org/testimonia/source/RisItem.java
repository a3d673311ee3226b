package org.testimonia.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Turns one record of RIS into a source; what CSL has no variable for stays under its tag. */
final class RisItem {

    /** The tag, free for users, that carries what RIS has no tag for. */
    static final String DETOUR_TAG = "U5";

    static final String DETOUR = "csl:";

    private final List<RisRecord.Line> left;
    private final Map<String, Object> csl = new LinkedHashMap<>();

    private RisItem(RisRecord record) {
        this.left = new ArrayList<>(record.lines());
    }

    static ReadSource read(RisRecord written) {
        RisItem item = new RisItem(written);
        Optional<RisRecord.Line> detour = item.takeFirst(
                line -> line.tag().equals(DETOUR_TAG) && line.value().startsWith(DETOUR));
        ReadSource source = item.read();
        return detour.map(line -> CslDetour.arrive(source, line.value().substring(DETOUR.length()))
                        .orElse(source))
                .orElse(source);
    }

    private ReadSource read() {
        String key = takeFirst(line -> line.tag().equals("ID") && !line.value().isEmpty())
                .map(RisRecord.Line::value)
                .orElse("");
        String written = takeFirst(line -> line.tag().equals("TY"))
                .map(RisRecord.Line::value)
                .orElse("GEN");
        String type = RisTags.cslType(written);
        csl.put("type", type);
        RisTags.NAMES.forEach(this::names);
        RisTags.TEXTS.forEach((variable, tags) -> takeFirst(tags).ifPresent(value -> csl.put(variable, value)));
        csl.computeIfPresent("DOI", (variable, doi) -> withoutPrefix(doi.toString()));
        takeFirst(List.of("SN")).ifPresent(number -> csl.put(RisTags.standardNumber(type, number), number));
        pages();
        keywords();
        RisTags.DATES.forEach(this::date);
        custom(type, written);
        return new ReadSource(key, csl);
    }

    private Optional<RisRecord.Line> takeFirst(Predicate<RisRecord.Line> wanted) {
        Optional<RisRecord.Line> found = left.stream().filter(wanted).findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    /** The first that is not empty, in the order of the tags. */
    private Optional<String> takeFirst(List<String> tags) {
        return tags.stream()
                .flatMap(tag -> left.stream()
                        .filter(line -> line.tag().equals(tag) && !line.value().isEmpty()))
                .findFirst()
                .flatMap(first -> takeFirst(first::equals))
                .map(RisRecord.Line::value);
    }

    private List<String> takeAll(List<String> tags) {
        List<String> values = left.stream()
                .filter(line -> tags.contains(line.tag()) && !line.value().isEmpty())
                .map(RisRecord.Line::value)
                .toList();
        left.removeIf(line -> tags.contains(line.tag()));
        return values;
    }

    private void names(String variable, List<String> tags) {
        List<Map<String, Object>> names =
                takeAll(tags).stream().map(RisItem::name).toList();
        if (!names.isEmpty()) {
            csl.put(variable, names);
        }
    }

    /** Family, given, suffix; without a comma it may be a body, and is not taken apart. */
    private static Map<String, Object> name(String written) {
        String[] parts = written.split("\\s*,\\s*", 3);
        if (parts.length == 1) {
            return Map.of("literal", written);
        }
        Map<String, Object> name = new LinkedHashMap<>();
        List<String> variables = List.of("family", "given", "suffix");
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                name.put(variables.get(i), parts[i]);
            }
        }
        return name.isEmpty() ? Map.of("literal", written) : name;
    }

    private static String withoutPrefix(String doi) {
        return doi.replaceFirst("(?i)^(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)", "");
    }

    private void pages() {
        Optional<String> first = takeFirst(List.of("SP"));
        Optional<String> last = first.isPresent() ? takeFirst(List.of("EP")) : Optional.empty();
        first.ifPresent(
                page -> csl.put("page", last.map(end -> page + "-" + end).orElse(page)));
    }

    private void keywords() {
        String keywords = String.join("; ", takeAll(List.of("KW")));
        if (!keywords.isEmpty()) {
            csl.put("keyword", keywords);
        }
    }

    /** The most exact of several dates, the first of equals. */
    private void date(String variable, List<String> tags) {
        Optional<RisRecord.Line> best = left.stream()
                .filter(line -> tags.contains(line.tag()) && RisDates.exactness(line.value()) > 0)
                .reduce((first, next) ->
                        RisDates.exactness(next.value()) > RisDates.exactness(first.value()) ? next : first);
        best.ifPresent(line -> {
            left.remove(line);
            csl.put(variable, RisDates.parse(line.value()));
        });
    }

    private void custom(String type, String written) {
        Map<String, Object> custom = new LinkedHashMap<>();
        if (!RisTags.risType(type).equals(written)) {
            custom.put("TY", written);
        }
        Map<String, List<String>> others = left.stream()
                .filter(line -> !line.value().isEmpty())
                .collect(Collectors.groupingBy(
                        RisRecord.Line::tag,
                        LinkedHashMap::new,
                        Collectors.mapping(RisRecord.Line::value, Collectors.toList())));
        others.forEach((tag, values) ->
                custom.merge(tag, values.size() == 1 ? values.get(0) : values, (first, more) -> List.of(first, more)));
        if (!custom.isEmpty()) {
            csl.put("custom", custom);
        }
    }
}
