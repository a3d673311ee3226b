package org.testimonia.dossier;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.review.Acknowledged;
import org.testimonia.review.signal.SignalCode;
import org.testimonia.shared.Query;
import org.testimonia.text.TargetJson;

/** The fields of a posted form, by name, as they were typed. */
final class Form {

    private Form() {}

    static Map<String, String> of(MultivaluedMap<String, String> posted) {
        Map<String, String> values = new LinkedHashMap<>();
        posted.forEach((name, all) -> {
            if (!name.equals("csrf") && !all.isEmpty()) {
                values.put(name, all.get(0).replace("\r\n", "\n"));
            }
        });
        return values;
    }

    static @Nullable String text(Map<String, String> values, String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    static @Nullable Integer number(Map<String, String> values, String name) {
        String value = text(values, name);
        return value == null ? null : Query.number(value, name);
    }

    /** The passage that {@code text} and {@code exact} name, if any. */
    static List<TargetJson> target(Map<String, String> values) {
        String text = text(values, "text");
        String exact = text(values, "exact");
        return text == null && exact == null
                ? List.of()
                : List.of(new TargetJson(
                        text,
                        null,
                        null,
                        null,
                        new TargetJson.QuoteJson(exact == null ? "" : exact.strip(), null, null)));
    }

    /** What was typed in answer to each disputing piece of evidence, by its id. */
    static Map<UUID, String> answers(Map<String, String> values) {
        Map<UUID, String> answers = new LinkedHashMap<>();
        values.forEach((name, answer) -> {
            if (name.matches("answers\\.[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")) {
                answers.put(UUID.fromString(name.substring("answers.".length())), answer);
            }
        });
        return answers;
    }

    /** The signals that somebody wrote a word about, by the names of the fields. */
    static List<Acknowledged> acknowledged(Map<String, String> values) {
        List<Acknowledged> acknowledged = new ArrayList<>();
        values.forEach((name, reason) -> {
            if (name.startsWith("acknowledged.") && !reason.isBlank()) {
                acknowledged.add(new Acknowledged(
                        Query.word(name.substring("acknowledged.".length()), "acknowledged", SignalCode.class),
                        reason,
                        null));
            }
        });
        return acknowledged;
    }
}
