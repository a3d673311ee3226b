package org.testimonia.edition.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.intake.Brought.Note;
import org.testimonia.edition.intake.Brought.Place;
import org.testimonia.edition.intake.Brought.Skipped;
import org.testimonia.shared.Refusal;

/**
 * Reads Web Annotations (W3C Web Annotation Data Model): one, a list, a page or a collection with its first page inside; what
 * the Hypothesis API answers ({@code rows}); and what Recogito exports, which is Web Annotation with {@code bodies} or
 * without addresses.
 */
public final class AnnotationFile {

    private static final Set<String> CLAIMED = Set.of("describing", "assessing", "classifying");

    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Map<String, List<String>> replies = new LinkedHashMap<>();
    private int nameless;

    private AnnotationFile() {}

    /**
     * Reads them.
     *
     * @throws Refusal invalid when there is no list of annotations in it
     */
    public static Brought read(JsonNode file) {
        AnnotationFile reader = new AnnotationFile();
        items(file).forEach(reader::item);
        return reader.brought();
    }

    private static Iterable<JsonNode> items(JsonNode file) {
        if (file.isArray()) {
            return file;
        }
        for (JsonNode list : List.of(
                file.path("items"),
                file.path("rows"),
                file.path("annotations"),
                file.path("first").path("items"))) {
            if (list.isArray()) {
                return list;
            }
        }
        if (file.path("first").isTextual()) {
            throw Refusal.invalid(
                    "first",
                    "This collection names its first page and does not hold it. Fetch the pages and send each.");
        }
        if (file.has("target") || file.has("body") || file.has("bodies")) {
            return List.of(file);
        }
        throw Refusal.invalid(
                "items",
                "These are no annotations: send a Web Annotation page or collection, or an export of Hypothesis or Recogito.");
    }

    private void item(JsonNode item) {
        String id = item.path("id").isTextual() && !item.path("id").asText().isBlank()
                ? item.path("id").asText()
                : "#" + ++nameless;
        if (!item.isObject() || id.length() > 2000) {
            skipped.add(new Skipped(id.length() > 2000 ? id.substring(0, 100) : id, "This is no annotation."));
        } else if (item.has("tst:standing") || item.has("tst:polarity")) {
            skipped.add(new Skipped(id, "Claims, evidence and readings come back from TEI or from our tables."));
        } else if (answered(item) != null) {
            replies.computeIfAbsent(String.valueOf(answered(item)), any -> new ArrayList<>())
                    .add(sentences(item));
            skipped.add(new Skipped(id, "A reply; it comes with what it answers."));
        } else {
            notes.put(id, note(id, item));
        }
    }

    /** What a reply answers; null for everything else. */
    private static @Nullable String answered(JsonNode item) {
        JsonNode references = item.path("references");
        if (references.isArray() && !references.isEmpty()) {
            return references.get(0).asText();
        }
        boolean replies = words(item.path("motivation")).contains("replying");
        return replies && item.path("target").isTextual() ? item.path("target").asText() : null;
    }

    private static List<String> words(JsonNode oneOrMany) {
        List<String> words = new ArrayList<>();
        many(oneOrMany).forEach(word -> {
            if (word.isTextual()) {
                words.add(word.asText());
            }
        });
        return words;
    }

    private static Iterable<JsonNode> many(JsonNode oneOrMany) {
        return oneOrMany.isArray()
                ? oneOrMany
                : oneOrMany.isMissingNode() || oneOrMany.isNull() ? List.of() : List.of(oneOrMany);
    }

    /** What an annotation says, collected from its bodies. */
    private static final class Said {
        private final List<String> words = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private String format = "text/plain";
        private @Nullable String language;
        private @Nullable String iri;
        private @Nullable String label;
        private boolean asks;
    }

    private static String sentences(JsonNode item) {
        return String.join("\n\n", said(item).words);
    }

    private static Said said(JsonNode item) {
        Said said = new Said();
        if (item.path("text").isTextual() && !item.has("body")) {
            said.words.addAll(
                    item.path("text").asText().isBlank()
                            ? List.of()
                            : List.of(item.path("text").asText()));
            said.format = "text/markdown";
        }
        item.path("tags").forEach(tag -> said.tags.add(tag.asText()));
        List<String> motives = words(item.path("motivation"));
        said.asks = motives.contains("questioning");
        many(item.path("bodyValue")).forEach(value -> said.words.add(value.asText()));
        for (JsonNode body : many(item.has("bodies") ? item.path("bodies") : item.path("body"))) {
            body(body, motives, said);
        }
        return said;
    }

    private static void body(JsonNode body, List<String> motives, Said said) {
        if (body.isTextual()) {
            said.iri = body.asText();
            return;
        }
        for (JsonNode choice : body.path("items")) {
            body(choice, motives, said);
        }
        List<String> purposes = words(body.path("purpose"));
        List<String> purpose = purposes.isEmpty() ? motives : purposes;
        String value = body.path("value").isTextual() ? body.path("value").asText() : null;
        JsonNode source = body.has("source") ? body.path("source") : body.path("id");
        if (value == null) {
            String address = source.isObject() ? source.path("id").asText() : source.asText();
            said.iri = address.startsWith("http") ? address : said.iri;
            said.label = source.path("label").isTextual() ? source.path("label").asText() : said.label;
        } else if (purpose.contains("tagging")) {
            said.tags.add(value);
        } else if (purpose.contains("identifying")) {
            said.label = value;
        } else if (!CLAIMED.containsAll(purposes) || purposes.isEmpty()) {
            words(body, value, said);
            said.asks |= purposes.contains("questioning");
        }
    }

    private static void words(JsonNode body, String value, Said said) {
        String format = body.path("format").asText("text/plain");
        boolean html = format.startsWith("text/html");
        said.words.add(html ? Jsoup.parse(value).wholeText() : value);
        said.format = format.startsWith("text/markdown") ? "text/markdown" : "text/plain";
        said.language =
                body.path("language").isTextual() ? body.path("language").asText() : said.language;
    }

    private static Note note(String id, JsonNode item) {
        Said said = said(item);
        String body = String.join("\n\n", said.words);
        String kind = kind(said, body, words(item.path("motivation")));
        return new Note(
                id,
                kind,
                visibility(item),
                places(item),
                body.isBlank() ? null : body,
                said.format,
                said.language,
                said.tags.stream().filter(tag -> !tag.isBlank()).toList(),
                said.iri,
                said.label,
                new ArrayList<>());
    }

    private static String kind(Said said, String body, List<String> motives) {
        if (said.asks && !body.isBlank()) {
            return "question";
        }
        if (!body.isBlank()) {
            return said.iri != null && motives.contains("identifying") ? "entity" : "note";
        }
        if (said.iri != null || said.label != null) {
            return "entity";
        }
        return said.tags.isEmpty() ? "highlight" : "tag";
    }

    /** Hypothesis says who may read; what is for its author only stays so. */
    private static @Nullable String visibility(JsonNode item) {
        JsonNode readers = item.path("permissions").path("read");
        return readers.isArray()
                        && readers.size() == 1
                        && readers.get(0).asText().startsWith("acct:")
                ? "private"
                : null;
    }

    private static List<Place> places(JsonNode item) {
        List<Place> places = new ArrayList<>();
        for (JsonNode target : many(item.path("target"))) {
            String source = target.isTextual() ? target.asText() : source(target);
            places.add(place(source == null ? uri(item) : source, target.path("selector")));
        }
        return places;
    }

    private static @Nullable String source(JsonNode target) {
        JsonNode source = target.path("source");
        String named = source.isObject() ? source.path("id").asText() : source.asText();
        return named.isBlank() ? null : named;
    }

    private static @Nullable String uri(JsonNode item) {
        return item.path("uri").isTextual() ? item.path("uri").asText() : null;
    }

    private static Place place(@Nullable String source, JsonNode selectors) {
        JsonNode quote = MissingNode.getInstance();
        JsonNode position = MissingNode.getInstance();
        for (JsonNode selector : flat(selectors, new ArrayList<>(), 0)) {
            String type = selector.path("type").asText();
            quote = type.equals("TextQuoteSelector") || selector.has("exact") || selector.has("quote")
                    ? selector
                    : quote;
            position = type.equals("TextPositionSelector") || selector.has("start") ? selector : position;
        }
        String exact = quote.path("exact").asText(quote.path("quote").asText(""));
        return new Place(
                source,
                quote.path("prefix").asText(""),
                exact,
                quote.path("suffix").asText(""),
                position.path("start").asInt(-1),
                position.path("end").asInt(-1));
    }

    /** Selectors, those in a choice, and those by which others are refined. */
    private static List<JsonNode> flat(JsonNode selectors, List<JsonNode> all, int depth) {
        if (depth < 10) {
            for (JsonNode selector : many(selectors)) {
                all.add(selector);
                flat(selector.path("items"), all, depth + 1);
                flat(selector.path("refinedBy"), all, depth + 1);
            }
        }
        return all;
    }

    private Brought brought() {
        replies.forEach((answered, words) -> {
            Note note = notes.get(answered);
            if (note != null) {
                note.replies().addAll(words);
            }
        });
        return new Brought(List.copyOf(notes.values()), List.of(), List.copyOf(skipped));
    }
}
