package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.PdfCheck;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

/** What takes more voices than one: CLAIMS.md 2.11, I9, I12 and I18. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ProposalsTest {

    private static final String NO = "The memoir alone does not carry that.";
    private static final String YES_ALL_THE_SAME = "The transcript is known to be forged.";

    @Inject
    People people;

    @Inject
    Library library;

    String slug;
    Argument argument;
    int claim;

    @BeforeEach
    void open() {
        slug = people.project("public");
        library.fill(slug);
        argument = new Argument(people, slug);
        claim = argument.state("ada", "The prisoners were kept from sleeping.");
        argument.offer("boris", claim, "SUPPORTS", "memoir", "without sleep");
    }

    private String propose(String who) {
        return argument.judge(who, claim, "ESTABLISHED", Map.of())
                .statusCode(202)
                .header("Location", containsString("/proposals/"))
                .extract()
                .path("id");
    }

    private ValidatableResponse standing(String standing) {
        return argument.get("rolf", "/claims/" + claim).body("standing", equalTo(standing));
    }

    @Test
    void a_proposal_waits_until_somebody_else_approves_it() {
        argument.judge("clara", claim, "ESTABLISHED", Map.of())
                .statusCode(202)
                .body("id", notNullValue(), "standing", equalTo("ESTABLISHED"), "needs", equalTo(1))
                .body("votes", empty(), "state", equalTo("open"), "by", equalTo(people.displayName("clara")));
        standing("OPEN");
        String proposal = argument.get("rolf", "/claims/" + claim + "/proposals")
                .extract()
                .path("items[0].id");

        argument.vote("dana", proposal, "approve", null)
                .statusCode(201)
                .body("state", equalTo("decided"), "approvals", equalTo(1), "judgement", notNullValue());

        standing("ESTABLISHED").body("judgement.by", equalTo(people.displayName("clara")));
        argument.get("rolf", "/claims/" + claim + "/history")
                .body("items.what", hasItems("proposal", "vote", "judgement"));
        argument.get("rolf", "/journal?limit=1000")
                .body("items.kind", hasItems("proposal-made", "proposal-voted", "claim-judged"));
    }

    @Test
    void nobody_votes_on_the_own_proposal_and_who_may_not_judge_does_not_vote() {
        String proposal = propose("clara");

        argument.vote("clara", proposal, "approve", null).statusCode(403);
        argument.vote("ada", proposal, "approve", null).statusCode(403);
        argument.vote("rolf", proposal, "approve", null).statusCode(403);
        argument.vote("boris", proposal, "perhaps", null).statusCode(422).body("errors[0].field", equalTo("vote"));
        argument.vote("boris", proposal, "object", "No.").statusCode(422).body("errors[0].field", equalTo("reason"));
        argument.post("boris", "/proposals/" + proposal + "/votes", Map.of("vote", "approve", "seen", 100_000))
                .statusCode(422)
                .body("errors[0].field", equalTo("seen"));
        argument.vote("boris", "00000000-0000-7000-8000-000000000000", "approve", null)
                .statusCode(404);
        standing("OPEN");
    }

    @Test
    void an_objection_blocks_until_its_voter_votes_anew() {
        String proposal = propose("clara");

        argument.vote("boris", proposal, "object", NO).statusCode(201).body("state", equalTo("open"));
        argument.vote("dana", proposal, "approve", null)
                .statusCode(201)
                .body("state", equalTo("open"), "approvals", equalTo(1));
        standing("OPEN");

        argument.vote("boris", proposal, "abstain", null)
                .statusCode(201)
                .body("state", equalTo("decided"), "votes", hasSize(3), "votes[0].current", equalTo(false));
        standing("ESTABLISHED");
        argument.get("rolf", "/claims/" + claim + "/judgements").body("items[1].minority", empty());
    }

    @Test
    void an_owner_overrides_an_objection_and_it_stays_as_the_opinion_of_a_minority() {
        String proposal = propose("clara");
        argument.vote("boris", proposal, "object", NO).statusCode(201);

        override("clara", proposal, YES_ALL_THE_SAME).statusCode(403);
        override("dana", proposal, "No.").statusCode(422).body("errors[0].field", equalTo("reason"));
        override("dana", proposal, YES_ALL_THE_SAME)
                .statusCode(201)
                .body("state", equalTo("open"), "votes[0].overridden.reason", equalTo(YES_ALL_THE_SAME));
        override("dana", proposal, YES_ALL_THE_SAME).statusCode(409);
        argument.vote("dana", proposal, "approve", null).statusCode(201).body("state", equalTo("decided"));

        standing("ESTABLISHED");
        argument.get("rolf", "/claims/" + claim + "/judgements")
                .body("items[1].minority[0].reason", equalTo(NO))
                .body("items[1].minority[0].by", equalTo(people.displayName("boris")))
                .body("items[1].minority[0].overridden.by", equalTo(people.displayName("dana")));
        for (String format : new String[] {"tei", "html", "jsonld"}) {
            String edition = people.as("rolf")
                    .accept("*/*")
                    .get(argument.api + "/texts/memoir/export/" + format)
                    .asString();
            assertThat(edition).as(format).contains(NO).contains(YES_ALL_THE_SAME);
        }
        byte[] pdf = people.as("rolf")
                .accept("*/*")
                .get(argument.api + "/texts/memoir/export/pdf")
                .asByteArray();
        assertThat(PdfCheck.words(pdf)).contains(NO).contains(YES_ALL_THE_SAME);
        assertThat(people.as("rolf")
                        .accept("text/html")
                        .get("/p/" + slug + "/claims/" + claim)
                        .asString())
                .contains("Minority opinion of " + people.displayName("boris"), NO);
    }

    private ValidatableResponse override(String who, String proposal, String reason) {
        return argument.post(who, "/proposals/" + proposal + "/override", Map.of("reason", reason));
    }

    @Test
    void an_approval_counts_no_more_when_the_evidence_changed_and_has_to_be_renewed() {
        people.as("dana")
                .header("If-Match", "*")
                .body(Map.of("quorum", Map.of("ESTABLISHED", 2)))
                .patch(argument.api)
                .then()
                .statusCode(200);
        String proposal = propose("clara");
        argument.vote("boris", proposal, "approve", null)
                .statusCode(201)
                .body("needs", equalTo(2), "approvals", equalTo(1));

        argument.offer("dana", claim, "MENTIONS", "transcript", "nobody had forced him");
        argument.get("rolf", "/proposals/" + proposal).body("approvals", equalTo(0), "votes[0].stale", equalTo(true));
        argument.vote("dana", proposal, "approve", null).statusCode(201).body("state", equalTo("open"));
        standing("OPEN");

        argument.vote("boris", proposal, "approve", null).statusCode(201).body("state", equalTo("decided"));
        standing("ESTABLISHED");
    }

    @Test
    void a_vote_says_which_revision_it_saw() {
        String proposal = propose("clara");
        int before = argument.get("dana", "").extract().path("revision");
        argument.offer("dana", claim, "MENTIONS", "transcript", "nobody had forced him");

        argument.post("dana", "/proposals/" + proposal + "/votes", Map.of("vote", "approve", "seen", before))
                .statusCode(201)
                .body("state", equalTo("open"), "votes[0].stale", equalTo(true), "votes[0].seen", equalTo(before));
        argument.vote("dana", proposal, "approve", null).statusCode(201).body("state", equalTo("decided"));
    }

    @Test
    void conditions_are_tested_again_at_the_deciding_vote() {
        String proposal = propose("clara");
        String against = argument.offer("ada", claim, "DISPUTES", "transcript", "nobody had forced him");

        argument.vote("dana", proposal, "approve", null)
                .statusCode(201)
                .body("state", equalTo("open"), "unmet.code", contains("evidence_decided"), "approvals", equalTo(1));
        standing("OPEN");
        argument.post(
                        "boris",
                        "/evidence/" + against + "/admissions",
                        Map.of("decision", "DECLINED", "reason", "It is about another prisoner."))
                .statusCode(201);
        argument.vote("boris", proposal, "approve", null).statusCode(201).body("state", equalTo("decided"));
    }

    @Test
    void one_proposal_is_open_at_a_time_and_its_proposer_may_withdraw_it() {
        String proposal = propose("clara");

        argument.judge("boris", claim, "ESTABLISHED", Map.of()).statusCode(409).body("proposal", equalTo(proposal));
        people.as("boris")
                .delete(argument.api + "/proposals/" + proposal)
                .then()
                .statusCode(403);
        people.as("clara")
                .delete(argument.api + "/proposals/" + proposal)
                .then()
                .statusCode(204);
        people.as("clara")
                .delete(argument.api + "/proposals/" + proposal)
                .then()
                .statusCode(409);
        argument.vote("dana", proposal, "approve", null).statusCode(409);
        argument.get("rolf", "/proposals/" + proposal).body("state", equalTo("withdrawn"));

        String second = propose("boris");
        argument.get("rolf", "/claims/" + claim + "/proposals").body("items.id", contains(second, proposal));
    }

    @Test
    void a_judgement_that_takes_one_voice_closes_the_proposal() {
        String proposal = propose("clara");
        argument.offer("dana", claim, "DISPUTES", "transcript", "nobody had forced him");

        argument.judge("boris", claim, "CONTESTED", Map.of()).statusCode(201);

        argument.get("rolf", "/proposals/" + proposal).body("state", equalTo("overtaken"), "judgement", nullValue());
        argument.vote("dana", proposal, "approve", null).statusCode(409);
    }

    @Test
    void a_proposal_lapses_after_thirty_days() {
        String proposal = propose("clara");
        QuarkusMock.installMockForType(
                Clock.offset(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)), Duration.ofDays(30)), Clock.class);

        argument.get("rolf", "/proposals/" + proposal).body("state", equalTo("lapsed"));
        argument.vote("dana", proposal, "approve", null).statusCode(409).body("detail", containsString("lapsed"));
        String second = propose("boris");
        argument.get("rolf", "/claims/" + claim + "/proposals")
                .body("items.id", contains(second, proposal), "items.state", contains("open", "lapsed"));
        standing("OPEN");
    }

    @Test
    void who_offered_the_only_support_votes_as_somebody_interested() {
        String proposal = propose("clara");

        argument.vote("boris", proposal, "abstain", null).statusCode(201).body("votes[0].interested", equalTo(true));
        argument.offer("clara", claim, "SUPPORTS", "memoir", "without sleep");
        argument.get("rolf", "/proposals/" + proposal).body("votes[0].interested", equalTo(false));
    }

    @Test
    void an_owner_sets_the_quorum_between_one_and_twenty() {
        for (Object wrong : new Object[] {0, 21, -1}) {
            quorum("dana", wrong).statusCode(422);
        }
        quorum("clara", 2).statusCode(403);
        quorum("dana", 20).statusCode(200).body("quorum.ESTABLISHED", equalTo(20), "quorum.REJECTED", equalTo(1));
    }

    private ValidatableResponse quorum(String who, Object established) {
        return people.as(who)
                .header("If-Match", "*")
                .body(Map.of("quorum", Map.of("ESTABLISHED", established)))
                .patch(argument.api)
                .then();
    }
}
