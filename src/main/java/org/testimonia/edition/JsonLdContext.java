package org.testimonia.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.EditedSource;
import org.testimonia.edition.EditionModel.EditedText;

/** What every Web Annotation of an edition names in the same way: people, passages, words. */
record JsonLdContext(EditionModel model, PermanentAddresses addresses) {

    JsonLdContext(EditionModel model) {
        this(model, PermanentAddresses.of(model));
    }

    /** xsd:dateTime, to the second as the recommendation's examples have it. */
    static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** What an annotation is on that has no passage: the text, or all of the project where there are several. */
    String subject() {
        return model.texts().size() == 1 ? addresses.text(model.text().slug()) : addresses.ofProject();
    }

    Map<String, Object> person(UUID account) {
        return JsonFields.of("id", "urn:uuid:" + account)
                .and("type", "Person")
                .and("name", model.nameOf(account))
                .map();
    }

    /** Each passage by its words and by its place; {@code elsewhere} when there is none. */
    Object targets(List<EditedPassage> passages, Object elsewhere) {
        List<Map<String, Object>> targets = passages.stream().map(this::target).toList();
        return switch (targets.size()) {
            case 0 -> elsewhere;
            case 1 -> targets.get(0);
            default -> targets;
        };
    }

    private Map<String, Object> target(EditedPassage passage) {
        return JsonFields.of("type", "SpecificResource")
                .and("source", addresses.text(passage.textSlug()))
                .and("state", state(passage))
                .and("selector", List.of(quote(passage), position(passage)))
                .map();
    }

    private JsonFields state(EditedPassage passage) {
        return JsonFields.of("type", "TimeState")
                .and("sourceDate", moment(model.at()))
                .and("cached", addresses.plain(passage.textSlug(), passage.revision()))
                .and("tst:textRevision", passage.revision())
                .and("tst:sha256", model.textOf(passage).map(EditedText::sha256).orElse(null));
    }

    private static Map<String, Object> quote(EditedPassage passage) {
        return JsonFields.of("type", "TextQuoteSelector")
                .and("exact", passage.exact())
                .and("prefix", passage.prefix())
                .and("suffix", passage.suffix())
                .map();
    }

    /** In Unicode code points, as the recommendation counts (section 4.2.5). */
    private static Map<String, Object> position(EditedPassage passage) {
        return JsonFields.of("type", "TextPositionSelector")
                .and("start", passage.start())
                .and("end", passage.end())
                .map();
    }

    static Map<String, Object> words(String value, String format, @Nullable String language, String purpose) {
        return JsonFields.of("type", "TextualBody")
                .and("value", value)
                .and("format", format)
                .and("language", TeiValues.language(language))
                .and("purpose", purpose)
                .map();
    }

    static Map<String, Object> link(String source, String purpose) {
        return JsonFields.of("type", "SpecificResource")
                .and("source", source)
                .and("purpose", purpose)
                .map();
    }

    @Nullable
    String source(@Nullable String key) {
        return model.sources().stream()
                .filter(source -> source.key().equals(key))
                .map(EditedSource::id)
                .map(addresses::source)
                .findFirst()
                .orElse(null);
    }
}
