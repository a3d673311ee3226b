package org.testimonia.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.shared.Json;

/** How an act that waits for votes is written in its proposal, and read again when it is carried out. */
final class KeptAct {

    private KeptAct() {}

    static Map<String, Object> merge(Claim survivor) {
        return Map.of("kind", "merge", "into", survivor.number, "survivor", survivor.id.toString());
    }

    static Map<String, Object> split(ClaimAct.Split act) {
        return Map.of(
                "kind",
                "split",
                "parts",
                act.parts().stream()
                        .map(part -> Map.of(
                                "statement",
                                part.statement() == null ? "" : part.statement(),
                                "evidence",
                                part.evidence() == null ? List.of() : part.evidence()))
                        .toList());
    }

    static Map<String, Object> undo() {
        return Map.of("kind", "undo");
    }

    static @Nullable ClaimAct read(@Nullable String json, String reason) {
        if (json == null) {
            return null;
        }
        JsonNode act = Json.read(json);
        return switch (act.path("kind").asText()) {
            case "merge" -> new ClaimAct.Merge(act.path("into").asInt(), reason);
            case "split" -> new ClaimAct.Split(parts(act.path("parts")), reason);
            default -> new ClaimAct.Undo(reason);
        };
    }

    private static List<ClaimAct.Part> parts(JsonNode kept) {
        List<ClaimAct.Part> parts = new ArrayList<>();
        for (JsonNode part : kept) {
            List<String> evidence = new ArrayList<>();
            part.path("evidence").forEach(id -> evidence.add(id.asText()));
            parts.add(new ClaimAct.Part(part.path("statement").asText(), evidence));
        }
        return parts;
    }
}
