package org.testimonia.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.testimonia.Chain;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Shelf;
import org.testimonia.home.LoadSample;
import org.testimonia.project.Projects;
import org.testimonia.shared.Secrets;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ArchiveApiTest {

    private static final String SAMPLE = "moscow-trials";

    @Inject
    People people;

    @Inject
    Shelf shelf;

    @Inject
    LoadSample loadSample;

    @Inject
    Projects projects;

    @Inject
    Chain chain;

    @Test
    @ActivateRequestContext
    void the_sample_goes_out_and_in_and_out_the_same() {
        if (!projects.isTaken(SAMPLE)) {
            loadSample.load(People.PASSWORD);
        }
        edit(SAMPLE, "orlov");
        byte[] archive = archive("dana", SAMPLE);

        restore("dana", "", archive).statusCode(409).body("errors[0].field", equalTo("slug"));
        String copy = "copy-" + UUID.randomUUID();
        restore("dana", "?slug=" + copy, archive)
                .statusCode(201)
                .body("slug", equalTo(copy), "role", equalTo("owner"), "revision", equalTo(revision(SAMPLE)));

        assertThat(archive("dana", SAMPLE)).isEqualTo(archive);
        assertThat(archive("dana", copy)).isEqualTo(archive);
        assertThat(chain.breaks(copy)).isEmpty();
        for (String path : List.of(
                "/claims?limit=200",
                "/claims/1/history",
                "/claims/1/independence",
                "/texts/orlov/annotations",
                "/search?q=confessions")) {
            assertThat(answer("boris", copy, path)).isEqualTo(answer("boris", SAMPLE, path));
        }
    }

    private void edit(String slug, String text) {
        note("ada", slug, text, "private", "Only I shall read this one.");
        note("dana", slug, text, "private", "And this is mine.");
        String made = note("ada", slug, text, "project", "Who told him so?").path("id");
        people.as("boris")
                .body(Map.of("text", "Slutsky, it seems."))
                .post(api(slug) + "/annotations/" + made + "/replies")
                .then()
                .statusCode(201);
        people.as("ada")
                .body(Map.of("statement", "The drafts of a claim are nobody else's business.", "draft", true))
                .post(api(slug) + "/claims")
                .then()
                .statusCode(201);
    }

    private io.restassured.response.ExtractableResponse<io.restassured.response.Response> note(
            String who, String slug, String text, String visibility, String words) {
        return people.as(who)
                .body(Map.of(
                        "kind",
                        "note",
                        "visibility",
                        visibility,
                        "target",
                        Map.of("text", text, "start", 0, "end", 9),
                        "body",
                        Map.of("text", words, "format", "text/plain")))
                .post(api(slug) + "/annotations")
                .then()
                .statusCode(201)
                .extract();
    }

    @Test
    void an_archive_holds_no_words_that_are_somebody_elses_alone() {
        String slug = small();

        Unpacked unpacked = Unpacked.of(archive("dana", slug));
        String all = unpacked.entries.keySet().stream().map(unpacked::text).reduce("", String::concat);

        assertThat(all).contains("And this is mine.", "Who told him so?");
        assertThat(all).doesNotContain("Only I shall read", "nobody else's business");
        List<ObjectNode> untold = unpacked.rows("journal_entry").stream()
                .filter(row -> row.get("detail").isNull())
                .toList();
        assertThat(untold)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.get("detail_hash").asText()).hasSize(66));
    }

    @Test
    void people_of_a_file_from_elsewhere_are_names_that_nobody_signs_in_as() {
        String slug = small();
        Unpacked elsewhere = elsewhere(slug);
        String here = "here-" + UUID.randomUUID();

        restore("mallory", "?slug=" + here, elsewhere.packed()).statusCode(201);

        people.as("mallory").get(api(here)).then().body("role", equalTo("owner"), "title", equalTo("Elsewhere"));
        for (String name : List.of("ada", "boris", "clara", "dana")) {
            people.as(name).get(api(here)).then().statusCode(404);
        }
        people.as("mallory")
                .get(api(here) + "/members")
                .then()
                .body("items.findAll { it.account.startsWith('archived-') }", hasSize(5));
        assertThat(Unpacked.of(archive("mallory", here)).content()).isEqualTo(elsewhere.content());
    }

    @Test
    void the_chain_goes_on_where_it_was_restored_also_by_somebody_the_archive_knows() {
        String slug = small();
        Unpacked elsewhere = elsewhere(slug);
        String here = "here-" + UUID.randomUUID();
        String dana = people.displayName("dana");
        restore("mallory", "?slug=" + here + "&me=" + dana, elsewhere.packed()).statusCode(201);
        String text = people.as("mallory").get(api(here) + "/texts").path("items[0].slug");

        note("mallory", here, text, "private", "My own again.");
        people.as("mallory")
                .body(Map.of("role", "annotator"))
                .put(api(here) + "/members/ada")
                .then()
                .statusCode(200);
        note("ada", here, text, "project", "I came myself.");

        assertThat(chain.breaks(here)).isEmpty();
        assertThat(people.as("mallory")
                        .get(api(here) + "/texts/" + text + "/annotations")
                        .asString())
                .contains("\"visibility\":\"private\"");
        byte[] again = archive("mallory", here);
        String third = "third-" + UUID.randomUUID();
        restore("mallory", "?slug=" + third + "&me=" + dana, again).statusCode(201);
        assertThat(archive("mallory", third)).isEqualTo(again);
        people.as("ada").get(api(third)).then().statusCode(404);
        restore("mallory", "?slug=x" + third + "&me=Nobody", again)
                .statusCode(422)
                .body("detail", containsString(dana));
    }

    @Test
    void an_archive_keeps_the_projects_key_where_that_is_free() {
        String slug = small();
        String key = Secrets.letters(12);
        Unpacked elsewhere = Unpacked.of(archive("dana", slug)).chained(key);
        String here = "here-" + UUID.randomUUID();

        restore("dana", "?slug=" + here, elsewhere.packed()).statusCode(201);

        assertThat(Unpacked.of(archive("dana", here)).content()).isEqualTo(elsewhere.content());
        assertThat(chain.breaks(here)).isEmpty();
    }

    @Test
    void owners_take_archives_home_and_nobody_else() {
        String slug = people.project("public");

        for (String name : List.of("ada", "boris", "clara", "rolf")) {
            people.as(name).get(api(slug) + "/archive").then().statusCode(403);
        }
        people.as("mallory").get(api(slug) + "/archive").then().statusCode(404);
        given().get(api(slug) + "/archive").then().statusCode(404);
        given().contentType(ArchiveApi.MEDIA_TYPE)
                .body(new byte[3])
                .post("/api/v1/projects/archive")
                .then()
                .statusCode(401);
        people.as("dana")
                .body(Map.of("slug", "archive", "title", "Taken"))
                .post("/api/v1/projects")
                .then()
                .statusCode(422);
    }

    @Test
    void the_page_restores_as_programs_do() {
        String slug = small();
        byte[] archive = archive("dana", slug);
        String here = "page-" + UUID.randomUUID();

        people.as("dana").get("/p/" + slug + "/settings").then().body(containsString("/archive\" download"));
        page("dana", here, archive).statusCode(303).header("Location", containsString("/p/" + here));
        page("dana", here, archive).statusCode(409).body(containsString("This address is taken."));
        page("dana", "", new byte[0]).statusCode(422).body(containsString("Choose the archive"));
    }

    private ValidatableResponse page(String who, String slug, byte[] archive) {
        return given().header("Authorization", "Bearer " + people.token(who))
                .redirects()
                .follow(false)
                .multiPart("file", "project.testimonia.zip", archive, "application/zip")
                .multiPart("slug", slug)
                .post("/restored-project")
                .then();
    }

    /** A project of Dana's with a text and a few notes, two of which are somebody's alone. */
    private String small() {
        String slug = people.project("private");
        edit(slug, shelf.bring(slug, Shelf.MEMOIR, "Memoir"));
        return slug;
    }

    /** Its archive as another installation would have written it: this one did not. */
    private Unpacked elsewhere(String slug) {
        return Unpacked.of(archive("dana", slug))
                .rows("project", rows -> rows.get(0).put("title", "Elsewhere"))
                .manifest(all -> ((ObjectNode) all.get("project")).put("title", "Elsewhere"));
    }

    private static String api(String slug) {
        return "/api/v1/projects/" + slug;
    }

    private int revision(String slug) {
        return people.as("dana").get(api(slug)).path("revision");
    }

    private String answer(String who, String slug, String path) {
        String answer = people.as(who)
                .get(api(slug) + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return answer.replace(slug, "{project}");
    }

    private byte[] archive(String who, String slug) {
        return Objects.requireNonNull(people.as(who)
                .get(api(slug) + "/archive")
                .then()
                .statusCode(200)
                .contentType(ArchiveApi.MEDIA_TYPE)
                .extract()
                .asByteArray());
    }

    private ValidatableResponse restore(String who, String query, byte[] archive) {
        return given().header("Authorization", "Bearer " + people.token(who))
                .contentType(ArchiveApi.MEDIA_TYPE)
                .body(archive)
                .post("/api/v1/projects/archive" + query)
                .then();
    }
}
