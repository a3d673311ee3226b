package org.testimonia.annotation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Language;
import org.testimonia.shared.Refusal;

/**
 * What an annotation says: words, tags, or whom and what it names. What is needed depends on its kind.
 *
 * @param format {@code text/markdown} or {@code text/plain}
 * @param entityIri an address that names the person, place or thing
 */
public record Wording(
        @Nullable String body,
        String format,
        @Nullable String language,
        List<String> tags,
        @Nullable String entityIri,
        @Nullable String entityLabel) {

    private static final Set<String> FORMATS = Set.of("text/markdown", "text/plain");
    private static final int LONGEST = 100_000;

    public static Wording ofWords(String body) {
        return new Wording(body, "text/markdown", null, List.of(), null, null);
    }

    /** The same, with nothing that an annotation of this kind may not say, and all that it must. */
    public Wording checked(AnnotationKind kind) {
        checkBody(body, "body.text");
        if (!FORMATS.contains(format)) {
            throw Refusal.invalid("body.format", "body.format is text/markdown or text/plain.");
        }
        boolean wordless = body == null || body.isBlank();
        if (wordless && (kind == AnnotationKind.NOTE || kind == AnnotationKind.QUESTION)) {
            throw Refusal.invalid("body.text", "A " + kind.word() + " says something: send body.text.");
        }
        List<String> clean = checkTags();
        if (kind == AnnotationKind.TAG && clean.isEmpty()) {
            throw Refusal.invalid("tags", "A tag has at least one word: send tags.");
        }
        checkEntity(kind);
        String tag = language == null || language.isBlank() ? null : Language.check(language, "body.language");
        return new Wording(wordless ? null : body, format, tag, clean, orNull(entityIri), orNull(entityLabel));
    }

    static void checkBody(@Nullable String body, String field) {
        if (body != null && CodePoints.length(body) > LONGEST) {
            throw Refusal.invalid(field, "This has at most 100,000 characters. A longer one is a text of its own.");
        }
    }

    private static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    private List<String> checkTags() {
        if (tags.size() > 50) {
            throw Refusal.invalid("tags", "An annotation has at most 50 tags.");
        }
        for (String tag : tags) {
            if (tag == null || tag.isBlank() || CodePoints.length(tag) > 100) {
                throw Refusal.invalid("tags", "A tag has 1 to 100 characters.");
            }
        }
        return tags.stream().map(String::strip).distinct().toList();
    }

    private void checkEntity(AnnotationKind kind) {
        String iri = orNull(entityIri);
        String label = orNull(entityLabel);
        if (kind == AnnotationKind.ENTITY && iri == null && label == null) {
            throw Refusal.invalid("entity", "Name whom or what it is: send entity.label, entity.iri or both.");
        }
        if (label != null && CodePoints.length(label) > 300) {
            throw Refusal.invalid("entity.label", "A name has at most 300 characters.");
        }
        if (iri != null && !isAddress(iri)) {
            throw Refusal.invalid("entity.iri", "This is an address such as https://www.wikidata.org/entity/Q855.");
        }
    }

    private static boolean isAddress(String iri) {
        try {
            String scheme = new URI(iri).getScheme();
            return iri.length() <= 2000
                    && scheme != null
                    && Set.of("http", "https", "urn").contains(scheme);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
