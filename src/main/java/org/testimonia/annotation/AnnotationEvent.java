package org.testimonia.annotation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Noteworthy;

/** Something happened to an annotation: it was made, reworded, withdrawn or replied to. */
public record AnnotationEvent(
        UUID annotation,
        String kind,
        String summary,
        Map<String, Object> detail,
        @Nullable UUID privateTo) implements Noteworthy {

    static AnnotationEvent made(Annotation annotation, Wording wording) {
        return of(annotation, "annotation-made", "added " + named(annotation), words(annotation, wording));
    }

    static AnnotationEvent reworded(Annotation annotation, Wording wording) {
        return of(annotation, "annotation-reworded", "reworded " + named(annotation), words(annotation, wording));
    }

    static AnnotationEvent retired(Annotation annotation) {
        return of(
                annotation,
                "annotation-retired",
                "withdrew " + named(annotation),
                Map.of("kind", annotation.kind.word(), "reason", String.valueOf(annotation.retiredReason)));
    }

    static AnnotationEvent replied(Annotation annotation, UUID reply, String body) {
        return of(
                annotation,
                "annotation-replied",
                "replied to " + named(annotation),
                Map.of("reply", reply.toString(), "body", body));
    }

    private static AnnotationEvent of(Annotation annotation, String kind, String summary, Map<String, Object> detail) {
        return new AnnotationEvent(annotation.id, kind, summary, detail, annotation.onlyFor());
    }

    private static String named(Annotation annotation) {
        return (annotation.kind == AnnotationKind.ENTITY ? "an " : "a ") + annotation.kind.word();
    }

    private static Map<String, Object> words(Annotation annotation, Wording wording) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("kind", annotation.kind.word());
        words.put("visibility", annotation.visibility.word());
        words.put("tags", wording.tags());
        if (wording.body() != null) {
            words.put("body", wording.body());
        }
        if (wording.entityIri() != null) {
            words.put("entity", wording.entityIri());
        }
        if (wording.entityLabel() != null) {
            words.put("name", wording.entityLabel());
        }
        return words;
    }

    @Override
    public String subject() {
        return "annotation/" + annotation;
    }
}
