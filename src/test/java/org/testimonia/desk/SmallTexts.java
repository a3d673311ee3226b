package org.testimonia.desk;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import org.testimonia.People;

/** Texts of the small archive, imported as a program would. */
final class SmallTexts {

    static final String MEMOIR = """
            # What the officer remembered

            The officer states that the order came from above and that the statements were dictated.

            He was not in the room when they were signed; another man told him so in Paris.

            # What the record shows

            The record of the trial was printed in March. \\<script>alert(1)\\</script> stands in it as plain words.
            """;

    private SmallTexts() {}

    static void put(People people, String project, String slug, String markdown) {
        given().header("Authorization", "Bearer " + people.token("clara"))
                .header("Prefer", "wait=120")
                .multiPart("file", slug + ".md", markdown.getBytes(StandardCharsets.UTF_8), "text/markdown")
                .multiPart("slug", slug)
                .multiPart("title", "A memoir")
                .multiPart("language", "en")
                .post("/api/v1/projects/" + project + "/texts")
                .then()
                .statusCode(201);
    }
}
