package org.testimonia;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A memoir with three notes, and what becomes of them in its next revision, over HTTP, for tests. */
public final class Revising {

    /** The memoir with a preface; one name is spelt otherwise, one sentence half rewritten, one cut. */
    public static final String REVISED = """
            A preface by the editor of the second printing.

            CHAPTER I

            In the summer of 1936 I was told that the confessions would be given in open court. Nobody in the hall doubted it.

            I was told this by Slutski, and he had heard it from somebody among the prosecutors.

            Nobody in the hall doubted it.
            """;

    public static final String KEPT = "the confessions would be given in open court";
    public static final String RESPELT = "I was told this by Slutsky";
    public static final String REWRITTEN = "who had it from the interrogators";
    public static final String CUT = "was not a sign he knew";

    private final People people;
    public final String project;
    public final String slug;
    public final String api;

    public Revising(People people, Shelf shelf) {
        this.people = people;
        this.project = people.project("private");
        this.slug = shelf.bring(project, Shelf.MEMOIR, "Memoir");
        this.api = "/api/v1/projects/" + project + "/texts/" + slug;
    }

    public String note(String who, String quote, String visibility) {
        return note(who, Map.of("text", slug, "quote", Map.of("exact", quote)), visibility, "On “" + quote + "”.");
    }

    public String note(String who, Map<String, Object> target, String visibility, String words) {
        return people.as(who)
                .body(Map.of("kind", "note", "visibility", visibility, "target", target, "body", Map.of("text", words)))
                .post("/api/v1/projects/" + project + "/annotations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public ValidatableResponse revise(String who, String words, Map<String, String> more) {
        return revise(who, words.getBytes(StandardCharsets.UTF_8), "memoir.txt", more);
    }

    public ValidatableResponse revise(String who, byte[] file, String name, Map<String, String> more) {
        var request = given().header("Authorization", "Bearer " + people.token(who))
                .multiPart("file", name, file, "application/octet-stream");
        more.forEach((field, value) -> request.multiPart(new MultiPartSpecBuilder(value)
                .controlName(field)
                .charset(StandardCharsets.UTF_8)
                .build()));
        return request.post(api + "/revisions").then();
    }

    public ValidatableResponse get(String who, String path) {
        return people.as(who).get(api + path).then();
    }

    /** The passages that wait, as somebody sees them. */
    public List<Map<String, Object>> waiting(String who) {
        return get(who, "/places").statusCode(200).extract().path("items");
    }

    public ValidatableResponse decide(String who, Object passage, String decision, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("decision", decision);
        return people.as(who)
                .body(body)
                .post(api + "/places/" + passage + "/decisions")
                .then();
    }
}
