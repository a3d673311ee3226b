package org.testimonia.text.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Shelf;
import org.testimonia.text.Zip;

/** Texts that come in by jobs: large files, and archives of many. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ImportApiTest {

    private static final byte[] LARGE = (Shelf.MEMOIR + "\n").repeat(6_000).getBytes(StandardCharsets.UTF_8);

    @Inject
    People people;

    @Test
    void a_large_file_is_brought_by_a_job_whose_result_is_the_text() throws InterruptedException {
        String project = people.project("private");

        ValidatableResponse accepted = bring(project, LARGE, "large.txt", "", Map.of("title", "Large"))
                .statusCode(202)
                .header("Location", containsString("/api/v1/projects/" + project + "/jobs/"))
                .body("kind", equalTo("import"), "title", equalTo("Import of large.txt"));
        String job = accepted.extract().header("Location");
        String result = awaitDone(job).extract().path("result");

        assertThat(result).isEqualTo("/api/v1/projects/" + project + "/texts/large");
        people.as("rolf").get(result).then().body("title", equalTo("Large"), "revision.number", equalTo(1));
        assertThat(people.as("rolf").get(result + "/original").asByteArray()).isEqualTo(LARGE);
        people.as("rolf")
                .get("/api/v1/projects/" + project + "/search?q=interrogators&in=texts&limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void who_would_rather_wait_gets_the_text_or_the_refusal_at_once() {
        String project = people.project("private");

        bring(project, LARGE, "large.txt", "respond-async, wait=60", Map.of())
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("slug", equalTo("large"), "revision.findings", notNullValue());
        bring(project, LARGE, "again.txt", "wait=60", Map.of()).statusCode(409).body("text", equalTo("large"));
        bring(project, LARGE, "large.xml", "wait=60", Map.of("format", "tei"))
                .statusCode(422)
                .body("detail", containsString("Line 1, column 1"), "line", equalTo(1));
        bring(project, LARGE, "large.txt", "", Map.of("language", "not a tag")).statusCode(422);
    }

    @Test
    void the_texts_of_an_archive_come_as_one_entry_of_the_journal() {
        String project = people.project("private");
        long before = seq(project);
        byte[] archive = Zip.of(
                "manifest.csv",
                "file,title,author,date,language,source,slug\r\n"
                        + "letters/one.txt,\"One, the first\",Orlov,1936,de,,the-first\r\n"
                        + "letters/nobody.txt,Nobody,,,,,\r\n",
                "letters/one.txt",
                "Es war kalt.",
                "letters/two.md",
                "# The second\n\nIt was colder.",
                "letters/three.bin",
                "\u0000\u0001",
                "__MACOSX/letters/._one.txt",
                "litter");

        ValidatableResponse answer = bring(project, archive, "letters.zip", "", Map.of())
                .statusCode(201)
                .body("texts.slug", equalTo(List.of("the-first", "the-second")))
                .body("texts.file", equalTo(List.of("letters/one.txt", "letters/two.md")))
                .body("failed.file", equalTo(List.of("letters/nobody.txt", "letters/three.bin")))
                .body("failed[1].problem", containsString("This file is not text"))
                .body("report", containsString("/report"));

        assertThat(seq(project)).isEqualTo(before + 1);
        people.as("clara").get(answer.extract().<String>path("report")).then().body("texts", hasSize(2));
        people.as("rolf")
                .get("/api/v1/projects/" + project + "/texts/the-first")
                .then()
                .body("title", equalTo("One, the first"), "author", equalTo("Orlov"))
                .body("date", equalTo("1936"), "language", equalTo("de"));
        people.as("clara")
                .get("/api/v1/projects/" + project + "/journal?after=" + before)
                .then()
                .body("items[0].kind", equalTo("texts-imported"))
                .body("items[0].summary", equalTo("imported 2 texts"));
        people.as("rolf")
                .get("/api/v1/projects/" + project + "/search?q=colder&in=texts")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void a_name_that_leads_out_of_the_archive_and_a_link_are_refused_by_name() {
        String project = people.project("private");

        for (String name :
                List.of("../../evil.txt", "/etc/evil.txt", "letters/../../evil.txt", "C:\\evil.txt", "..\\evil.txt")) {
            bring(project, Zip.of("good.txt", "A letter.", name, "evil"), "letters.zip", "", Map.of())
                    .statusCode(422)
                    .body("detail", containsString("evil.txt"), "detail", containsString("outside"));
        }
        bring(project, Zip.withLink("link.txt", "/etc/passwd"), "letters.zip", "", Map.of())
                .statusCode(422)
                .body("detail", containsString("link.txt"), "detail", containsString("symbolic link"));
        people.as("rolf").get("/api/v1/projects/" + project + "/texts").then().body("items", hasSize(0));
    }

    @Test
    void what_would_swell_is_refused_by_name_before_it_does() {
        String project = people.project("private");
        String zeros = "0".repeat(64 << 20);

        bring(project, Zip.of("good.txt", "A letter.", "bomb.txt", zeros), "letters.zip", "", Map.of())
                .statusCode(413)
                .body("detail", containsString("bomb.txt"), "detail", containsString("swell"));
    }

    @Test
    void an_archive_of_nothing_that_can_be_read_says_of_each_file_why() {
        String project = people.project("private");
        long before = seq(project);

        bring(project, Zip.of("a.bin", "\u0000", "b.zip", "PK\u0003\u0004"), "all.zip", "", Map.of())
                .statusCode(422)
                .body("errors.field", equalTo(List.of("a.bin", "b.zip")));
        bring(project, Zip.of(), "none.zip", "", Map.of()).statusCode(422);
        bring(project, Zip.of("a.txt", "One.", "manifest.csv", "name\nx"), "m.zip", "", Map.of())
                .statusCode(422)
                .body("detail", containsString("manifest.csv"));
        assertThat(seq(project)).isEqualTo(before);
    }

    @Test
    void the_same_file_twice_in_an_archive_comes_once() {
        String project = people.project("private");

        bring(project, Zip.of("a.txt", "The same.", "b.txt", "The same."), "all.zip", "", Map.of())
                .statusCode(201)
                .body("texts", hasSize(1), "failed.file", equalTo(List.of("b.txt")));
        bring(project, Zip.of("c.txt", "The same.", "d.txt", "Another."), "more.zip", "", Map.of())
                .statusCode(201)
                .body("texts.file", equalTo(List.of("d.txt")), "failed.file", equalTo(List.of("c.txt")));
    }

    @Test
    void a_manifest_that_asks_for_a_taken_address_fails_only_that_text() {
        String project = people.project("private");

        bring(
                        project,
                        Zip.of("manifest.csv", "file,slug\na.txt,same\nb.txt,same\n", "a.txt", "One.", "b.txt", "Two."),
                        "all.zip",
                        "",
                        Map.of())
                .statusCode(201)
                .body("texts.slug", equalTo(List.of("same")), "failed.file", equalTo(List.of("b.txt")));
    }

    private long seq(String project) {
        return people.as("clara")
                .get("/api/v1/projects/" + project)
                .then()
                .extract()
                .jsonPath()
                .getLong("revision");
    }

    private ValidatableResponse bring(
            String project, byte[] file, String name, String prefer, Map<String, String> more) {
        var request = given().header("Authorization", "Bearer " + people.token("clara"))
                .multiPart("file", name, file, "application/octet-stream");
        if (!prefer.isEmpty()) {
            request.header("Prefer", prefer);
        }
        more.forEach(request::multiPart);
        return request.post("/api/v1/projects/" + project + "/texts").then();
    }

    private ValidatableResponse awaitDone(String job) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            ValidatableResponse now = people.as("clara").get(job).then().statusCode(200);
            if (now.extract().path("state").equals("done")) {
                return now;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError(people.as("clara").get(job).asString());
    }
}
