package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
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
class ReshapingTest {

    private static final String WHY = "The two say the same of the same night.";

    @Inject
    People people;

    @Inject
    Library library;

    String slug;
    Argument argument;
    String support;
    String dispute;

    @BeforeEach
    void open() {
        slug = people.project("private");
        library.fill(slug);
        argument = new Argument(people, slug);
        argument.state("ada", "The prisoners were kept from sleeping.");
        argument.state("boris", "The prisoners were not allowed to sleep.");
        support = argument.offer("boris", 2, "SUPPORTS", "memoir", "without sleep");
        dispute = argument.offer("boris", 2, "DISPUTES", "transcript", "spoke freely");
    }

    @Test
    void merging_copies_the_evidence_as_waiting_and_leads_the_old_number_to_the_survivor_for_good() {
        merge("clara", 2, 1)
                .statusCode(201)
                .body("standing", equalTo("SUPERSEDED"), "supersededBy", contains(1), "copied", hasSize(2));

        argument.get("rolf", "/claims/1/evidence")
                .body("items.state", everyItem(equalTo("WAITING")), "items.origin", contains(support, dispute))
                .body("items.stance", contains("SUPPORTS", "DISPUTES"), "items[0].targets[0].text", equalTo("memoir"));
        argument.get("rolf", "/claims/2/evidence").body("items.state", everyItem(equalTo("ADMITTED")));
        argument.get("rolf", "/claims/2")
                .body("standing", equalTo("SUPERSEDED"), "supersededBy", contains(1), "judgement.reason", equalTo(WHY));
        argument.get("rolf", "/claims").body("items.supersededBy", contains(List.of(), List.of(1)));
        argument.get("rolf", "/claim-relations").body("items.relation", contains("merged_into"));
        argument.get("rolf", "/claims/2/history").body("items.to", hasItem("claim 2 merged into claim 1"));
        page("rolf", "/claims/2").statusCode(303).header("Location", endsWith("/claims/1?merged=2"));
        String survivor = page("rolf", "/claims/1?merged=2")
                .statusCode(200)
                .body(containsString("Claim 2 was merged into this one."), containsString("copied from"))
                .extract()
                .asString();
        String tombstone = page("clara", "/claims/2?itself=yes")
                .statusCode(200)
                .body(containsString("goes on in"), containsString(WHY), containsString("Let it stand by itself"))
                .extract()
                .asString();
        assertThat(HtmlCheck.errors(survivor)).isEmpty();
        assertThat(HtmlCheck.errors(tombstone)).isEmpty();
        argument.get("rolf", "/texts/memoir/annotations").body("items.findAll { it.kind == 'evidence' }", hasSize(2));
    }

    @Test
    void a_merge_of_what_was_merged_into_itself_or_for_no_reason_is_refused_by_name() {
        merge("clara", 2, 2).statusCode(422).body("errors[0].field", equalTo("into"));
        merge("clara", 2, 99).statusCode(422).body("errors[0].field", equalTo("into"));
        argument.post("clara", "/claims/2/merge", Map.of("reason", WHY))
                .statusCode(422)
                .body("errors[0].field", equalTo("into"));
        argument.post("clara", "/claims/2/merge", Map.of("into", 1, "reason", "                    "))
                .statusCode(422)
                .body("errors[0].field", equalTo("reason"));
        argument.post("clara", "/claims/99/merge", Map.of("into", 1, "reason", WHY))
                .statusCode(404);
        merge("boris", 2, 1).statusCode(403);

        merge("clara", 2, 1).statusCode(201);

        merge("clara", 2, 1).statusCode(409);
        merge("clara", 1, 2)
                .statusCode(422)
                .body("errors[0].field", equalTo("into"), "detail", containsString("superseded"));
        argument.post("ada", "/claims/2/evidence", Map.of("stance", "MENTIONS", "claim", 1))
                .statusCode(409);
        argument.get("rolf", "/claims/1/evidence").body("items", hasSize(2));
    }

    @Test
    void splitting_makes_claims_of_the_parts_each_with_its_evidence() {
        split(
                        "clara",
                        2,
                        part("They were kept from sleep by night.", support),
                        part("They were kept from sleep by day.", support, dispute))
                .statusCode(201)
                .body("supersededBy", contains(3, 4), "copied", hasSize(3));

        argument.get("rolf", "/claims/3/evidence").body("items.origin", contains(support));
        argument.get("rolf", "/claims/4/evidence").body("items.origin", contains(support, dispute));
        argument.get("rolf", "/claims/4").body("standing", equalTo("OPEN"), "statement", containsString("by day"));
        argument.get("rolf", "/claims/4/history")
                .body("items[0].from", equalTo(null), "items[0].reason", containsString("Split from claim 2"));
        argument.get("rolf", "/claims/2").body("supersededBy", contains(3, 4));
        page("rolf", "/claims/2").statusCode(200).body(containsString("/claims/3\">"), containsString("/claims/4\">"));
    }

    @Test
    void parts_that_are_none_are_refused_by_their_place() {
        split("clara", 2).statusCode(422).body("errors[0].field", equalTo("parts"));
        split("clara", 2, part("Only one of the parts.")).statusCode(422).body("errors[0].field", equalTo("parts"));
        split("clara", 2, part("One of the two parts."), part("short"))
                .statusCode(422)
                .body("errors[0].field", equalTo("parts[1].statement"));
        split("clara", 2, part("One of the two parts."), part("One of the two parts."))
                .statusCode(422)
                .body("errors[0].field", equalTo("parts[1].statement"));
        for (String id : List.of("nothing", UUID.randomUUID().toString())) {
            split("clara", 2, part("One of the two parts."), part("Another of the parts.", id))
                    .statusCode(422)
                    .body("errors[0].field", equalTo("parts[1].evidence[0]"));
        }
        people.as("clara")
                .body("{\"parts\": [null, null], \"reason\": \"" + WHY + "\"}")
                .post(argument.api + "/claims/2/split")
                .then()
                .statusCode(422);
        argument.get("rolf", "/claims").body("items", hasSize(2));
    }

    @Test
    void it_is_taken_back_with_a_reason_and_the_claim_is_not_yet_assessed_again() {
        undo("clara", 2).statusCode(409);
        merge("clara", 2, 1).statusCode(201);

        undo("boris", 2).statusCode(403);
        undo("clara", 2).statusCode(201).body("standing", equalTo("OPEN"), "supersededBy", empty());

        argument.get("rolf", "/claims/2").body("standing", equalTo("OPEN"), "supersededBy", empty());
        argument.get("rolf", "/claim-relations").body("items", empty());
        page("rolf", "/claims/2").statusCode(200).body(not(containsString("Claim 2 was merged")));
        argument.get("rolf", "/claims/1/evidence").body("items.state", everyItem(equalTo("WAITING")));
        undo("clara", 2).statusCode(409);
        merge("clara", 2, 1).statusCode(201);
    }

    @Test
    void evidence_that_would_argue_in_a_circle_is_not_carried_over_and_says_so() {
        premise(2, 1);
        merge("clara", 2, 1).statusCode(201).body("copied", hasSize(2));
        undo("clara", 2).statusCode(201);
        argument.state("ada", "The prisoners were shaken awake.");
        premise(3, 1);
        premise(2, 3);

        merge("clara", 2, 1).statusCode(422).body("detail", containsString("circle"));
        argument.get("rolf", "/claims/2").body("standing", equalTo("OPEN"));
    }

    @Test
    void the_forms_of_the_page_do_the_same_and_lose_nothing() {
        page("clara", "/claims/2")
                .body(containsString("It says the same as another claim"), containsString("It says several things"));
        page("boris", "/claims/2").body(not(containsString("It says the same as another claim")));
        form("/claims/2/merge", Map.of("into", "2", "reason", WHY))
                .statusCode(422)
                .body(containsString("into itself"), containsString(WHY));
        Map<String, String> parts = new LinkedHashMap<>(Map.of(
                "statement1",
                "They were kept from sleep by night.",
                "statement2",
                "short",
                "evidence1." + support,
                "yes",
                "reason",
                WHY));
        form("/claims/2/split", parts).statusCode(422).body(containsString("short"), containsString("10 to 1,000"));
        parts.put("statement2", "They were kept from sleep by day.");
        form("/claims/2/split", parts).statusCode(303).header("Location", endsWith("/claims/2"));
        argument.get("rolf", "/claims/3/evidence").body("items.origin", contains(support));
        form("/claims/2/undo", Map.of("reason", WHY)).statusCode(303);
        form("/claims/2/merge", Map.of("into", "1", "reason", WHY))
                .statusCode(303)
                .header("Location", endsWith("/claims/1?merged=2"));
    }

    @Test
    void the_database_keeps_copies_honest() {
        String insert = """
                insert into evidence (project_id, id, claim_id, stance, target, source_id, locator, premise_id, reason, by_id,
                                      created_seq, created_at, version, origin_link_id)
                select e.project_id, ?, c.id, ?, e.target, e.source_id, e.locator, e.premise_id, e.reason, e.by_id,
                       e.created_seq, e.created_at, 0, e.id
                  from evidence e join claim c on c.project_id = e.project_id where e.id = ? and c.number = ?""";
        UUID origin = UUID.fromString(support);

        assertThat(library.attempt(insert, UUID.randomUUID(), "SUPPORTS", origin, 2))
                .contains("another claim");
        assertThat(library.attempt(insert, UUID.randomUUID(), "DISPUTES", origin, 1))
                .contains("says the same");
        assertThat(library.attempt(insert, UUID.randomUUID(), "SUPPORTS", origin, 1))
                .isEmpty();
        assertThat(library.attempt("update evidence set origin_link_id = null where origin_link_id = ?", origin))
                .isNotEmpty();
    }

    private void premise(int of, int premise) {
        argument.offer("boris", of, Map.of("stance", "SUPPORTS", "claim", premise, "reason", Argument.WHY));
    }

    private ValidatableResponse merge(String who, int claim, int into) {
        return argument.post(who, "/claims/" + claim + "/merge", Map.of("into", into, "reason", WHY));
    }

    private static Map<String, Object> part(String statement, String... evidence) {
        return Map.of("statement", statement, "evidence", List.of(evidence));
    }

    private ValidatableResponse split(String who, int claim, Object... parts) {
        return argument.post(who, "/claims/" + claim + "/split", Map.of("parts", List.of(parts), "reason", WHY));
    }

    private ValidatableResponse undo(String who, int claim) {
        return argument.post(who, "/claims/" + claim + "/undo", Map.of("reason", "They are of two nights after all."));
    }

    private ValidatableResponse page(String who, String path) {
        return people.as(who).redirects().follow(false).get("/p/" + slug + path).then();
    }

    private ValidatableResponse form(String path, Map<String, String> values) {
        return people.as("clara")
                .contentType(ContentType.URLENC)
                .redirects()
                .follow(false)
                .formParams(values)
                .post("/p/" + slug + path)
                .then();
    }
}
