package org.testimonia.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.edition.EditionModel.Reply;

/** Notes, highlights, tags, entities, questions and replies as Web Annotations. */
record JsonLdNotes(JsonLdContext context) {

    List<Map<String, Object>> of(Note note) {
        String id = context.addresses().annotation(note.id());
        List<Map<String, Object>> annotations = new ArrayList<>();
        annotations.add(JsonFields.of("id", id)
                .and("type", "Annotation")
                .and("motivation", motivation(note.kind()))
                .and("creator", context.person(note.author()))
                .and("created", JsonLdContext.moment(note.at()))
                .and("body", bodies(note))
                .and("target", context.targets(note.passages(), context.subject()))
                .map());
        note.replies().forEach(reply -> annotations.add(of(reply, id)));
        return annotations;
    }

    private static String motivation(String kind) {
        return switch (kind) {
            case "highlight" -> "highlighting";
            case "tag" -> "tagging";
            case "entity" -> "identifying";
            case "question" -> "questioning";
            default -> "commenting";
        };
    }

    /** Null for a mere highlight: an annotation without a body has no such field. */
    private static @Nullable List<Map<String, Object>> bodies(Note note) {
        List<Map<String, Object>> bodies = new ArrayList<>();
        if (note.body() != null) {
            String purpose = note.kind().equals("question") ? "questioning" : "commenting";
            bodies.add(JsonLdContext.words(note.body(), note.bodyFormat(), note.language(), purpose));
        }
        note.tags().forEach(tag -> bodies.add(JsonLdContext.words(tag, "text/plain", null, "tagging")));
        String entity = TeiValues.address(note.entityIri());
        if (entity != null) {
            bodies.add(JsonLdContext.link(entity, "identifying"));
        }
        if (note.entityLabel() != null) {
            bodies.add(JsonLdContext.words(note.entityLabel(), "text/plain", null, "identifying"));
        }
        return bodies.isEmpty() ? null : bodies;
    }

    private Map<String, Object> of(Reply reply, String annotation) {
        return JsonFields.of("id", context.addresses().annotation(reply.id()))
                .and("type", "Annotation")
                .and("motivation", "replying")
                .and("creator", context.person(reply.author()))
                .and("created", JsonLdContext.moment(reply.at()))
                .and("body", JsonLdContext.words(reply.body(), "text/markdown", null, "replying"))
                .and("target", annotation)
                .map();
    }
}
