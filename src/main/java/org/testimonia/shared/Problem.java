package org.testimonia.shared;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/** A refusal as a program reads it (RFC 9457): {@code application/problem+json}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Refusal.FieldError> errors,
        @JsonAnyGetter Map<String, Object> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Refusal refusal, String instance) {
        return new Problem(
                "about:blank",
                refusal.kind.title,
                refusal.kind.status,
                refusal.sentence(),
                instance,
                refusal.errors,
                refusal.members);
    }
}
