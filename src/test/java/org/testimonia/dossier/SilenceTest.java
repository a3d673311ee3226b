package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.HtmlCheck;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SilenceTest {

    private static final Map<String, Object> ARCHIVE = Map.of(
            "where", "The register of the airfield at Kjeller",
            "range", "December 1935",
            "method", "Read from the first entry to the last.");

    @Inject
    People people;

    @Inject
    Library library;

    String slug;
    Argument argument;

    @BeforeEach
    void open() {
        slug = people.project("private");
        library.fill(slug);
        argument = new Argument(people, slug);
        argument.state("ada", "An aeroplane landed at Kjeller in December.");
    }

    @Test
    void what_was_searched_and_not_found_is_evidence_with_where_how_much_and_how() {
        String id = argument.offer("boris", 1, silence(ARCHIVE));

        argument.get("rolf", "/evidence/" + id)
                .body("kind", equalTo("silence"), "searched.where", containsString("Kjeller"))
                .body("searched.range", equalTo("December 1935"), "searched.source", nullValue(), "targets", empty());
        String page = page().body(
                        containsString("Searched, and not found:"),
                        containsString("Read from the first entry to the last."))
                .extract()
                .asString();
        assertThat(HtmlCheck.errors(page)).isEmpty();
        argument.judge("boris", 1, "CONTESTED", Map.of()).statusCode(201);
        argument.get("rolf", "/claims/1/independence?stance=DISPUTES")
                .statusCode(200)
                .body("items", equalTo(1));
        argument.get("rolf", "/what-falls?without=evidence:" + id).statusCode(200);
        argument.get("rolf", "/claims/1/provenance").statusCode(200);
    }

    @Test
    void a_source_may_be_what_was_searched_and_a_passage_may_say_so() {
        Map<String, Object> book =
                Map.of("source", "orlov1953", "range", "the whole book", "method", "Read from beginning to end.");
        Map<String, Object> evidence = new HashMap<>(silence(book));
        evidence.put("target", Map.of("text", "memoir", "quote", Map.of("exact", "Nobody struck me")));

        argument.get("rolf", "/evidence/" + argument.offer("boris", 1, evidence))
                .body("searched.source", equalTo("orlov1953"), "targets", hasSize(1));
        page().body(containsString("/sources/orlov1953"));
    }

    @Test
    void silence_without_a_search_and_a_search_without_silence_are_refused_by_field() {
        Map<String, Object> unsearched = new HashMap<>(silence(ARCHIVE));
        unsearched.remove("searched");
        refused(unsearched, "searched");
        Map<String, Object> loud = new HashMap<>(silence(ARCHIVE));
        loud.put("kind", "document");
        refused(loud, "searched");
        refused(silence(Map.of("range", "all of it", "method", "Read it all.")), "searched.where");
        Map<String, Object> both = new HashMap<>(ARCHIVE);
        both.put("source", "orlov1953");
        refused(silence(both), "searched.where");
        refused(silence(Map.of("where", "An archive", "method", "Read it all.")), "searched.range");
        refused(silence(Map.of("where", "An archive", "range", "all of it", "method", " ")), "searched.method");
        refused(silence(Map.of("source", "nobody", "range", "all of it", "method", "Read it all.")), "searched.source");
        argument.get("rolf", "/claims/1/evidence").body("items", hasSize(0));
    }

    @Test
    void the_form_of_the_page_takes_it_and_loses_nothing() {
        Map<String, String> form = new HashMap<>(Map.of(
                "stance", "DISPUTES", "kind", "silence", "where", "The register of Kjeller", "reason", Argument.WHY));
        form(form).statusCode(422).body(containsString("The register of Kjeller"), containsString("how much of it"));
        form.put("range", "December 1935");
        form.put("method", "Read through once.");
        form(form).statusCode(303);
        argument.get("rolf", "/claims/1/evidence").body("items[0].searched.method", equalTo("Read through once."));
    }

    @Test
    void the_database_refuses_silence_without_a_search() {
        String id = argument.offer(
                "boris", 1, Map.of("stance", "DISPUTES", "source", Map.of("key", "orlov1953"), "reason", Argument.WHY));
        String insert = """
                insert into evidence (project_id, id, claim_id, stance, target, source_id, kind, reason, by_id, created_seq,
                                      created_at, version, searched_where, searched_range, searched_method)
                select project_id, ?, claim_id, stance, target, source_id, ?, reason, by_id, created_seq, created_at, 0, ?, ?, ?
                  from evidence where id = ?""";
        UUID evidence = UUID.fromString(id);

        assertThat(library.attempt(insert, UUID.randomUUID(), "silence", null, null, null, evidence))
                .contains("what was searched");
        assertThat(library.attempt(insert, UUID.randomUUID(), "silence", "a place", null, "by eye", evidence))
                .contains("check");
        assertThat(library.attempt(insert, UUID.randomUUID(), "document", "a place", "all of it", "by eye", evidence))
                .contains("check");
        assertThat(library.attempt(insert, UUID.randomUUID(), "silence", "a place", "all of it", "by eye", evidence))
                .isEmpty();
    }

    private static Map<String, Object> silence(Map<String, Object> searched) {
        return Map.of("stance", "DISPUTES", "kind", "silence", "searched", searched, "reason", Argument.WHY);
    }

    private void refused(Map<String, Object> evidence, String field) {
        argument.post("boris", "/claims/1/evidence", evidence).statusCode(422).body("errors[0].field", equalTo(field));
    }

    private ValidatableResponse page() {
        return people.as("ada").get("/p/" + slug + "/claims/1").then().statusCode(200);
    }

    private ValidatableResponse form(Map<String, String> values) {
        return people.as("ada")
                .contentType(ContentType.URLENC)
                .redirects()
                .follow(false)
                .formParams(values)
                .post("/p/" + slug + "/claims/1/evidence")
                .then();
    }
}
