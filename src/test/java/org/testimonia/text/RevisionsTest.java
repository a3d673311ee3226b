package org.testimonia.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Revising;
import org.testimonia.Shelf;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RevisionsTest {

    @Inject
    People people;

    @Inject
    Shelf shelf;

    private Revising memoir;

    @BeforeEach
    void bring() {
        memoir = new Revising(people, shelf);
    }

    private void noteAll() {
        memoir.note("ada", Revising.KEPT, "project");
        memoir.note("ada", Revising.RESPELT, "project");
        memoir.note("ada", Revising.REWRITTEN, "project");
        memoir.note("ada", Revising.CUT, "project");
    }

    @Test
    void a_corrected_file_is_the_next_revision_and_every_passage_has_its_place_in_it() {
        noteAll();

        memoir.revise("clara", Revising.REVISED, Map.of())
                .statusCode(201)
                .header("Location", containsString("/revisions/2"))
                .body(
                        "number", equalTo(2),
                        "passages.unchanged", equalTo(1),
                        "passages.moved", equalTo(1),
                        "passages.uncertain", equalTo(1),
                        "passages.orphaned", equalTo(1));

        memoir.get("rolf", "").body("revision.number", equalTo(2));
        memoir.get("rolf", "/revisions").body("items.number", contains(2, 1));
        assertThat(memoir.get("rolf", "/plain?revision=2").extract().asString())
                .startsWith("A preface by the editor of the second printing.\nCHAPTER I\n");
        assertThat(memoir.get("rolf", "/plain?revision=1").extract().asString()).startsWith("CHAPTER I\n");
        people.as("rolf")
                .get("/api/v1/projects/" + memoir.project + "/journal")
                .then()
                .body("items.kind", hasItem("text-revised"));
    }

    @Test
    void the_list_of_annotations_tells_of_each_where_it_stands_and_what_has_no_place_comes_last() {
        noteAll();
        memoir.revise("clara", Revising.REVISED, Map.of()).statusCode(201);

        var list = memoir.get("rolf", "/annotations").statusCode(200);

        list.body("items.state", contains("unchanged", "moved", "uncertain", "orphaned"));
        List<Map<String, Object>> items = list.extract().path("items");
        for (Map<String, Object> item : items.subList(0, 2)) {
            String there = memoir.get(
                            "rolf", "/plain?revision=2&start=" + item.get("start") + "&end=" + item.get("end"))
                    .extract()
                    .asString();
            assertThat(there).isEqualTo(item.get("exact"));
        }
        assertThat(items.get(1).get("exact")).isEqualTo("I was told this by Slutski");
        assertThat(items.stream().filter(item -> item.get("state").equals("orphaned")))
                .allMatch(item -> !item.containsKey("start"));
        memoir.get("rolf", "/annotations?state=orphaned")
                .body("items", hasSize(1), "items[0].exact", equalTo(Revising.CUT));
        memoir.get("rolf", "/annotations?revision=1")
                .body("items", hasSize(4), "items.state", everyItem(equalTo("unchanged")));
        memoir.get("rolf", "/annotations?limit=3").body("items", hasSize(3));
        String next = memoir.get("rolf", "/annotations?limit=3").extract().path("next");
        people.as("rolf").get(next).then().body("items", hasSize(1));
        memoir.get("rolf", "/annotations?state=torn").statusCode(422);
    }

    @Test
    void a_passage_shows_its_place_in_every_revision() {
        String note = memoir.note("ada", Revising.RESPELT, "project");
        memoir.revise("clara", Revising.REVISED, Map.of()).statusCode(201);
        memoir.revise("clara", Revising.REVISED.replace("preface", "foreword"), Map.of())
                .statusCode(201);

        people.as("rolf")
                .get("/api/v1/projects/" + memoir.project + "/annotations/" + note + "/places")
                .then()
                .statusCode(200)
                .body(
                        "items.revision", contains(1, 2, 3),
                        "items.state", contains("unchanged", "moved", "moved"),
                        "items.passage", contains(1, 1, 1),
                        "items[2].quote.exact", equalTo("I was told this by Slutski"));
        people.as("rolf")
                .get("/api/v1/projects/" + memoir.project + "/annotations/" + note)
                .then()
                .body("targets[0].revision", equalTo(1), "targets[0].quote.exact", equalTo(Revising.RESPELT));
    }

    @Test
    void what_was_marked_in_an_older_revision_stands_in_the_newest_too() {
        memoir.revise("clara", Revising.REVISED, Map.of()).statusCode(201);

        memoir.note(
                "ada",
                Map.of("text", memoir.slug, "revision", 1, "quote", Map.of("exact", Revising.KEPT)),
                "project",
                "Read in the first printing.");

        memoir.get("rolf", "/annotations")
                .body("items.exact", contains(Revising.KEPT), "items.state", contains("unchanged"));
    }

    @Test
    void words_that_come_back_find_their_notes_again() {
        memoir.note("ada", Revising.CUT, "project");
        memoir.revise("clara", Revising.REVISED, Map.of()).body("passages.orphaned", equalTo(1));

        memoir.revise("clara", "Found again.\n\n" + Shelf.MEMOIR, Map.of())
                .statusCode(201)
                .body("passages.unchanged", equalTo(1), "passages.orphaned", equalTo(0));
    }

    @Test
    void revisions_are_refused_by_name() {
        memoir.revise("clara", Shelf.MEMOIR, Map.of()).statusCode(409);
        memoir.revise("clara", Revising.REVISED, Map.of("from", "1")).statusCode(201);
        memoir.revise("clara", Shelf.MEMOIR, Map.of("from", "1"))
                .statusCode(409)
                .body("newest", equalTo(2));
        memoir.revise("clara", Shelf.MEMOIR, Map.of("from", "x")).statusCode(400);
        memoir.revise("clara", "", Map.of()).statusCode(422).body("errors[0].field", equalTo("file"));
        memoir.revise("ada", Shelf.MEMOIR, Map.of()).statusCode(403);
        memoir.revise("mallory", Shelf.MEMOIR, Map.of()).statusCode(404);
        memoir.revise("clara", Shelf.MEMOIR, Map.of()).statusCode(201).body("number", equalTo(3));
    }

    @Test
    void a_reviewer_confirms_finds_and_gives_up_and_the_reader_follows() {
        noteAll();
        memoir.revise("clara", Revising.REVISED, Map.of()).statusCode(201);
        Object uncertain = passage("uncertain");
        Object orphaned = passage("orphaned");

        memoir.decide("rolf", uncertain, "confirm", Map.of()).statusCode(403);
        memoir.decide("boris", orphaned, "confirm", Map.of()).statusCode(409);
        memoir.decide("boris", uncertain, "confirm", Map.of("revision", 1)).statusCode(409);
        memoir.decide("boris", uncertain, "guess", Map.of()).statusCode(422);
        memoir.decide("boris", orphaned, "anchor", Map.of()).statusCode(422).body("errors[0].field", equalTo("target"));
        memoir.decide("boris", uncertain, "confirm", Map.of("revision", 2))
                .statusCode(201)
                .body("state", equalTo("moved"), "score", equalTo(1f));
        memoir.decide(
                        "boris",
                        orphaned,
                        "anchor",
                        Map.of("target", Map.of("quote", Map.of("exact", "A preface by the editor"))))
                .statusCode(201)
                .body("state", equalTo("moved"), "quote.exact", equalTo("A preface by the editor"));

        memoir.get("rolf", "/places").body("items", empty());
        memoir.get("rolf", "/annotations").body("items.state", not(hasItem("orphaned")), "items", hasSize(4));
        memoir.decide("clara", orphaned, "orphan", Map.of()).statusCode(201).body("state", equalTo("orphaned"));
        memoir.get("rolf", "/annotations").body("items.state", contains("unchanged", "moved", "moved", "orphaned"));
        memoir.decide("boris", "00000000-0000-7000-8000-000000000000", "orphan", Map.of())
                .statusCode(404);
    }

    private Object passage(String state) {
        return memoir.waiting("rolf").stream()
                .filter(each -> ((Map<?, ?>) each.get("proposed")).get("state").equals(state))
                .findFirst()
                .orElseThrow()
                .get("passage");
    }

    @Test
    void a_decision_that_there_is_no_place_holds_until_a_person_says_otherwise() {
        memoir.note("ada", Revising.CUT, "project");
        memoir.revise("clara", Revising.REVISED, Map.of()).statusCode(201);
        memoir.decide("boris", passage("orphaned"), "orphan", Map.of()).statusCode(201);

        memoir.revise("clara", Shelf.MEMOIR, Map.of()).statusCode(201).body("passages.uncertain", equalTo(1));
    }

    @Test
    void a_private_note_waits_for_its_author_alone() {
        memoir.note("ada", Revising.CUT, "private");
        memoir.revise("clara", Revising.REVISED, Map.of()).statusCode(201);

        assertThat(memoir.waiting("dana")).isEmpty();
        Object passage = memoir.waiting("ada").get(0).get("passage");
        memoir.decide("dana", passage, "orphan", Map.of()).statusCode(404);
        memoir.decide("ada", passage, "orphan", Map.of()).statusCode(201);
        people.as("dana")
                .get("/api/v1/projects/" + memoir.project + "/journal")
                .then()
                .body("items.kind", not(hasItem("place-decided")));
    }

    @Test
    void what_was_withdrawn_waits_for_nobody() {
        String note = memoir.note("ada", Revising.CUT, "project");
        memoir.revise("clara", Revising.REVISED, Map.of()).statusCode(201);

        people.as("ada")
                .header("If-Match", "\"1\"")
                .delete("/api/v1/projects/" + memoir.project + "/annotations/" + note)
                .then()
                .statusCode(204);

        assertThat(memoir.waiting("boris")).isEmpty();
    }

    @Test
    void an_edition_prints_what_found_its_place_where_it_stands_now() {
        memoir.note("ada", Revising.KEPT, "public");
        memoir.revise("clara", Revising.REVISED, Map.of()).statusCode(201);
        int start = memoir.get("rolf", "/annotations").extract().path("items[0].start");

        String jsonld =
                memoir.get("rolf", "/export/jsonld").statusCode(200).extract().asString();

        assertThat(jsonld.replace(" : ", ":")).contains("\"start\":" + start).contains("\"tst:textRevision\":2");
        memoir.get("rolf", "/export/html").statusCode(200);
        memoir.get("rolf", "/export/tei").statusCode(200).body(containsString("anchor"));
    }

    @Test
    void of_two_revisions_sent_at_once_one_comes_and_the_other_is_told() throws Exception {
        CyclicBarrier begin = new CyclicBarrier(2);
        Callable<Integer> first = () -> {
            begin.await();
            return memoir.revise("clara", Revising.REVISED, Map.of()).extract().statusCode();
        };
        Callable<Integer> second = () -> {
            begin.await();
            return memoir.revise("dana", Revising.REVISED + "\n\nAnd more.", Map.of())
                    .extract()
                    .statusCode();
        };

        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : both.invokeAll(List.of(first, second))) {
            answers.add(answer.get());
        }
        both.shutdown();

        assertThat(answers).allMatch(status -> status == 201 || status == 409);
        int kept = answers.stream().mapToInt(status -> status == 201 ? 1 : 0).sum();
        assertThat(kept).isPositive();
        memoir.get("rolf", "/revisions").body("items.number", hasSize(1 + kept));
        memoir.get("rolf", "/plain").body(containsString("A preface"));
    }
}
