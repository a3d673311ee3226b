package org.testimonia.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;
import org.testimonia.dossier.Argument;
import org.testimonia.shared.Secrets;

/** Editions and what was published of them (API.md, Releases). */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReleasesTest {

    @Inject
    People people;

    @Inject
    Library library;

    String slug;
    String api;
    Argument argument;
    int claim;

    @BeforeEach
    void open() {
        slug = people.project("private");
        api = "/api/v1/projects/" + slug;
        library.fill(slug);
        argument = new Argument(people, slug);
        claim = argument.state("ada", "The prisoners were kept from sleeping.");
        argument.offer("boris", claim, "SUPPORTS", "memoir", "without sleep");
    }

    private ValidatableResponse plan(Map<String, Object> more) {
        Map<String, Object> recipe = new LinkedHashMap<>(Map.of(
                "slug",
                "trials",
                "title",
                "The trials",
                "visibility",
                "public",
                "texts",
                List.of(Map.of("text", "memoir"))));
        recipe.putAll(more);
        return argument.post("clara", "/editions", recipe);
    }

    private ValidatableResponse publish() {
        return argument.post("clara", "/editions/trials/releases", Map.of("note", "The first one."));
    }

    private byte[] file(int release, String format, boolean anew) {
        var request = people.as(anew ? "clara" : "ada");
        if (anew) {
            request = request.header("Cache-Control", "no-cache");
        }
        return request.get(api + "/editions/trials/releases/" + release + "/" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void a_release_has_a_number_a_page_every_format_and_a_citation() {
        plan(Map.of("editors", List.of("Clara"), "rights", "CC BY 4.0")).statusCode(201);

        ValidatableResponse release = publish().statusCode(201);

        release.header("Location", containsString("/editions/trials/releases/1"))
                .body("number", equalTo(1))
                .body("page", equalTo("/p/" + slug + "/editions/trials/releases/1"))
                .body("files.format", hasItems("tei", "html", "jsonld", "trig", "bagit"))
                .body("files.sha256", everyItem(matchesPattern("[0-9a-f]{64}")))
                .body("citation", startsWith("Clara (ed.), The trials, release 1, "));
        List<Map<String, Object>> files = release.extract().path("files");
        for (Map<String, Object> file : files) {
            byte[] bytes = file(1, String.valueOf(file.get("format")), false);
            assertThat(bytes.length).isEqualTo(file.get("bytes"));
            assertThat(Secrets.hex(Secrets.sha256(bytes))).isEqualTo(file.get("sha256"));
        }
        assertThat(new String(file(1, "trig", false), StandardCharsets.UTF_8))
                .contains("prov:Bundle", "dct:isVersionOf", "/editions/trials/releases/1>", "tst:asOfRevision");
    }

    @Test
    void made_anew_every_file_has_the_same_bytes_whatever_happened_since() {
        plan(Map.of()).statusCode(201);
        List<String> formats = publish().statusCode(201).extract().path("files.format");
        argument.judge("boris", claim, "CONTESTED", Map.of());
        argument.offer("ada", claim, "DISPUTES", "memoir", "without sleep");
        people.as("clara")
                .header("If-Match", "*")
                .body(Map.of("title", "Another name"))
                .patch(api + "/texts/memoir")
                .then()
                .statusCode(200);

        for (String format : formats) {
            assertThat(file(1, format, true)).as(format).isEqualTo(file(1, format, false));
        }
    }

    @Test
    void what_did_not_change_is_not_published_twice() {
        plan(Map.of()).statusCode(201);
        publish().statusCode(201);

        publish().statusCode(200).body("number", equalTo(1));
        argument.state("ada", "Nobody was told of it in another place.");
        publish().statusCode(200).body("number", equalTo(1));
        argument.offer("boris", claim, "DISPUTES", "memoir", "without sleep");
        publish().statusCode(201).body("number", equalTo(2));
    }

    @Test
    void the_difference_names_what_changed_and_why() {
        plan(Map.of()).statusCode(201);
        publish().statusCode(201);
        argument.offer("boris", claim, "DISPUTES", "memoir", "without sleep");
        argument.judge("boris", claim, "CONTESTED", Map.of()).statusCode(201);
        publish().statusCode(201);

        argument.get("ada", "/editions/trials/diff?from=1&to=2")
                .statusCode(200)
                .body("changes.find { it.kind == 'judgement' }.to", equalTo("CONTESTED"))
                .body("changes.find { it.kind == 'judgement' }.number", equalTo(claim))
                .body("changes.find { it.kind == 'judgement' }.reason.length() > 0", equalTo(true))
                .body("changes.find { it.kind == 'evidence' }.what", equalTo("added"));
        argument.get("ada", "/editions/trials/diff?from=1&to=1").body("changes", empty());
        argument.get("ada", "/editions/trials/diff?from=1&to=3").statusCode(404);
        argument.get("ada", "/editions/trials/diff?from=1").statusCode(422).body("errors.field", hasItem("to"));
    }

    @Test
    void a_public_edition_of_a_private_project_shows_its_releases_and_nothing_else() {
        plan(Map.of()).statusCode(201);
        publish().statusCode(201);

        given().get(api + "/editions/trials/releases/1").then().statusCode(200);
        given().get(api + "/editions/trials/releases/1/html").then().statusCode(200);
        String page = given().get("/p/" + slug + "/editions/trials/releases/1")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        JsonPath said = JsonPath.from(Jsoup.parse(page)
                .selectFirst("script[type=application/ld+json]")
                .data());
        assertThat(said.getString("name")).isEqualTo("The trials");
        assertThat(said.getList("encoding.sha256"))
                .isEqualTo(given().get(api + "/editions/trials/releases/1").path("files.sha256"));
        given().get("/p/" + slug + "/editions/trials/releases/1/read")
                .then()
                .statusCode(200)
                .body(containsString("The prisoners were kept from sleeping."));
        given().get(api + "/editions/trials").then().statusCode(404);
        given().get(api + "/claims/" + claim).then().statusCode(404);
        given().get("/p/" + slug + "/editions").then().statusCode(404);
    }

    @Test
    void a_private_edition_is_for_members() {
        plan(Map.of("visibility", "private")).statusCode(201);
        publish().statusCode(201);

        given().get(api + "/editions/trials/releases/1").then().statusCode(404);
        argument.get("ada", "/editions/trials/releases/1").statusCode(200);
    }

    @Test
    void what_was_published_for_members_stays_theirs_when_the_edition_is_opened() {
        plan(Map.of("visibility", "private")).statusCode(201);
        publish().statusCode(201);
        people.as("clara")
                .header("If-Match", "*")
                .body(Map.of("visibility", "public"))
                .patch(api + "/editions/trials")
                .then()
                .statusCode(200);

        given().get(api + "/editions/trials/releases/1").then().statusCode(404);
        given().get(api + "/editions/trials/releases/1/html").then().statusCode(404);
        given().get("/p/" + slug + "/editions/trials/releases/1/read").then().statusCode(404);
        argument.get("ada", "/editions/trials/releases/1").statusCode(200);
        publish().statusCode(201).body("number", equalTo(2));
        given().get(api + "/editions/trials/releases/2/html").then().statusCode(200);
    }

    @Test
    void a_plan_that_cannot_be_is_refused_with_the_field() {
        plan(Map.of("texts", List.of())).statusCode(422).body("errors.field", hasItem("texts"));
        plan(Map.of("texts", List.of(Map.of("text", "nowhere")))).body("errors.field", hasItem("texts[0].text"));
        plan(Map.of("texts", List.of(Map.of("text", "memoir", "revision", 9))))
                .body("errors.field", hasItem("texts[0].revision"));
        plan(Map.of("slug", "Not A Slug")).statusCode(422).body("errors.field", hasItem("slug"));
        plan(Map.of("title", " ")).statusCode(422).body("errors.field", hasItem("title"));
        plan(Map.of("standings", List.of("DRAFT"))).statusCode(422).body("errors.field", hasItem("standings[0]"));
        plan(Map.of("kinds", List.of("poem"))).statusCode(422).body("errors.field", hasItem("kinds[0]"));
        plan(Map.of("style", "unheard-of")).statusCode(422).body("errors.field", hasItem("style"));
        plan(Map.of("apparatus", "everywhere")).statusCode(422).body("errors.field", hasItem("apparatus"));
        plan(Map.of("language", "<b>")).statusCode(422).body("errors.field", hasItem("language"));
        argument.post("ada", "/editions", Map.of("slug", "x", "title", "x")).statusCode(403);
        plan(Map.of()).statusCode(201);
        plan(Map.of()).statusCode(409).body("errors.field", hasItem("slug"));
    }

    @Test
    void a_plan_is_changed_by_who_knows_how_it_stands() {
        String etag = plan(Map.of()).statusCode(201).extract().header("ETag");
        Map<String, Object> change = Map.of("title", "The three trials", "standings", List.of("OPEN"));

        people.as("clara").body(change).patch(api + "/editions/trials").then().statusCode(428);
        people.as("clara")
                .header("If-Match", etag)
                .body(change)
                .patch(api + "/editions/trials")
                .then()
                .statusCode(200)
                .body("title", equalTo("The three trials"))
                .body("texts[0].text", equalTo("memoir"))
                .header("ETag", not(equalTo(etag)));
        people.as("clara")
                .header("If-Match", etag)
                .body(change)
                .patch(api + "/editions/trials")
                .then()
                .statusCode(412);
    }

    @Test
    void the_package_for_a_repository_has_what_its_manifest_says() throws IOException {
        plan(Map.of("title", "=cmd|' /C calc'!A0 \u202E<script>")).statusCode(201);
        publish().statusCode(201);

        Map<String, byte[]> bag = unpack(file(1, "bagit", false));

        String manifest = new String(bag.get("trials-1/manifest-sha256.txt"), StandardCharsets.UTF_8);
        assertThat(new String(bag.get("trials-1/bagit.txt"), StandardCharsets.UTF_8))
                .startsWith("BagIt-Version: 1.0\n");
        assertThat(manifest.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Secrets.hex(Secrets.sha256(bag.get("trials-1/" + line.substring(66)))))
                        .isEqualTo(line.substring(0, 64)));
        assertThat(bag.keySet().stream().filter(name -> name.startsWith("trials-1/data/")))
                .hasSize((int) manifest.lines().count());
        assertThat(bag).containsKeys("trials-1/metadata/datacite.json", "trials-1/data/CITATION.cff");
    }

    private static Map<String, byte[]> unpack(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void a_release_is_cited_in_four_forms() {
        plan(Map.of("editors", List.of("Clara"))).statusCode(201);
        publish().statusCode(201);
        String citation = "/editions/trials/releases/1/citation";

        argument.get("ada", citation).statusCode(200).body(startsWith("cff-version: 1.2.0"));
        argument.get("ada", citation + "?format=bibtex").statusCode(200).body(containsString("The trials"));
        argument.get("ada", citation + "?format=ris").statusCode(200).body(containsString("TI  - The trials"));
        argument.get("ada", citation + "?format=csl").statusCode(200).body(containsString("\"The trials\""));
        argument.get("ada", citation + "?format=doc").statusCode(422).body("errors.field", hasItem("format"));
    }
}
