package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.HtmlCheck;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

/** Merging, splitting and undoing what was decided: CLAIMS.md 2.5, 2.8 and 2.11. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ReshapingByProposalTest {

    private static final String WHY = "The two say the same of the same night.";
    private static final String NO = "They are of two different nights.";

    @Inject
    People people;

    @Inject
    Library library;

    String slug;
    Argument argument;
    String support;
    String dispute;

    /** Claim 1 is open, claim 2 established on one piece of evidence for and one against. */
    @BeforeEach
    void open() {
        slug = people.project("private");
        library.fill(slug);
        argument = new Argument(people, slug);
        argument.state("ada", "The prisoners were kept from sleeping.");
        argument.state("boris", "The prisoners were not allowed to sleep.");
        support = argument.offer("boris", 2, "SUPPORTS", "memoir", "without sleep");
        dispute = argument.offer("boris", 2, "DISPUTES", "transcript", "spoke freely");
        argument.decide("clara", "dana", 2, "ESTABLISHED", Map.of(dispute, "He did not see the nights."));
    }

    @Test
    void merging_what_is_established_waits_for_others_and_is_done_by_the_vote_that_makes_enough() {
        String proposal = merge("clara", 2, 1)
                .statusCode(202)
                .header("Location", containsString("/proposals/"))
                .body("standing", equalTo("SUPERSEDED"), "act.act", equalTo("merge"), "act.into", equalTo(1))
                .body("act.reason", equalTo(WHY), "needs", equalTo(1), "reasonCode", equalTo("duplicate"))
                .extract()
                .path("id");
        standing(2, "ESTABLISHED");
        argument.get("rolf", "/claims/1/evidence").body("items", empty());

        argument.vote("clara", proposal, "approve", null).statusCode(403);
        argument.vote("boris", proposal, "approve", null)
                .statusCode(201)
                .body("state", equalTo("decided"), "unmet", empty());

        standing(2, "SUPERSEDED").body("supersededBy", contains(1));
        argument.get("rolf", "/claims/2/judgements")
                .body("items[-1].by", equalTo(people.displayName("clara")), "items[-1].proposal", equalTo(proposal))
                .body("items[-1].approvedBy", contains(people.displayName("boris")));
        argument.get("rolf", "/claims/1/evidence")
                .body("items.origin", contains(support, dispute), "items.state", everyItem(equalTo("WAITING")))
                .body("items.by", everyItem(equalTo(people.displayName("clara"))));
        argument.get("rolf", "/journal?limit=1000")
                .body("items.kind", hasItems("proposal-made", "proposal-voted", "claim-merged"));
    }

    @Test
    void merging_into_what_is_established_waits_as_well_and_only_an_editor_asks_for_it() {
        merge("boris", 1, 2).statusCode(403);

        String proposal = merge("clara", 1, 2).statusCode(202).extract().path("id");
        merge("dana", 1, 2).statusCode(409).body("proposal", equalTo(proposal));
        argument.get("rolf", "/claims/1/proposals").body("items.act.into", contains(2), "items.from", contains("OPEN"));

        argument.vote("boris", proposal, "approve", null).statusCode(201).body("state", equalTo("decided"));
        standing(1, "SUPERSEDED").body("supersededBy", contains(2));
        standing(2, "ESTABLISHED");
    }

    @Test
    void an_objection_stops_it_and_its_proposer_takes_it_back() {
        String proposal = merge("clara", 2, 1).statusCode(202).extract().path("id");
        argument.vote("boris", proposal, "object", NO).statusCode(201);
        argument.vote("dana", proposal, "approve", null).statusCode(201).body("state", equalTo("open"));
        standing(2, "ESTABLISHED");

        argument.post(
                        "dana",
                        "/proposals/" + proposal + "/override",
                        Map.of("reason", "The prison's own book shows it."))
                .statusCode(201)
                .body("state", equalTo("decided"));
        argument.get("rolf", "/claims/2/judgements").body("items[-1].minority.reason", contains(NO));

        String another = merge("clara", 1, 1).statusCode(422).extract().path("errors[0].field");
        assertThat(another).isEqualTo("into");
        argument.state("ada", "The prisoners were told lies.");
        argument.offer("boris", 3, "SUPPORTS", "memoir", "children would pay");
        argument.decide("clara", "dana", 3, "ESTABLISHED", Map.of());
        String second = split("clara", 3, part("They were told of their children."), part("They were told of friends."))
                .statusCode(202)
                .extract()
                .path("id");
        people.as("boris").delete(argument.api + "/proposals/" + second).then().statusCode(403);
        people.as("clara").delete(argument.api + "/proposals/" + second).then().statusCode(204);
        standing(3, "ESTABLISHED");
    }

    @Test
    void an_approval_counts_no_more_when_the_survivor_got_other_evidence() {
        people.as("dana")
                .header("If-Match", people.as("dana").get(argument.api).header("ETag"))
                .body(Map.of("quorum", Map.of("ESTABLISHED", 2)))
                .patch(argument.api)
                .then()
                .statusCode(200);
        String proposal = merge("clara", 2, 1)
                .statusCode(202)
                .body("needs", equalTo(2))
                .extract()
                .path("id");
        argument.vote("boris", proposal, "approve", null).body("approvals", equalTo(1));

        argument.offer("ada", 1, "DISPUTES", "transcript", "nobody had forced him");

        argument.vote("dana", proposal, "approve", null)
                .body("state", equalTo("open"), "approvals", equalTo(1), "votes[0].stale", equalTo(true));
        argument.vote("boris", proposal, "approve", null).body("state", equalTo("decided"));
        standing(2, "SUPERSEDED");
    }

    @Test
    void a_split_that_cannot_be_done_any_more_keeps_the_vote_and_says_what_is_missing() {
        String proposal = split(
                        "clara",
                        2,
                        part("They were kept from sleep by night.", support),
                        part("They were kept from sleep by day.", dispute))
                .statusCode(202)
                .body("act.act", equalTo("split"), "act.parts.evidence", contains(List.of(support), List.of(dispute)))
                .extract()
                .path("id");
        people.as("boris")
                .body(Map.of("reason", "It was read from another page."))
                .delete(argument.api + "/evidence/" + dispute)
                .then()
                .statusCode(204);

        argument.vote("boris", proposal, "approve", null)
                .statusCode(201)
                .body("state", equalTo("open"), "approvals", equalTo(1), "unmet.code", contains("act_possible"))
                .body("unmet[0].message", containsString("No live evidence"));
        standing(2, "ESTABLISHED");
        argument.get("rolf", "/claims").body("items", hasSize(2));
    }

    @Test
    void a_split_by_proposal_makes_the_parts_in_its_proposers_name() {
        String proposal = split(
                        "clara",
                        2,
                        part("They were kept from sleep by night.", support),
                        part("They were kept from sleep by day.", support, dispute))
                .statusCode(202)
                .extract()
                .path("id");

        argument.vote("boris", proposal, "approve", null).statusCode(201).body("state", equalTo("decided"));

        standing(2, "SUPERSEDED").body("supersededBy", contains(3, 4));
        standing(3, "OPEN").body("judgement.by", equalTo(people.displayName("clara")));
        argument.get("rolf", "/claims/4/evidence").body("items.origin", contains(support, dispute));
    }

    @Test
    void taking_back_waits_when_what_goes_on_is_established() {
        argument.state("ada", "Nobody was allowed to sleep.");
        merge("clara", 3, 1).statusCode(201);
        argument.offer("boris", 1, "SUPPORTS", "memoir", "without sleep");
        argument.decide("clara", "dana", 1, "ESTABLISHED", Map.of());

        String proposal = undo("clara", 3)
                .statusCode(202)
                .body("standing", equalTo("OPEN"), "act.act", equalTo("undo"))
                .extract()
                .path("id");
        String page = page("boris", "/claims/3?itself=yes")
                .statusCode(200)
                .body(containsString("a claim by itself again"), containsString("Approve"))
                .extract()
                .asString();
        assertThat(HtmlCheck.errors(page)).isEmpty();
        form("boris", "/claims/3/proposals/" + proposal + "/votes", Map.of("vote", "approve"))
                .statusCode(303)
                .header("Location", endsWith("/claims/3?itself=yes#proposal"));

        standing(3, "OPEN").body("supersededBy", empty());
        standing(1, "ESTABLISHED");
    }

    @Test
    void who_judges_alone_reshapes_alone_and_the_judgement_says_so() {
        for (String name : List.of("boris", "clara")) {
            people.give(slug, name, "annotator");
        }

        merge("dana", 2, 1).statusCode(201).body("standing", equalTo("SUPERSEDED"));

        argument.get("rolf", "/claims/2/judgements")
                .body("items[-1].singleEditor", equalTo(true), "items[-1].proposal", nullValue());
    }

    @Test
    void the_page_and_the_queue_say_what_is_asked_for() {
        page("clara", "/claims/2").body(containsString("others have to approve it before it happens"));
        form("clara", "/claims/2/merge", Map.of("into", "1", "reason", WHY))
                .statusCode(303)
                .header("Location", endsWith("/claims/2#proposal"));

        String shown = page("boris", "/claims/2")
                .statusCode(200)
                .body(containsString("merged into claim 1"), containsString("which goes on for both"))
                .body(not(containsString("It says several things</summary>")))
                .extract()
                .asString();
        assertThat(HtmlCheck.errors(shown)).isEmpty();
        page("boris", "/review").body(containsString("merged into <a href=\"/p/" + slug + "/claims/1\">claim 1</a>"));
        form(
                        "clara",
                        "/claims/2/split",
                        Map.of("statement1", "One of the two nights.", "statement2", "The other night.", "reason", WHY))
                .statusCode(409)
                .body(containsString("proposed already that the claim be merged into claim 1"));
    }

    @Test
    void the_database_counts_the_voices_too() {
        UUID claim = UUID.fromString(argument.get("rolf", "/claims/2").extract().path("id"));
        UUID open = UUID.fromString(argument.get("rolf", "/claims/1").extract().path("id"));
        String judge = """
                with related as (
                  insert into claim_relation (project_id, id, from_id, relation, to_id, reason, by_id, created_seq, created_at)
                  select id, gen_random_uuid(), ?, 'merged_into', ?, 'Because somebody wants it so.', ?, 9000, now()
                    from project where slug = '$p'
                ), stood as (
                  update claim set standing = 'SUPERSEDED' where id = ?
                )
                insert into judgement (project_id, id, claim_id, from_standing, standing, reason_code, reason, wording, basis_seq,
                                       single_editor, seq, at, by_id)
                select id, gen_random_uuid(), ?, ?, 'SUPERSEDED', 'duplicate', 'Because somebody wants it so.', 1, 1, ?, 9000, now(), ?
                  from project where slug = '$p'""".replace("$p", slug);
        UUID clara = people.account("clara").id;

        for (boolean alone : new boolean[] {false, true}) {
            assertThat(library.attempt(judge, claim, open, clara, claim, claim, "ESTABLISHED", alone, clara))
                    .contains("a proposal that others approve");
            assertThat(library.attempt(judge, open, claim, clara, open, open, "OPEN", alone, clara))
                    .contains("what touches a decided claim");
        }
        String propose = """
                insert into proposal (project_id, id, claim_id, from_standing, standing, reason_code, reason, act, wording,
                                      basis_seq, seq, at, lapses_at, by_id)
                select id, gen_random_uuid(), ?, 'ESTABLISHED', ?, 'duplicate', 'Because somebody wants it so.', cast(? as jsonb),
                       1, 1, 8000, now(), now() + interval '30 days', ?
                  from project where slug = '$p'""".replace("$p", slug);
        String merge = "{\"kind\": \"merge\", \"into\": 1, \"survivor\": \"" + open + "\"}";
        assertThat(library.attempt(propose, claim, "SUPERSEDED", merge, people.account("boris").id))
                .contains("an editor proposes");
        assertThat(library.attempt(propose, claim, "SUPERSEDED", null, clara)).contains("check");
        assertThat(library.attempt(propose, claim, "REJECTED", merge, clara)).contains("check");
        assertThat(library.attempt(propose, claim, "SUPERSEDED", "{\"kind\": \"undo\"}", clara))
                .contains("check");
        assertThat(library.attempt(propose, claim, "SUPERSEDED", merge, clara)).isEmpty();
        standing(2, "ESTABLISHED");
    }

    private ValidatableResponse standing(int claim, String standing) {
        return argument.get("rolf", "/claims/" + claim).body("standing", equalTo(standing));
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

    private ValidatableResponse form(String who, String path, Map<String, String> values) {
        return people.as(who)
                .contentType(ContentType.URLENC)
                .redirects()
                .follow(false)
                .formParams(values)
                .post("/p/" + slug + path)
                .then();
    }
}
