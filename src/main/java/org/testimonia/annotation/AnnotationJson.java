package org.testimonia.annotation;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.PassageSeen;
import org.testimonia.text.TargetJson;

/** An annotation as programs see it; {@code by} is the author's sign-in name. */
record AnnotationJson(
        UUID id,
        String kind,
        String visibility,
        List<PassageSeen.TargetSeenJson> targets,
        @Nullable BodyJson body,
        List<String> tags,
        @Nullable EntityJson entity,
        String by,
        Instant at,
        Instant changedAt,
        int replies) {

    /** Words, with the format they are written in. */
    record BodyJson(
            @Nullable String text,
            @Nullable String format,
            @Nullable String language) {}

    record EntityJson(@Nullable String iri, @Nullable String label) {}

    /** What a client sends; kind and target are fixed once it is made. */
    record NewAnnotationJson(
            @Nullable String kind,
            @Nullable String visibility,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
            List<TargetJson> target,

            @Nullable BodyJson body,
            @Nullable List<String> tags,
            @Nullable EntityJson entity) {

        Wording wording() {
            return new Wording(
                    body == null ? null : body.text(),
                    body == null || body.format() == null ? "text/markdown" : body.format(),
                    body == null ? null : body.language(),
                    tags == null ? List.of() : tags,
                    entity == null ? null : entity.iri(),
                    entity == null ? null : entity.label());
        }
    }

    record WordingJson(
            int number,
            @Nullable BodyJson body,
            List<String> tags,
            @Nullable EntityJson entity,
            String visibility,
            long seq,
            Instant at,
            String by) {

        static WordingJson of(Wordings.Past past) {
            return new WordingJson(
                    past.number(),
                    bodyOf(past.wording()),
                    past.wording().tags(),
                    entityOf(past.wording()),
                    past.visibility().word(),
                    past.seq(),
                    past.at(),
                    past.by());
        }
    }

    record NewReplyJson(@Nullable String text, @Nullable BodyJson body) {

        String words() {
            if (text != null) {
                return text;
            }
            return body == null || body.text() == null ? "" : body.text();
        }
    }

    record ReplyJson(UUID id, String text, String by, Instant at) {

        static ReplyJson of(Reply reply) {
            return new ReplyJson(reply.id(), reply.body(), reply.by(), reply.at());
        }
    }

    static AnnotationJson of(AnnotationSeen seen) {
        return new AnnotationJson(
                seen.id(),
                seen.kind().word(),
                seen.visibility().word(),
                seen.passages().stream().map(PassageSeen::json).toList(),
                bodyOf(seen.wording()),
                seen.wording().tags(),
                entityOf(seen.wording()),
                seen.by(),
                seen.at(),
                seen.changedAt(),
                seen.replies());
    }

    private static @Nullable BodyJson bodyOf(Wording wording) {
        return wording.body() == null ? null : new BodyJson(wording.body(), wording.format(), wording.language());
    }

    private static @Nullable EntityJson entityOf(Wording wording) {
        return wording.entityIri() == null && wording.entityLabel() == null
                ? null
                : new EntityJson(wording.entityIri(), wording.entityLabel());
    }
}
