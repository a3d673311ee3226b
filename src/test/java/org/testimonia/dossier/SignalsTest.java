package org.testimonia.dossier;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

/** The signals of CLAIMS.md 2.9, each made to fire by what people do. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SignalsTest {

    private static final String WHY_NOT = "Seen, and it carries the claim all the same.";

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
        claim = argument.post(
                        "ada",
                        "/claims",
                        Map.of("statement", "The prisoners were kept from sleeping.", "event", "1936-08/1938-03"))
                .statusCode(201)
                .extract()
                .path("number");
    }

    private List<String> codes(int number, String query) {
        return argument.get("rolf", "/claims/" + number + "/signals" + query)
                .statusCode(200)
                .extract()
                .path("code");
    }

    private String offer(String who, String stance, String text, String quote, Map<String, Object> more) {
        Map<String, Object> evidence = new HashMap<>(Map.of(
                "stance",
                stance,
                "target",
                Map.of("text", text, "quote", Map.of("exact", quote)),
                "reason",
                Argument.WHY));
        evidence.putAll(more);
        return argument.offer(who, claim, evidence);
    }

    private ValidatableResponse establish(Object acknowledged, Map<String, String> answers) {
        return argument.post(
                "clara",
                "/claims/" + claim + "/judgements",
                Map.of(
                        "standing",
                        "ESTABLISHED",
                        "reason",
                        "Nothing speaks against it.",
                        "acknowledged",
                        acknowledged,
                        "answers",
                        answers));
    }

    @Test
    void a_claim_without_evidence_raises_no_signal() {
        argument.get("rolf", "/claims/" + claim + "/signals").body("$", empty());
    }

    @Test
    void one_voice_far_away_warns_under_established_and_asks_for_a_word() {
        offer("boris", "SUPPORTS", "memoir", "without sleep", Map.of());
        assertThat(codes(claim, "")).contains("hearsay_only", "unknown_origin").doesNotContain("single_origin");
        argument.get("rolf", "/claims/" + claim + "/signals?standing=ESTABLISHED")
                .body("[0].code", equalTo("single_origin"), "[0].severity", equalTo("warn"))
                .body("[0].facts.groups", equalTo(1), "[0].acknowledged", equalTo(false));

        establish(List.of(), Map.of())
                .statusCode(422)
                .body("errors.field", contains("acknowledged.single_origin", "acknowledged.hearsay_only"));
        establish(List.of(Map.of("code", "single_origin", "reason", "So.")), Map.of())
                .statusCode(422);
        establish(List.of("nonsense"), Map.of()).statusCode(422).body("errors[0].field", equalTo("acknowledged"));
        establish("single_origin", Map.of()).statusCode(422);
        String proposal = establish(
                        List.of(Map.of("code", "single_origin", "reason", WHY_NOT), "hearsay_only"), Map.of())
                .statusCode(202)
                .body("acknowledged.code", contains("single_origin", "hearsay_only"))
                .extract()
                .path("id");
        argument.vote("boris", proposal, "approve", null).statusCode(201).body("state", equalTo("decided"));

        argument.get("rolf", "/claims/" + claim + "/signals")
                .body("[0].acknowledged", equalTo(true), "[0].acknowledgement.reason", equalTo(WHY_NOT));
        argument.get("rolf", "/claims/" + claim + "/judgements")
                .body("items[1].acknowledged.reason", hasItems(WHY_NOT, "Nothing speaks against it."));
    }

    @Test
    void an_acknowledgement_holds_until_the_facts_are_others() {
        offer("boris", "SUPPORTS", "memoir", "without sleep", Map.of());
        argument.decide("clara", "boris", claim, "ESTABLISHED", Map.of());
        assertThat(acknowledged()).contains("hearsay_only");

        offer("boris", "SUPPORTS", "transcript", "nobody had forced him", Map.of());

        assertThat(acknowledged()).doesNotContain("hearsay_only");
        assertThat(codes(claim, "")).contains("hearsay_only", "stale_decision");
    }

    private List<String> acknowledged() {
        return argument.get("rolf", "/claims/" + claim + "/signals").extract().path("findAll { it.acknowledged }.code");
    }

    @Test
    void what_was_acknowledged_in_a_proposal_is_asked_for_anew_when_the_facts_changed() {
        offer("boris", "SUPPORTS", "memoir", "without sleep", Map.of());
        String proposal = argument.judge("clara", claim, "ESTABLISHED", Map.of())
                .statusCode(202)
                .extract()
                .path("id");
        offer("boris", "SUPPORTS", "transcript", "nobody had forced him", Map.of());

        argument.vote("boris", proposal, "approve", null)
                .statusCode(201)
                .body("state", equalTo("open"), "unmet.code", hasItem("signal_acknowledged"));
    }

    @Test
    void a_witness_who_stood_near_is_no_hearsay_and_a_whole_source_no_passage() {
        offer("boris", "SUPPORTS", "memoir", "without sleep", Map.of("proximity", "eyewitness"));

        assertThat(codes(claim, "")).doesNotContain("hearsay_only", "unknown_origin", "no_passage");
        argument.offer(
                "boris",
                claim,
                Map.of("stance", "SUPPORTS", "source", Map.of("key", "orlov1953"), "reason", Argument.WHY));
        assertThat(codes(claim, "")).contains("no_passage");
    }

    @Test
    void testimony_is_late_coerced_or_older_than_what_it_tells() {
        argument.offer(
                "boris",
                claim,
                Map.of(
                        "stance",
                        "SUPPORTS",
                        "source",
                        Map.of("key", "orlov1953"),
                        "kind",
                        "testimony",
                        "coerced",
                        true,
                        "reason",
                        Argument.WHY));

        assertThat(codes(claim, ""))
                .contains("late_testimony", "coerced_or_interested")
                .doesNotContain("anachronism");
        people.as("boris")
                .header("If-Match", "*")
                .body(Map.of("event", "1960", "substantive", true, "reason", "It is about later years."))
                .patch(argument.api + "/claims/" + claim)
                .then()
                .statusCode(200);
        assertThat(codes(claim, "")).contains("anachronism").doesNotContain("late_testimony");
    }

    @Test
    void support_from_somebody_who_did_not_live_then_is_an_anachronism() {
        offer("boris", "SUPPORTS", "memoir", "without sleep", Map.of("proximity", "contemporary_hearsay"));
        String slutsky = argument.post(
                        "clara", "/agents", Map.of("name", "Slutsky", "kind", "person", "died", "1938-02"))
                .statusCode(201)
                .extract()
                .path("id");
        argument.post(
                        "boris",
                        "/derivations",
                        Map.of(
                                "child",
                                Map.of("source", "orlov1953"),
                                "parent",
                                Map.of("agent", slutsky),
                                "manner",
                                "informed_by",
                                "certainty",
                                "certain",
                                "grounds",
                                "The preface says so itself."))
                .statusCode(201);
        event("1937");
        assertThat(codes(claim, "")).doesNotContain("anachronism");

        event("1939/1940");
        assertThat(codes(claim, "")).contains("anachronism");

        people.as("boris")
                .header("If-Match", "*")
                .body(Map.of("died", "1941"))
                .patch(argument.api + "/agents/" + slutsky)
                .then()
                .statusCode(200);
        assertThat(codes(claim, "")).doesNotContain("anachronism");
        people.as("boris")
                .header("If-Match", "*")
                .body(Map.of("died", "", "born", "1941"))
                .patch(argument.api + "/agents/" + slutsky)
                .then()
                .statusCode(200);
        assertThat(codes(claim, "")).contains("anachronism");
    }

    private void event(String event) {
        people.as("boris")
                .header("If-Match", "*")
                .body(Map.of("event", event, "substantive", true, "reason", "It is about these years."))
                .patch(argument.api + "/claims/" + claim)
                .then()
                .statusCode(200);
    }

    @Test
    void a_dispute_without_an_answer_warns_until_it_is_answered() {
        offer("boris", "SUPPORTS", "memoir", "without sleep", Map.of("proximity", "eyewitness"));
        String against = offer("boris", "DISPUTES", "transcript", "nobody had forced him", Map.of());
        assertThat(codes(claim, "")).contains("unanswered_dispute");

        argument.decide("clara", "boris", claim, "ESTABLISHED", Map.of(against, "The guards were beside him."));

        assertThat(codes(claim, "")).doesNotContain("unanswered_dispute");
        argument.get("rolf", "/claims?signal=single_origin").body("items.number", contains(claim));
        argument.get("rolf", "/claims?signal=unanswered_dispute").body("items", empty());
        argument.get("rolf", "/claims?signal=nonsense").statusCode(422);
        int seq = argument.get("rolf", "/claims/" + claim).extract().path("judgement.seq");
        assertThat(codes(claim, "?asOf=" + (seq - 1))).contains("unanswered_dispute");
    }

    @Test
    void contested_without_anything_that_disputes_is_told() {
        String against = offer("boris", "DISPUTES", "transcript", "nobody had forced him", Map.of());
        argument.judge("boris", claim, "CONTESTED", Map.of()).statusCode(201);
        assertThat(codes(claim, "")).doesNotContain("contested_without_dispute");

        people.as("boris")
                .body(Map.of("reason", "It is about another prisoner."))
                .delete(argument.api + "/evidence/" + against)
                .then()
                .statusCode(204);

        assertThat(codes(claim, "")).contains("contested_without_dispute", "stale_decision");
    }

    @Test
    void a_derivation_found_after_the_judgement_makes_it_stale_and_two_voices_one() {
        offer("boris", "SUPPORTS", "memoir", "without sleep", Map.of("proximity", "eyewitness"));
        argument.offer(
                "boris",
                claim,
                Map.of("stance", "SUPPORTS", "source", Map.of("key", "orlov1953"), "reason", Argument.WHY));
        String slutsky = argument.post("clara", "/agents", Map.of("name", "Slutsky", "kind", "person"))
                .extract()
                .path("id");
        argument.decide("clara", "boris", claim, "ESTABLISHED", Map.of());
        assertThat(codes(claim, "")).doesNotContain("stale_decision");

        argument.post(
                        "boris",
                        "/derivations",
                        Map.of(
                                "child", Map.of("source", "orlov1953"),
                                "parent", Map.of("agent", slutsky),
                                "manner", "informed_by",
                                "certainty", "probable",
                                "grounds", "He names him in the preface."))
                .statusCode(201);

        assertThat(codes(claim, "")).contains("stale_decision");
    }

    @Test
    void premises_that_fell_or_are_contested_and_claims_that_do_not_agree_are_told() {
        int premise = argument.state("ada", "The cells were lit all night.");
        argument.offer("boris", claim, Map.of("stance", "SUPPORTS", "claim", premise, "reason", Argument.WHY));
        argument.offer("boris", premise, "DISPUTES", "transcript", "nobody had forced him");
        argument.judge("boris", premise, "CONTESTED", Map.of()).statusCode(201);
        assertThat(codes(claim, "")).contains("premise_contested");
        argument.decide("boris", "clara", premise, "REJECTED", Map.of());
        assertThat(codes(claim, "")).contains("premise_fell").doesNotContain("premise_contested");

        relate(claim, "entails", premise);
        assertThat(codes(claim, "?standing=ESTABLISHED")).contains("entailment_broken");
        int rival = argument.state("ada", "The prisoners slept as long as they liked.");
        argument.offer("boris", rival, "SUPPORTS", "transcript", "nobody had forced him");
        relate(claim, "contradicts", rival);
        argument.decide("boris", "clara", rival, "ESTABLISHED", Map.of());
        assertThat(codes(claim, "?standing=ESTABLISHED")).contains("contradiction_established");
        assertThat(codes(rival, "")).doesNotContain("contradiction_established");
    }

    private void relate(int from, String relation, int to) {
        argument.post(
                        "boris",
                        "/claim-relations",
                        Map.of("from", from, "relation", relation, "to", to, "reason", Argument.WHY))
                .statusCode(201);
    }

    @Test
    void readings_and_grades_that_differ_are_told() {
        String evidence = offer("boris", "SUPPORTS", "memoir", "without sleep", Map.of());
        String agent = argument.post("clara", "/agents", Map.of("name", "Orlov", "kind", "person"))
                .extract()
                .path("id");
        for (Map.Entry<String, String> reader :
                Map.of("ada", "asserts", "boris", "doubts").entrySet()) {
            argument.post(
                            reader.getKey(),
                            "/claims/" + claim + "/assertions",
                            Map.of(
                                    "agent",
                                    agent,
                                    "role",
                                    "source_author",
                                    "polarity",
                                    reader.getValue(),
                                    "target",
                                    Map.of("text", "memoir", "quote", Map.of("exact", "without sleep"))))
                    .statusCode(201);
        }
        assess("boris", evidence, "2");
        assess("clara", evidence, "3");
        assertThat(codes(claim, "")).contains("readings_differ").doesNotContain("grade_spread");

        assess("clara", evidence, "4");

        argument.get("rolf", "/claims/" + claim + "/signals")
                .body("code", hasItem("grade_spread"))
                .body("find { it.code == 'grade_spread' }.facts.grades[0].grades", contains("2", "4"))
                .body("find { it.code == 'grade_spread' }.fingerprint", notNullValue());
    }

    private void assess(String who, String evidence, String grade) {
        argument.post(
                        who,
                        "/assessments",
                        Map.of(
                                "target",
                                Map.of("evidence", evidence),
                                "criterion",
                                "credibility",
                                "grade",
                                grade,
                                "rationale",
                                "He was told it by a friend."))
                .statusCode(201);
    }

    /** What was computed in the middle of a write that came to nothing must not be taken for what came of the next one. */
    @Test
    void a_refused_judgement_leaves_no_trace_in_what_is_computed_afterwards() {
        offer("boris", "SUPPORTS", "memoir", "without sleep", Map.of());
        String second = argument.offer(
                "ada",
                claim,
                Map.of("stance", "SUPPORTS", "source", Map.of("key", "orlov1953"), "reason", Argument.WHY));
        establish(List.of(), Map.of()).statusCode(422);

        argument.post("boris", "/evidence/" + second + "/admissions", Map.of("decision", "ADMITTED"))
                .statusCode(201);

        assertThat(codes(claim, "")).contains("single_point");
    }

    @Test
    void scholars_who_all_go_back_to_one_place_are_a_cascade() {
        offer("boris", "SUPPORTS", "memoir", "without sleep", Map.of("kind", "scholarly_argument"));
        argument.offer(
                "boris",
                claim,
                Map.of(
                        "stance",
                        "SUPPORTS",
                        "source",
                        Map.of("key", "orlov1953"),
                        "kind",
                        "scholarly_argument",
                        "reason",
                        Argument.WHY));

        assertThat(codes(claim, "")).contains("only_secondary", "single_point");
    }

    @Test
    void a_passage_that_is_lost_in_a_new_revision_warns() {
        offer("boris", "SUPPORTS", "memoir", "without sleep", Map.of());
        assertThat(codes(claim, "")).doesNotContain("anchor_drift");

        given().header("Authorization", "Bearer " + people.token("clara"))
                .multiPart("file", "memoir.txt", "Quite another book about gardens and the sea.".getBytes(UTF_8))
                .post(argument.api + "/texts/memoir/revisions")
                .then()
                .statusCode(201);

        assertThat(codes(claim, "")).contains("anchor_drift");
    }

    @Test
    void a_claim_that_rests_on_itself_is_seen_whatever_made_it_so() {
        int other = argument.state("ada", "The cells were lit all night.");
        argument.offer("boris", claim, Map.of("stance", "SUPPORTS", "claim", other, "reason", Argument.WHY));
        assertThat(codes(claim, "")).doesNotContain("circular_support");
        String project = "(select id from project where slug = '" + slug + "')";
        String circle =
                "insert into evidence (project_id, id, claim_id, stance, target, premise_id, reason, by_id, created_seq,"
                        + " created_at, version) select c.project_id, ?, c.id, 'SUPPORTS', 'claim', p.id, 'Because it is so.', c.by_id, 3, now(), 0"
                        + " from claim c join claim p on p.project_id = c.project_id and p.number = ? where c.number = ? and c.project_id = "
                        + project;
        UUID evidence = UUID.randomUUID();
        assertThat(library.attempt(circle, evidence, claim, other)).isEmpty();
        assertThat(library.attempt(
                        "insert into admission (project_id, id, evidence_id, decision, seq, at, by_id) select project_id, ?, id, 'ADMITTED', 3,"
                                + " now(), by_id from evidence where id = ?",
                        UUID.randomUUID(),
                        evidence))
                .isEmpty();

        assertThat(codes(claim, "")).contains("circular_support");
    }

    @Test
    void the_page_of_a_claim_shows_them_in_words_and_asks_for_a_word_each() {
        offer("boris", "SUPPORTS", "memoir", "without sleep", Map.of());
        String page = people.as("clara")
                .accept("text/html")
                .get("/p/" + slug + "/claims/" + claim)
                .asString();

        assertThat(page)
                .contains("Worth a second look", "Hearsay only", "name=\"acknowledged.single_origin\"")
                .contains("This becomes a proposal.");
        argument.get("mallory", "/claims/" + claim + "/signals").statusCode(200);
        argument.get("rolf", "/claims/99/signals").statusCode(404);
        argument.get("rolf", "/claims/" + claim + "/signals?standing=TRUE")
                .statusCode(422)
                .body("detail", containsString("standing"))
                .body("detail", not(containsString("Exception")));
    }
}
