package org.testimonia.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.testimonia.shared.Json;
import org.testimonia.shared.Refusal;

/** Refusals kept for later: what a piece of work was refused is told when somebody looks. */
public final class Problems {

    private static final Set<String> OWN = Set.of("type", "title", "status", "detail", "instance", "errors");

    private Problems() {}

    /** As it is stored: the members of RFC 9457. */
    public static String stored(Refusal refusal) {
        Map<String, Object> problem = new LinkedHashMap<>(refusal.members);
        problem.put("type", "about:blank");
        problem.put("title", refusal.kind.title);
        problem.put("status", refusal.kind.status);
        problem.put("detail", refusal.sentence());
        problem.put("errors", refusal.errors);
        return Json.canonical(problem);
    }

    public static Refusal refusal(JsonNode problem) {
        Refusal refusal = Refusal.of(
                kind(problem.path("status").asInt()), problem.path("detail").asText());
        for (JsonNode error : problem.path("errors")) {
            refusal.at(error.path("field").asText(), error.path("message").asText());
        }
        problem.properties().forEach(member -> {
            if (!OWN.contains(member.getKey()) && member.getValue().isValueNode()) {
                JsonNode value = member.getValue();
                refusal.with(member.getKey(), value.isInt() ? (Object) value.asInt() : value.asText());
            }
        });
        return refusal;
    }

    private static Refusal.Kind kind(int status) {
        for (Refusal.Kind kind : Refusal.Kind.values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return Refusal.Kind.FAILED;
    }
}
