package org.testimonia.edition.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Shelf;
import org.testimonia.dossier.Argument;
import org.testimonia.shared.Sql;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BringApiTest {

    private static final String HYPOTHESIS = """
            {"total": 3, "rows": [
              {"id": "h1", "uri": "https://example.org/memoir", "user": "acct:ada@hypothes.is", "text": "Who **told** him?", "tags": ["rumour"],
               "permissions": {"read": ["group:__world__"]},
               "target": [{"source": "https://example.org/memoir", "selector": [
                 {"type": "RangeSelector", "startContainer": "/p[1]"},
                 {"type": "TextPositionSelector", "start": 126, "end": 140},
                 {"type": "TextQuoteSelector", "exact": "told this by Slutsky", "prefix": "I was ", "suffix": ", who"}]}]},
              {"id": "h2", "uri": "https://example.org/memoir", "text": "Slutsky himself.", "references": ["h1"]},
              {"id": "h3", "uri": "https://example.org/memoir", "text": "Only for me.", "permissions": {"read": ["acct:ada@hypothes.is"]},
               "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "was not a sign he knew"}]}]}]}""";

    private static final String RECOGITO = """
            [{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "#07475897", "type": "Annotation",
              "body": [{"type": "TextualBody", "value": "An interrogator.", "purpose": "commenting"},
                       {"type": "TextualBody", "value": "person", "purpose": "tagging"}],
              "target": {"selector": [{"type": "TextQuoteSelector", "exact": "the interrogators"},
                                      {"type": "TextPositionSelector", "start": 163, "end": 180}]}},
             {"id": "b2", "bodies": [{"purpose": "tagging", "value": "place"}],
              "target": {"selector": [{"quote": "open court", "start": 80, "end": 90}]}},
             {"id": "b3", "body": [{"type": "SpecificResource", "purpose": "identifying",
                                    "source": {"id": "https://www.wikidata.org/entity/Q855", "label": "Stalin"}}],
              "target": {"selector": [{"type": "TextQuoteSelector", "exact": "The moon over Barcelona was red."}]}},
             {"id": "b4", "body": {"value": "Which of the two?", "purpose": "commenting"},
              "target": {"selector": {"type": "TextQuoteSelector", "exact": "Nobody in the hall doubted it."}}}]""";

    @Inject
    People people;

    @Inject
    Shelf shelf;

    @Inject
    Sql sql;

    @Test
    void a_hypothesis_export_becomes_notes_with_their_replies() {
        String slug = people.project("private");
        String text = shelf.bring(slug, Shelf.MEMOIR, "Memoir");

        annotations("ada", slug, "?text=" + text, HYPOTHESIS)
                .statusCode(200)
                .body("imported", equalTo(2), "skipped", equalTo(1), "orphaned", equalTo(0));

        people.as("ada")
                .get(api(slug) + "/texts/" + text + "/annotations")
                .then()
                .body("items.exact", equalTo(List.of("told this by Slutsky", "was not a sign he knew")))
                .body("items.visibility", equalTo(List.of("project", "private")))
                .body("items[0].tags", equalTo(List.of("rumour")))
                .body("items[0].replies", equalTo(1));
        annotations("ada", slug, "?text=" + text, HYPOTHESIS)
                .statusCode(200)
                .body("imported", equalTo(0), "skipped", equalTo(3), "items.state", hasItem("matched"));
    }

    @Test
    void a_recogito_export_says_what_is_certain_what_waits_and_what_is_nowhere() {
        String slug = people.project("private");
        String text = shelf.bring(slug, Shelf.MEMOIR, "Memoir");

        annotations("ada", slug, "?text=" + text + "&visibility=public", RECOGITO)
                .statusCode(200)
                .body("imported", equalTo(2), "uncertain", equalTo(1), "orphaned", equalTo(1))
                .body("items.find { it.source == 'b3' }.problem", containsString("Barcelona"));

        List<String> states = people.as("ada")
                .get(api(slug) + "/texts/" + text + "/annotations")
                .path("items.state");
        assertThat(states).containsOnlyOnce("uncertain").hasSize(3);
        String waiting = people.as("boris")
                .get("/p/" + slug + "/texts/" + text + "/places")
                .asString();
        assertThat(waiting).contains("Nobody in the hall doubted it.");
    }

    @Test
    void our_own_annotations_come_back_where_the_same_text_is() {
        String from = people.project("private");
        String to = people.project("private");
        String text = shelf.bring(from, Shelf.MEMOIR, "Memoir");
        shelf.bring(to, Shelf.MEMOIR, "Memoir");
        for (String words : List.of("the interrogators", "open court")) {
            note(from, text, words);
        }
        byte[] file = export(from, text, "jsonld");

        annotations("ada", from, "?text=" + text, new String(file, java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(200)
                .body("imported", equalTo(0), "items.state", equalTo(List.of("matched", "matched")));
        annotations("ada", to, "?text=" + text, new String(file, java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(200)
                .body("imported", equalTo(2), "items.state", equalTo(List.of("unchanged", "unchanged")));

        assertThat(notes(to, text)).containsExactlyInAnyOrderElementsOf(notes(from, text));
    }

    private void note(String slug, String text, String words) {
        people.as("ada")
                .body(Map.of(
                        "kind", "note",
                        "visibility", "public",
                        "target", Map.of("text", text, "quote", Map.of("exact", words)),
                        "body", Map.of("text", "About *" + words + "*"),
                        "tags", List.of("one", "=two")))
                .post(api(slug) + "/annotations")
                .then()
                .statusCode(201);
    }

    private List<Object> notes(String slug, String text) {
        List<Object> notes = new ArrayList<>();
        List<String> ids = people.as("ada")
                .get(api(slug) + "/texts/" + text + "/annotations")
                .path("items.findAll { it.kind == 'note' }.id");
        for (String id : new TreeSet<>(ids)) {
            var note = people.as("ada")
                    .get(api(slug) + "/annotations/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            notes.add(List.of(
                    note.get("targets.start"),
                    note.get("targets.end"),
                    note.get("body"),
                    note.get("tags"),
                    note.get("kind")));
        }
        return notes;
    }

    @Test
    @Transactional
    @ActivateRequestContext
    void our_tables_bring_claims_and_evidence_that_waits_and_judgements_as_history() {
        String from = people.project("private");
        String to = people.project("private");
        String text = shelf.bring(from, Shelf.MEMOIR, "Memoir");
        shelf.bring(to, Shelf.MEMOIR, "Memoir");
        note(from, text, "the interrogators");
        Argument argument = new Argument(people, from);
        int claim = argument.state("ada", "The confessions were rehearsed.");
        argument.offer("boris", claim, "SUPPORTS", text, "the interrogators");
        argument.decide("boris", "clara", claim, "ESTABLISHED", Map.of());
        byte[] file = export(from, text, "csv");

        csv("boris", to, "?text=" + text, file).statusCode(403);
        csv("clara", to, "?text=" + text, file)
                .statusCode(200)
                .body("imported", equalTo(1), "claims", equalTo(1), "evidence", equalTo(1), "judgements", equalTo(2));

        Argument there = new Argument(people, to);
        there.get("rolf", "/claims/1")
                .body("standing", equalTo("OPEN"), "statement", equalTo("The confessions were rehearsed."));
        there.get("rolf", "/claims/1/evidence").body("items.admission", equalTo(Collections.singletonList(null)));
        assertThat(sql.rows("""
                        select b.standing, b.judge, b.reason from brought_judgement b join project p on p.id = b.project_id
                         where p.slug = :slug order by b.ordinal""", "slug", to).stream().map(row -> row.text("standing") + " by " + row.text("judge")))
                .containsExactly(
                        "OPEN by " + people.displayName("ada"), "ESTABLISHED by " + people.displayName("boris"));
        int revision = people.as("clara").get(api(to)).path("revision");
        csv("clara", to, "?text=" + text, file)
                .statusCode(200)
                .body("imported", equalTo(0), "claims", equalTo(0), "items.state", hasSize(3));
        csv("clara", from, "?text=" + text, file).statusCode(200).body("claims", equalTo(0), "evidence", equalTo(0));
        people.as("clara").get(api(to)).then().body("revision", equalTo(revision));
    }

    @Test
    void our_tei_brings_back_what_it_says_once() {
        String from = people.project("private");
        String to = people.project("private");
        String text = shelf.bring(from, TeiReturn.LETTER, "letter.xml", Map.of("slug", "letter"))
                .statusCode(201)
                .extract()
                .path("slug");
        note(from, text, "nobody had forced him");
        Argument argument = new Argument(people, from);
        int claim = argument.state("ada", "He confessed of his own free will.");
        argument.offer("boris", claim, "SUPPORTS", text, "nobody had forced him");
        argument.decide("boris", "clara", claim, "ESTABLISHED", Map.of());
        byte[] tei = export(from, text, "tei");

        shelf.bring(to, tei, "letter.xml", Map.of("slug", "letter")).statusCode(201);

        Argument there = new Argument(people, to);
        there.get("rolf", "/claims/1")
                .body("standing", equalTo("OPEN"), "statement", equalTo("He confessed of his own free will."));
        there.get("rolf", "/claims/1/evidence")
                .body("items.targets[0][0].quote.exact", equalTo("nobody had forced him"))
                .body("items.admission", equalTo(Collections.singletonList(null)));
        there.get("rolf", "/claims/1/history")
                .body("items.findAll { it.what == 'brought' }.to", equalTo(List.of("OPEN", "ESTABLISHED")));
        assertThat(notes(to, text)).isEqualTo(notes(from, text));
        assertThat(plain(to, text)).isEqualTo(plain(from, text));
        people.as("clara").get(api(to)).then().body("revision", equalTo(7));

        shelf.bring(from, tei, "letter.xml", Map.of("slug", "again")).statusCode(201);
        people.as("clara").get(api(from) + "/claims").then().body("items", hasSize(1));
        people.as("clara").get(api(from) + "/texts/again/annotations").then().body("items", hasSize(0));
    }

    private String plain(String slug, String text) {
        return people.as("clara").get(api(slug) + "/texts/" + text + "/plain").asString();
    }

    @Test
    void what_is_no_such_file_is_refused_with_the_place() {
        String slug = people.project("private");
        String text = shelf.bring(slug, Shelf.MEMOIR, "Memoir");

        for (String body : List.of("{", "\"\\ud800\"", "")) {
            annotations("ada", slug, "?text=" + text, body).statusCode(400);
        }
        for (String body : List.of("{}", "5", "{\"first\": \"https://example.org/page1\"}")) {
            annotations("ada", slug, "?text=" + text, body).statusCode(422);
        }
        annotations("ada", slug, "?text=" + text, "[5, {\"id\": 7}, {}, {\"target\": [[]], \"body\": [[[]]]}]")
                .statusCode(200)
                .body("imported", equalTo(0));
        annotations("ada", slug, "?text=nowhere", "[]").statusCode(404);
        annotations("ada", slug, "?visibility=everybody", "[]").statusCode(422);
        annotations("rolf", slug, "", "[]").statusCode(403);
        csv("clara", slug, "", "id,kind\r\n\"x".getBytes(StandardCharsets.UTF_8))
                .statusCode(422);
        csv("clara", slug, "", "id,kind\r\n,note".getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("detail", containsString("Row 2 of annotations.csv"));
        csv("clara", slug, "", "PK nothing".getBytes(StandardCharsets.UTF_8)).statusCode(422);
        csv("clara", slug, "", org.testimonia.text.Zip.of("../claims.csv", "id"))
                .statusCode(422);
        csv("clara", slug, "", org.testimonia.text.Zip.of("claims.csv", "id,statement\r\n1,short"))
                .statusCode(200)
                .body("items[0].state", equalTo("skipped"));
    }

    private static String api(String slug) {
        return "/api/v1/projects/" + slug;
    }

    private byte[] export(String slug, String text, String format) {
        return people.as("clara")
                .get(api(slug) + "/texts/" + text + "/export/" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private ValidatableResponse annotations(String who, String slug, String query, String body) {
        return people.as(who)
                .body(body)
                .post(api(slug) + "/imports/annotations" + query)
                .then();
    }

    private ValidatableResponse csv(String who, String slug, String query, byte[] body) {
        return given().header("Authorization", "Bearer " + people.token(who))
                .contentType("application/octet-stream")
                .body(body)
                .post(api(slug) + "/imports/csv" + query)
                .then();
    }
}
