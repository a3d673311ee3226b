package org.testimonia.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.review.signal.SignalCode;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** Reads {@code acknowledged} of a judgement: {@code [{code, reason}]}; a bare code takes the judgement's own reason. */
final class AcknowledgedJson {

    private AcknowledgedJson() {}

    static List<Acknowledged> read(@Nullable JsonNode asked, @Nullable String reason) {
        List<Acknowledged> acknowledged = new ArrayList<>();
        if (asked == null || asked.isNull()) {
            return acknowledged;
        }
        if (!asked.isArray()) {
            throw Refusal.invalid("acknowledged", "Send a list of {code, reason}.");
        }
        for (JsonNode each : asked) {
            JsonNode code = each.isObject() ? each.path("code") : each;
            if (!code.isTextual()) {
                throw Refusal.invalid("acknowledged[" + acknowledged.size() + "]", "Name the signal by its code.");
            }
            JsonNode own = each.path("reason");
            acknowledged.add(new Acknowledged(
                    Query.word(code.asText(), "acknowledged", SignalCode.class),
                    own.isTextual() ? whole(own.asText()) : reason == null ? "" : reason,
                    null));
        }
        return acknowledged;
    }

    private static String whole(String text) {
        if (CodePoints.isBroken(text)) {
            throw Refusal.malformed("The text holds a NUL or half of a character (a lone surrogate); take it out.");
        }
        return text;
    }
}
