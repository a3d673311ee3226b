package org.testimonia.text;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Shelf;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TextApiTest {

    private static final String HOSTILE =
            "<!doctype html><html lang=en><title>x</title><body><p>Hello <script>alert(1)</script>world</p></body></html>";

    @Inject
    People people;

    @Inject
    Shelf shelf;

    @Test
    void a_file_becomes_a_text_whose_segments_tile_its_plain_text() {
        String project = people.project("private");

        shelf.bring(project, Shelf.MEMOIR.getBytes(StandardCharsets.UTF_8), "memoir.txt", Map.of())
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", containsString("/texts/memoir"))
                .body(
                        "slug", equalTo("memoir"),
                        "language", equalTo("en"),
                        "direction", equalTo("ltr"),
                        "revision.number", equalTo(1),
                        "revision.format", equalTo("plain"),
                        "revision.segments", equalTo(4),
                        "revision.findings.severity", hasItem("guessed"));

        String base = "/api/v1/projects/" + project + "/texts/memoir";
        String plain = people.as("rolf").get(base + "/plain").asString();
        List<String> segments = people.as("rolf").get(base + "/segments").path("items.text");
        int length = people.as("rolf").get(base).path("revision.length");
        assertThat(plain).isEqualTo(String.join("\n", segments));
        assertThat(plain.codePointCount(0, plain.length())).isEqualTo(length);
        assertThat(people.as("rolf").get(base + "/plain?start=3&end=12").asString())
                .isEqualTo(plain.substring(3, 12));
        assertThat(people.as("rolf").get(base + "/plain?start=9&end=10").asString())
                .isEqualTo("\n");
        assertThat(people.as("rolf").get(base + "/plain?start=9&end=99999").asString())
                .isEqualTo(plain.substring(9));
        people.as("rolf").get(base + "/plain?start=9&end=9").then().statusCode(422);
        people.as("rolf").get(base + "/plain?start=-1").then().statusCode(422);
        people.as("rolf").get(base + "/plain?start=x").then().statusCode(400);
        people.as("rolf").get(base + "/plain?revision=2").then().statusCode(404);
        people.as("rolf")
                .get(base + "/segments?limit=1&after=2")
                .then()
                .body("items[0].ordinal", equalTo(3), "next", notNullValue());
        people.as("rolf").get(base + "/revisions").then().body("items.number", equalTo(List.of(1)));
        people.as("rolf").get(base + "/revisions/1").then().statusCode(200).body("findings", hasSize(2));
        people.as("rolf")
                .get("/api/v1/projects/" + project + "/texts")
                .then()
                .body("items.slug", equalTo(List.of("memoir")));
        people.as("mallory").get(base).then().statusCode(404);
    }

    @Test
    void a_hostile_page_comes_back_byte_for_byte_and_never_runs() {
        String project = people.project("private");
        shelf.bring(project, HOSTILE.getBytes(StandardCharsets.UTF_8), "a page.html", Map.of("slug", "page"))
                .statusCode(201)
                .body("revision.format", equalTo("html"));

        var answer = people.as("ada").get("/api/v1/projects/" + project + "/texts/page/original");

        assertThat(answer.asByteArray()).isEqualTo(HOSTILE.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.header("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename*=UTF-8''a%20page.html");
    }

    @Test
    void the_same_file_comes_in_once_unless_asked_for() {
        String project = people.project("private");
        String first = shelf.bring(project, Shelf.MEMOIR, "Воспоминания");
        byte[] file = Shelf.MEMOIR.getBytes(StandardCharsets.UTF_8);

        shelf.bring(project, file, "again.txt", Map.of()).statusCode(409).body("text", equalTo(first));
        shelf.bring(project, file, "again.txt", Map.of("duplicate", "allow", "title", "Воспоминания"))
                .statusCode(201)
                .body("slug", equalTo(first + "-2"));
        assertThat(first).isEqualTo("vospominania");
    }

    @Test
    void bad_imports_are_refused_by_name() {
        String project = people.project("private");
        byte[] file = "Some words.".getBytes(StandardCharsets.UTF_8);

        shelf.bring(project, new byte[0], "a.txt", Map.of()).statusCode(422).body("errors[0].field", equalTo("file"));
        shelf.bring(project, file, "a.txt", Map.of("slug", "No Slug"))
                .statusCode(422)
                .body("errors[0].field", equalTo("slug"));
        shelf.bring(project, file, "a.txt", Map.of("source", "nobody"))
                .statusCode(422)
                .body("errors[0].field", equalTo("source"));
        shelf.bring(project, file, "a.txt", Map.of("language", "not a tag"))
                .statusCode(422)
                .body("errors[0].field", equalTo("language"));
        shelf.bring(project, file, "a.txt", Map.of("format", "stone"))
                .statusCode(422)
                .body("errors[0].field", equalTo("format"));
        shelf.bring(project, file, "a.txt", Map.of("title", "x".repeat(501)))
                .statusCode(422)
                .body("errors[0].field", equalTo("title"));
        shelf.bring(
                        project,
                        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text>".getBytes(StandardCharsets.UTF_8),
                        "a.xml",
                        Map.of())
                .statusCode(422)
                .body("detail", containsString("Line 1"));
        given().header("Authorization", "Bearer " + people.token("clara"))
                .multiPart("title", "No file")
                .post("/api/v1/projects/" + project + "/texts")
                .then()
                .statusCode(422);
        people.as("clara")
                .body("{}")
                .post("/api/v1/projects/" + project + "/texts")
                .then()
                .statusCode(415);
        given().header("Authorization", "Bearer " + people.token("ada"))
                .multiPart("file", "a.txt", file)
                .post("/api/v1/projects/" + project + "/texts")
                .then()
                .statusCode(403);
    }

    @Test
    void an_editor_describes_a_text_anew_on_the_version_they_saw() {
        String project = people.project("private");
        String base = "/api/v1/projects/" + project + "/texts/" + shelf.bring(project, Shelf.MEMOIR, "Memoir");
        Map<String, String> change = Map.of("author", "Orlov", "language", "ru");

        people.as("clara").body(change).patch(base).then().statusCode(428);
        people.as("clara")
                .header("If-Match", "\"9\"")
                .body(change)
                .patch(base)
                .then()
                .statusCode(412);
        people.as("ada")
                .header("If-Match", "\"0\"")
                .body(change)
                .patch(base)
                .then()
                .statusCode(403);
        people.as("clara")
                .header("If-Match", "\"0\"")
                .body(change)
                .patch(base)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("author", equalTo("Orlov"), "language", equalTo("ru"), "title", equalTo("Memoir"));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void every_text_of_the_corpora_comes_in_and_its_file_comes_back() throws IOException {
        String project = people.project("private");

        for (Path file : Corpora.texts().toList()) {
            byte[] bytes = Files.readAllBytes(file);
            Map<String, String> format =
                    file.getParent().endsWith("markdown") ? Map.of("format", "markdown") : Map.of();
            String slug = shelf.bring(project, bytes, file.getFileName().toString(), format)
                    .statusCode(201)
                    .extract()
                    .path("slug");
            String base = "/api/v1/projects/" + project + "/texts/" + slug;
            int length = people.as("rolf").get(base).path("revision.length");
            String plain = people.as("rolf").get(base + "/plain").asString();

            assertThat(people.as("rolf").get(base + "/original").asByteArray())
                    .as(file.toString())
                    .isEqualTo(bytes);
            assertThat(plain.codePointCount(0, plain.length()))
                    .as(file.toString())
                    .isEqualTo(length);
        }
    }

    @Test
    void a_text_of_more_than_twenty_million_characters_is_refused_with_the_limit() {
        byte[] paragraph = ("😀" + "a".repeat(2_000) + "\n\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 0; i < 10_000; i++) {
            file.writeBytes(paragraph);
        }

        shelf.bring(people.project("private"), file.toByteArray(), "long.txt", Map.of("title", "Too long"))
                .statusCode(413)
                .body("detail", containsString("This text has 20,019,999 characters; a text may have 20,000,000"));
    }
}
