package org.testimonia;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The texts of the small archive: a memoir, a transcript that contradicts it, and what a test brings along. */
@ApplicationScoped
public class Shelf {

    public static final String MEMOIR = """
            CHAPTER I

            In the summer of 1936 I was told that the confessions would be given in open court. Nobody in the hall doubted it.

            I was told this by Slutsky, who had it from the interrogators. 😀 was not a sign he knew.

            Nobody in the hall doubted it.
            """;

    private final People people;

    Shelf(People people) {
        this.people = people;
    }

    /** Clara brings a file; the answer. */
    public ValidatableResponse bring(String project, byte[] file, String name, Map<String, String> more) {
        var request = given().header("Authorization", "Bearer " + people.token("clara"))
                .header("Prefer", "wait=120")
                .multiPart("file", name, file, "application/octet-stream");
        more.forEach((field, value) -> request.multiPart(new MultiPartSpecBuilder(value)
                .controlName(field)
                .charset(StandardCharsets.UTF_8)
                .build()));
        return request.post("/api/v1/projects/" + project + "/texts").then();
    }

    /** Clara brings a plain text; its slug. */
    public String bring(String project, String text, String title) {
        return bring(project, text.getBytes(StandardCharsets.UTF_8), title + ".txt", Map.of("title", title))
                .statusCode(201)
                .extract()
                .path("slug");
    }
}
