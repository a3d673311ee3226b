package org.testimonia.text.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.testimonia.HtmlCheck;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Shelf;
import org.testimonia.text.Zip;

/** The steps of an import, as a browser without script goes through them. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ImportPagesTest {

    private static final String SITE = "<!doctype html><html lang=en><title>A page</title><body><nav>Home Contact</nav>"
            + "<main><h1>A letter</h1><p>It was cold.</p></main></body></html>";

    @Inject
    People people;

    @Inject
    Shelf shelf;

    @Test
    void a_pasted_text_is_there_in_three_steps() {
        String project = people.project("private");

        String check = paste(project, "CHAPTER I\n\nSome words.");
        page(check)
                .body(
                        containsString("read as a heading"),
                        containsString("line 1, column 1"),
                        containsString("Some words."));
        send(check.replace("/check", "/confirm"), Map.of())
                .statusCode(303)
                .header("Location", endsWith("/p/" + project + "/texts/chapter-i"));

        page("/p/" + project + "/texts/chapter-i").body(containsString("read as a heading"));
        request("clara").get(check).then().statusCode(404);
    }

    @Test
    void a_file_is_described_and_confirmed_and_back_loses_nothing() {
        String project = people.project("private");
        String check = file(project, "memoir.txt", Shelf.MEMOIR);
        String describe = check.replace("/check", "/describe");
        String confirm = check.replace("/check", "/confirm");

        send(describe, Map.of("title", "A <memoir>", "author", "Orlov & Co", "language", "not a tag"))
                .statusCode(422)
                .body(containsString("BCP 47"), containsString("Orlov &amp; Co"), containsString("A &lt;memoir&gt;"));
        send(
                        describe,
                        Map.of(
                                "title",
                                "A memoir",
                                "author",
                                "Orlov",
                                "date",
                                "about 1953",
                                "archive",
                                "Hoover",
                                "shelfmark",
                                "Box 4"))
                .statusCode(303)
                .header("Location", endsWith(confirm));
        page(confirm).body(containsString("about 1953"), containsString("Box 4"), containsString("memoir.txt"));
        page(describe).body(containsString("value=\"Orlov\""));
        page(check.replace("/check", "/source")).body(containsString("memoir.txt"));
        send(confirm, Map.of()).statusCode(303).header("Location", endsWith("/texts/a-memoir"));

        people.as("clara")
                .get("/api/v1/projects/" + project + "/texts/a-memoir")
                .then()
                .body(
                        "date",
                        org.hamcrest.Matchers.equalTo("about 1953"),
                        "archive",
                        org.hamcrest.Matchers.equalTo("Hoover"));
        page("/p/" + project + "/texts/a-memoir").body(containsString("about 1953"), containsString("Hoover"));
    }

    @Test
    void nothing_typed_is_lost_when_there_is_nothing_to_read() {
        String project = people.project("private");

        begin(project, Map.of("words", "  ")).statusCode(422).body(containsString("Choose a file, or paste the text."));
        page(file(project, "empty.txt", "")).body(containsString("This file is empty."));
        String check = file(project, "letter.xml", "<TEI xmlns='http://www.tei-c.org/ns/1.0'>\n<text><p>Dear <b>");
        page(check)
                .body(
                        containsString("It cannot be read"),
                        containsString("Line 2, column"),
                        containsString("&lt;text&gt;&lt;p&gt;Dear"),
                        containsString("The file is kept as you sent it"));
        send(check, Map.of("format", "plain")).statusCode(303);
        page(check).body(containsString("Plain text"), not(containsString("It cannot be read")));
    }

    @Test
    void of_a_web_page_one_chooses_whether_its_navigation_is_read() {
        String project = people.project("private");
        String check = file(project, "page.html", SITE);

        page(check)
                .body(
                        containsString("navigation is left out"),
                        not(containsString("<p class=\"running\">Home Contact")));
        send(check, Map.of("format", "", "wholePage", "yes")).statusCode(303);

        page(check).body(containsString("Home Contact</p>"), containsString("is read too, as was asked for"));
        send(check.replace("/check", "/confirm"), Map.of()).statusCode(303);
        String plain = people.as("clara")
                .get("/api/v1/projects/" + project + "/texts/a-page/plain")
                .asString();
        assertThat(plain).startsWith("Home Contact\nA letter");
    }

    @Test
    void the_same_file_is_brought_once_more_only_when_that_is_said() {
        String project = people.project("private");
        shelf.bring(project, "The same words.", "First");
        String check = file(project, "second.txt", "The same words.");
        String confirm = check.replace("/check", "/confirm");

        page(check).body(containsString("/texts/first"));
        send(confirm, Map.of())
                .statusCode(409)
                .body(containsString("/texts/first"), containsString("once more all the same"));
        send(confirm, Map.of("duplicate", "allow")).statusCode(303).header("Location", endsWith("/texts/second"));
    }

    @Test
    void a_draft_is_its_importers_alone_and_can_be_let_go() {
        String project = people.project("private");
        String check = paste(project, "A letter nobody knows.");

        request("dana").get(check).then().statusCode(404);
        request("mallory").get(check).then().statusCode(404);
        request("ada").get(check).then().statusCode(403);
        page("/p/" + project + "/import").body(containsString("A letter nobody knows."));
        send(check.replace("/check", "/withdrawal"), Map.of()).statusCode(303);
        request("clara").get(check).then().statusCode(404);
    }

    @Test
    void several_files_and_archives_come_in_together() {
        String project = people.project("private");
        String check = begin(
                        project,
                        request("clara")
                                .multiPart("file", "one.txt", "The first.".getBytes(StandardCharsets.UTF_8))
                                .multiPart("file", "two.bin", new byte[] {0, 1, 2})
                                .multiPart("file", "empty.txt", new byte[0])
                                .multiPart("file", "three.md", "# The third".getBytes(StandardCharsets.UTF_8)))
                .statusCode(303)
                .extract()
                .header("Location");

        page(check).body(containsString("one.txt"), containsString("three.md"));
        String job = send(check.replace("/check", "/confirm"), Map.of())
                .statusCode(303)
                .header("Location", containsString("/jobs/"))
                .extract()
                .header("Location");

        page(job)
                .body(
                        containsString("2 brought, 2 not"),
                        containsString("two.bin"),
                        containsString("This file is empty."),
                        containsString("/texts/the-third"));
        assertThat(HtmlCheck.errors(page(job).extract().asString())).isEmpty();
    }

    @Test
    void what_is_large_is_read_on_a_page_that_may_be_left() throws InterruptedException {
        String project = people.project("private");
        String large = (Shelf.MEMOIR + "\n").repeat(6_000);
        String job = begin(
                        project,
                        request("clara").multiPart("file", "large.txt", large.getBytes(StandardCharsets.UTF_8)))
                .statusCode(303)
                .header("Location", containsString("/jobs/"))
                .extract()
                .header("Location");

        String check = awaitLink(job, "See what was found");
        page(check).body(containsString("The first 40 of"));
        String bringing = send(check.replace("/check", "/confirm"), Map.of())
                .statusCode(303)
                .extract()
                .header("Location");
        String text = awaitLink(bringing, "Open the text");

        page(text).body(containsString("large.txt"));
        page("/p/" + project + "/texts").body(not(containsString("Import of large.txt")));
        page("/inbox").body(containsString("An import of yours"));
    }

    @Test
    void the_pages_are_valid_html() {
        String project = people.project("private");
        String check = file(project, "page.html", SITE);

        for (String address : List.of(
                "/p/" + project + "/import",
                check,
                check.replace("/check", "/source"),
                check.replace("/check", "/describe"),
                check.replace("/check", "/confirm"),
                paste(project, "Some words."),
                begin(project, request("clara").multiPart("file", "a.zip", Zip.of("a.txt", "A letter.")))
                        .extract()
                        .header("Location"))) {
            assertThat(HtmlCheck.errors(page(address).extract().asString()))
                    .as(address)
                    .isEmpty();
        }
        request("ada").get("/p/" + project + "/import").then().statusCode(403);
    }

    private String awaitLink(String job, String words) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            String html = page(job).extract().asString();
            if (html.contains(words)) {
                return html.replaceAll("(?s).*href=\"([^\"]+)\">" + words + ".*", "$1");
            }
            java.util.concurrent.TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError(
                "the job came to no good end: " + page(job).extract().asString());
    }

    private RequestSpecification request(String name) {
        return given().redirects().follow(false).header("Authorization", "Bearer " + people.token(name));
    }

    @Test
    void an_encoding_that_no_file_tells_is_named_by_who_knows_it() {
        String project = people.project("private");
        byte[] words = "Он сознался.".getBytes(Charset.forName("KOI8-R"));
        String check = begin(project, request("clara").multiPart("file", "letter.txt", words))
                .statusCode(303)
                .extract()
                .header("Location");

        send(check, Map.of("format", "plain", "encoding", "no-such")).statusCode(303);
        page(check).body(containsString("No encoding has this name."), containsString("no-such"));
        send(check, Map.of("format", "plain", "encoding", "US-ASCII")).statusCode(303);
        page(check).body(containsString("This file should be US-ASCII, but at line 1, column 1"));
        send(check, Map.of("format", "tei", "encoding", "KOI8-R")).statusCode(303);
        page(check).body(containsString("says itself in which encoding it is."));
        send(check, Map.of("format", "plain", "encoding", "koi8-r")).statusCode(303);
        page(check).body(containsString("Он сознался."), containsString("<dd>KOI8-R</dd>"));
        send(check.replace("/check", "/confirm"), Map.of()).statusCode(303);

        String text = "/api/v1/projects/" + project + "/texts/letter";
        assertThat(people.as("rolf").get(text + "/plain").asString()).isEqualTo("Он сознался.");
        assertThat(people.as("rolf").get(text + "/original").asByteArray()).isEqualTo(words);
        people.as("clara")
                .contentType("multipart/form-data")
                .multiPart("file", "letter.txt", words)
                .multiPart("encoding", "no-such")
                .post("/api/v1/projects/" + project + "/texts")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("encoding"));
    }

    private ValidatableResponse page(String address) {
        return request("clara").get(address).then().statusCode(200);
    }

    private ValidatableResponse begin(String project, Map<String, String> fields) {
        RequestSpecification request = request("clara");
        fields.forEach((name, value) -> request.multiPart(new MultiPartSpecBuilder(value)
                .controlName(name)
                .charset(StandardCharsets.UTF_8)
                .build()));
        return begin(project, request);
    }

    private static ValidatableResponse begin(String project, RequestSpecification request) {
        return request.post("/p/" + project + "/import").then();
    }

    private String paste(String project, String words) {
        return begin(project, Map.of("words", words))
                .statusCode(303)
                .header("Location", endsWith("/check"))
                .extract()
                .header("Location");
    }

    private String file(String project, String name, String words) {
        return begin(project, request("clara").multiPart("file", name, words.getBytes(StandardCharsets.UTF_8)))
                .statusCode(303)
                .extract()
                .header("Location");
    }

    private ValidatableResponse send(String address, Map<String, String> fields) {
        return request("clara")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(fields)
                .post(address)
                .then();
    }
}
