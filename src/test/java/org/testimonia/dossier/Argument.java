package org.testimonia.dossier;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.People;

/** The doings of the small archive's people with claims, over HTTP, for tests. */
public final class Argument {

    public static final String WHY = "It was written by somebody who was there.";

    private final People people;
    public final String api;

    public Argument(People people, String slug) {
        this.people = people;
        this.api = "/api/v1/projects/" + slug;
    }

    public ValidatableResponse post(String who, String path, Object body) {
        return people.as(who).body(body).post(api + path).then();
    }

    public ValidatableResponse get(String who, String path) {
        return people.as(who).get(api + path).then();
    }

    public int state(String who, String statement) {
        return post(who, "/claims", Map.of("statement", statement))
                .statusCode(201)
                .extract()
                .path("number");
    }

    /** Evidence from a quotation of a text. */
    public String offer(String who, int claim, String stance, String text, String quote) {
        Map<String, Object> target = Map.of("text", text, "quote", Map.of("exact", quote));
        return offer(who, claim, Map.of("stance", stance, "target", target, "reason", WHY));
    }

    public String offer(String who, int claim, Map<String, Object> evidence) {
        return post(who, "/claims/" + claim + "/evidence", evidence)
                .statusCode(201)
                .extract()
                .path("id");
    }

    public ValidatableResponse judge(String who, int claim, String standing, Map<String, String> answers) {
        Map<String, Object> body =
                new HashMap<>(Map.of("standing", standing, "reason", "Weighed by all that is on the table."));
        body.put("answers", answers);
        body.put("acknowledged", warnings(claim, standing));
        return post(who, "/claims/" + claim + "/judgements", body);
    }

    /** Everything that would warn, seen and let pass with the judgement's own reason. */
    private List<String> warnings(int claim, String standing) {
        List<String> warnings = standing.equals("ESTABLISHED")
                ? get("dana", "/claims/" + claim + "/signals?standing=ESTABLISHED")
                        .extract()
                        .path("findAll { it.severity == 'warn' && it.code != 'unanswered_dispute' }.code")
                : List.of();
        return warnings == null ? List.of() : warnings;
    }

    /** Somebody proposes it and somebody else approves it; answers the vote. */
    public ValidatableResponse decide(
            String who, String other, int claim, String standing, Map<String, String> answers) {
        String proposal =
                judge(who, claim, standing, answers).statusCode(202).extract().path("id");
        return vote(other, proposal, "approve", null).statusCode(201);
    }

    public ValidatableResponse vote(String who, String proposal, String vote, @Nullable String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("vote", vote));
        if (reason != null) {
            body.put("reason", reason);
        }
        return post(who, "/proposals/" + proposal + "/votes", body);
    }

    public List<String> standings(int claim) {
        return get("rolf", "/claims/" + claim + "/judgements")
                .statusCode(200)
                .extract()
                .path("items.standing");
    }
}
