package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ProvenanceApiTest {

    private static final String GROUNDS = "He says himself from whom he has it.";

    @Inject
    People people;

    @Inject
    Library library;

    Argument argument;
    String slug;
    String slutsky;
    int claim;

    @BeforeEach
    void open() {
        slug = people.project("private");
        library.fill(slug);
        argument = new Argument(people, slug);
        slutsky = library.agent(slug, "Abram Slutsky").toString();
        claim = argument.state("ada", "The prisoners were kept from sleeping.");
    }

    private static Map<String, Object> passage(String text, String words) {
        return Map.of("passage", Map.of("text", text, "quote", Map.of("exact", words)));
    }

    private static Map<String, Object> derivation(Map<String, ?> child, Map<String, ?> parent, String certainty) {
        return Map.of(
                "child", child, "parent", parent, "manner", "informed_by", "certainty", certainty, "grounds", GROUNDS);
    }

    private String derive(Map<String, ?> child, Map<String, ?> parent, String certainty) {
        return argument.post("boris", "/derivations", derivation(child, parent, certainty))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private int revision() {
        return argument.get("rolf", "").extract().path("revision");
    }

    @Test
    void a_derivation_is_recorded_shown_listed_and_taken_back_but_not_forgotten() {
        String id = argument.post(
                        "boris",
                        "/derivations",
                        derivation(passage("memoir", "without sleep"), Map.of("agent", slutsky), "probable"))
                .statusCode(201)
                .header("Location", containsString("/derivations/"))
                .body("child.passage.text", equalTo("memoir"), "child.passage.quote.exact", equalTo("without sleep"))
                .body("parent.agent", equalTo(slutsky), "parent.label", equalTo("Abram Slutsky"))
                .body("manner", equalTo("informed_by"), "certainty", equalTo("probable"), "retired", nullValue())
                .extract()
                .path("id");
        int then = revision();

        argument.get("rolf", "/derivations?agent=" + slutsky).body("items.id", contains(id));
        argument.get("rolf", "/derivations?source=orlov1953").body("items.id", contains(id));
        Map<String, Object> reason = Map.of("reason", "The passage speaks of another matter.");
        people.as("ada")
                .body(reason)
                .delete(argument.api + "/derivations/" + id)
                .then()
                .statusCode(403);
        people.as("boris")
                .body(Map.of())
                .delete(argument.api + "/derivations/" + id)
                .then()
                .statusCode(422);
        people.as("boris")
                .body(reason)
                .delete(argument.api + "/derivations/" + id)
                .then()
                .statusCode(204);
        people.as("boris")
                .body(reason)
                .delete(argument.api + "/derivations/" + id)
                .then()
                .statusCode(409);

        argument.get("rolf", "/derivations").body("items", empty());
        argument.get("rolf", "/derivations?asOf=" + then).body("items.id", contains(id));
        argument.get("rolf", "/derivations/" + id)
                .body("retired.reason", equalTo("The passage speaks of another matter."));
        argument.get("rolf", "/journal")
                .body("items.kind", hasItem("derivation-recorded"))
                .body("items.kind", hasItem("derivation-retired"));
    }

    @Test
    void nothing_was_taken_from_what_was_taken_from_it_and_the_circle_is_printed() {
        source("diary1936");
        source("letters1937");
        derive(Map.of("source", "diary1936"), Map.of("source", "letters1937"), "certain");
        derive(Map.of("source", "letters1937"), passage("memoir", "without sleep"), "possible");

        argument.post(
                        "boris",
                        "/derivations",
                        derivation(Map.of("source", "orlov1953"), Map.of("source", "diary1936"), "certain"))
                .statusCode(422)
                .body("errors[0].field", equalTo("parent"))
                .body(
                        "circle",
                        contains("Orlov 1953", "A diary1936", "letters1937", "“without sleep” in memoir", "Orlov 1953"))
                .body("detail", containsString("which goes back to"));
        argument.get("rolf", "/derivations").body("items", hasSize(2));
    }

    @Test
    void two_texts_that_borrow_from_each_other_are_recorded_passage_by_passage() {
        derive(passage("memoir", "their children"), passage("transcript", "calmly"), "certain");

        derive(passage("transcript", "freely"), passage("memoir", "without sleep"), "certain");
        argument.post(
                        "boris",
                        "/derivations",
                        derivation(passage("transcript", "calmly"), passage("memoir", "their children"), "certain"))
                .statusCode(422)
                .body("circle", hasSize(3));
        argument.post(
                        "boris",
                        "/derivations",
                        derivation(passage("memoir", "without sleep"), passage("memoir", "without sleep"), "certain"))
                .statusCode(422)
                .body("circle", hasSize(2));
    }

    private void source(String key) {
        people.as("clara")
                .body(Map.of("key", key, "csl", Map.of("type", "book", "title", "A " + key)))
                .post(argument.api + "/sources")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | child",
                "{\"child\": {\"source\": \"orlov1953\"}} | parent",
                "{\"child\": {\"agent\": \"AGENT\"}, \"parent\": {\"source\": \"orlov1953\"}} | child",
                "{\"child\": {\"source\": \"nobody\"}, \"parent\": {\"agent\": \"AGENT\"}} | child.source",
                "{\"child\": {\"source\": \"orlov1953\"}, \"parent\": {\"agent\": \"x\"}} | parent.agent",
                "{\"child\": {\"source\": \"orlov1953\"}, \"parent\": {\"agent\": \"AGENT\", \"source\": \"orlov1953\"}} | parent",
                "{\"child\": {\"passage\": {\"text\": \"memoir\", \"start\": 4, \"end\": 4}}, \"parent\": {\"agent\": \"AGENT\"}} | child.passage[0].end",
                "{\"child\": {\"passage\": {\"text\": \"memoir\", \"start\": 4, \"end\": 9}}, \"parent\": {\"source\": \"orlov1953\"}, \"manner\": \"quotes\", \"certainty\": \"certain\", \"grounds\": \"long enough a reason\"} | parent",
                "{\"child\": {\"source\": \"orlov1953\"}, \"parent\": {\"agent\": \"AGENT\"}, \"manner\": \"steals\"} | manner",
                "{\"child\": {\"source\": \"orlov1953\"}, \"parent\": {\"agent\": \"AGENT\"}, \"manner\": \"quotes\", \"certainty\": \"high\"} | certainty",
                "{\"child\": {\"source\": \"orlov1953\"}, \"parent\": {\"agent\": \"AGENT\"}, \"manner\": \"quotes\", \"certainty\": \"certain\", \"grounds\": \"               \"} | grounds"
            })
    void what_is_no_derivation_is_refused_by_field(String body, String field) {
        people.as("boris")
                .body(body.replace("AGENT", slutsky))
                .post(argument.api + "/derivations")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void what_was_recorded_counts_from_then_on_and_not_before() {
        argument.offer("boris", claim, "SUPPORTS", "memoir", "without sleep");
        argument.offer("boris", claim, "SUPPORTS", "transcript", "He said that nobody had forced him.");
        String independence = "/claims/" + claim + "/independence";
        argument.get("rolf", independence)
                .body("items", equalTo(2), "range", contains(2, 2), "pairs[0].verdict", equalTo("unexamined"))
                .body("summary", not(containsString("independent")))
                .body("evidence.unknownOrigin", contains(true, true), "singlePoints", empty());
        int before = revision();

        derive(passage("memoir", "kept without sleep for days"), Map.of("agent", slutsky), "certain");
        derive(passage("transcript", "nobody had forced"), Map.of("agent", slutsky), "probable");

        argument.get("rolf", independence)
                .body("groups", hasSize(1), "groups[0]", hasSize(2), "range", contains(1, 2))
                .body("pairs[0].verdict", equalTo("common_origin"), "pairs[0].shared.label", contains("Abram Slutsky"))
                .body("singlePoints.id", contains(slutsky), "singlePoints.type", contains("agent"))
                .body("verdicts.common_origin", equalTo(1), "stance", equalTo("SUPPORTS"));
        argument.get("rolf", independence + "?asOf=" + before).body("range", contains(2, 2));
        argument.get("rolf", independence + "?stance=DISPUTES").body("items", equalTo(0), "groups", empty());
        argument.get("rolf", independence + "?stance=against").statusCode(422);
        argument.get("rolf", "/claims/99/independence").statusCode(404);
        argument.get("rolf", independence + "?asOf=1").statusCode(404);
    }

    @Test
    void a_finding_says_that_somebody_looked_and_ends_when_it_is_taken_back() {
        source("diary1936");
        argument.offer("boris", claim, "SUPPORTS", "memoir", "without sleep");
        argument.offer(
                "boris",
                claim,
                Map.of("stance", "SUPPORTS", "reason", Argument.WHY, "source", Map.of("key", "diary1936")));
        Map<String, Object> finding = Map.of("sources", List.of("orlov1953", "diary1936"), "grounds", GROUNDS);

        argument.post("ada", "/independence-findings", finding).statusCode(403);
        String id = argument.post("boris", "/independence-findings", finding)
                .statusCode(201)
                .body("sources", hasSize(2), "claim", nullValue())
                .extract()
                .path("id");

        argument.get("rolf", "/claims/" + claim + "/independence")
                .body("pairs[0].verdict", equalTo("found_independent"), "pairs[0].findings", contains(id))
                .body("summary", equalTo("2 items · 2 independent groups"));
        argument.get("rolf", "/independence-findings?source=diary1936").body("items.id", contains(id));
        people.as("boris")
                .body(Map.of("reason", "The diary was written with the memoir."))
                .delete(argument.api + "/independence-findings/" + id)
                .then()
                .statusCode(204);
        argument.get("rolf", "/claims/" + claim + "/independence").body("pairs[0].verdict", equalTo("unexamined"));
        argument.get("rolf", "/independence-findings/" + id).body("retired.by", notNullValue());
    }

    @Test
    void a_finding_names_two_different_sources_that_are_here() {
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("grounds", GROUNDS),
                Map.of("sources", List.of("orlov1953"), "grounds", GROUNDS),
                Map.of("sources", List.of("orlov1953", "orlov1953"), "grounds", GROUNDS),
                Map.of("sources", List.of("orlov1953", "nobody"), "grounds", GROUNDS),
                Map.of("sources", List.of("orlov1953", "orlov1953"), "grounds", "short"))) {
            argument.post("boris", "/independence-findings", wrong).statusCode(422);
        }
        source("diary1936");
        argument.post(
                        "boris",
                        "/independence-findings",
                        Map.of("sources", List.of("orlov1953", "diary1936"), "grounds", GROUNDS, "claim", 99))
                .statusCode(422)
                .body("errors[0].field", equalTo("claim"));
    }

    @Test
    void provenance_leads_from_the_claim_to_whoever_told_it() {
        String evidence = argument.offer("boris", claim, "SUPPORTS", "memoir", "without sleep");
        derive(passage("memoir", "without sleep"), Map.of("agent", slutsky), "probable");

        argument.get("rolf", "/claims/" + claim + "/provenance")
                .body("nodes.type", contains("claim", "evidence", "passage", "agent", "source"))
                .body("nodes[0].number", equalTo(claim), "nodes[4].key", equalTo("orlov1953"))
                .body("edges[0].from", equalTo("claim:" + claim), "edges[0].to", equalTo("evidence:" + evidence))
                .body("edges.relation", contains("supports", "cites", "informed_by", "stands_in"))
                .body("edges[2].to", equalTo("agent:" + slutsky), "edges[2].certainty", equalTo("probable"))
                .body("edges[2].grounds", equalTo(GROUNDS));
    }

    @Test
    void what_falls_is_asked_by_agent_source_evidence_or_claim_and_changes_nothing() {
        String evidence = argument.offer("boris", claim, "SUPPORTS", "memoir", "without sleep");
        derive(passage("memoir", "without sleep"), Map.of("agent", slutsky), "probable");
        int upper = argument.state("ada", "The prisoners confessed from want of sleep.");
        argument.offer("boris", upper, Map.of("stance", "SUPPORTS", "claim", claim, "reason", Argument.WHY));
        int before = revision();

        for (String without : List.of("agent:" + slutsky, "source:orlov1953", "evidence:" + evidence)) {
            argument.get("rolf", "/what-falls?without=" + without)
                    .body("rounds", hasSize(2), "rounds[0].claim", contains(claim), "rounds[1].claim", contains(upper))
                    .body("rounds[0][0].path[0].number", equalTo(claim), "rounds[0][0].remains", equalTo(0));
        }
        argument.get("rolf", "/what-falls?without=claim:" + claim)
                .body("rounds", hasSize(1), "rounds[0].claim", contains(upper));
        assertThat(revision()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "?without=",
        "?without=Orlov",
        "?without=agent:1",
        "?without=agent:00000000-0000-7000-8000-000000000000",
        "?without=source:nobody",
        "?without=claim:99",
        "?without=claim:99999999999999999999",
        "?without=evidence:x",
        "?without=text:memoir"
    })
    void what_is_not_there_cannot_be_left_out(String query) {
        argument.get("rolf", "/what-falls" + query).statusCode(422).body("errors[0].field", equalTo("without"));
    }

    @Test
    void a_draft_is_its_authors_alone_and_takes_no_part_in_what_falls() {
        int draft = argument.post("ada", "/claims", Map.of("statement", "The guards slept in turns.", "draft", true))
                .statusCode(201)
                .extract()
                .path("number");
        String evidence = argument.offer("ada", draft, "SUPPORTS", "memoir", "without sleep");

        argument.get("boris", "/claims/" + draft + "/independence").statusCode(404);
        argument.get("boris", "/claims/" + draft + "/provenance").statusCode(404);
        argument.get("ada", "/claims/" + draft + "/provenance").statusCode(200);
        argument.get("boris", "/what-falls?without=claim:" + draft).statusCode(422);
        argument.get("boris", "/what-falls?without=evidence:" + evidence).statusCode(422);
        argument.get("boris", "/what-falls?without=source:orlov1953").body("rounds", empty(), "weakened", empty());
        argument.post(
                        "boris",
                        "/assessments",
                        Map.of(
                                "target",
                                Map.of("evidence", evidence),
                                "criterion",
                                "credibility",
                                "grade",
                                "3",
                                "rationale",
                                GROUNDS))
                .statusCode(422);
    }

    @Test
    void an_assessment_stays_and_letter_and_digit_are_two_things() {
        String evidence = argument.offer("boris", claim, "SUPPORTS", "memoir", "without sleep");
        assess("boris", Map.of("agent", slutsky), "reliability", "b", GROUNDS, 201);
        assess("clara", Map.of("agent", slutsky), "reliability", "D", GROUNDS, 201);
        assess("clara", Map.of("agent", slutsky), "reliability", "F", null, 201);
        assess("boris", Map.of("evidence", evidence), "credibility", "3", GROUNDS, 201);
        assess("boris", Map.of("source", "orlov1953"), "authenticity", "pass", GROUNDS, 201);
        assess("boris", passage("memoir", "without sleep"), "dating", "doubtful", GROUNDS, 201);

        assess("ada", Map.of("agent", slutsky), "reliability", "B", GROUNDS, 403);
        assess("boris", Map.of("agent", slutsky), "reliability", "3", GROUNDS, 422);
        assess("boris", Map.of("agent", slutsky), "credibility", "3", GROUNDS, 422);
        assess("boris", Map.of("agent", slutsky), "authenticity", "pass", GROUNDS, 422);
        assess("boris", Map.of("agent", slutsky), "reliability", "B", null, 422);
        assess("boris", Map.of("evidence", evidence), "reliability", "B", GROUNDS, 422);
        assess("boris", Map.of("source", "orlov1953"), "beauty", "pass", GROUNDS, 422);

        argument.get("rolf", "/assessments?agent=" + slutsky).body("items.grade", contains("B", "D", "F"));
        argument.get("rolf", "/assessments?source=orlov1953").body("items.criterion", contains("authenticity"));
        argument.get("rolf", "/assessments?limit=2").body("items", hasSize(2), "next", notNullValue());
        argument.get("rolf", "/assessments?evidence=" + evidence).body("items[0].target.evidence", equalTo(evidence));
        page(slug, "/people/" + slutsky).body(containsString("B–F, 2 assessors"));
    }

    private ValidatableResponse page(String project, String page) {
        return people.as("rolf").get("/p/" + project + page).then().statusCode(200);
    }

    private void assess(
            String who, Map<String, ?> target, String criterion, String grade, String rationale, int status) {
        Map<String, Object> body = new HashMap<>(Map.of("target", target, "criterion", criterion, "grade", grade));
        if (rationale != null) {
            body.put("rationale", rationale);
        }
        argument.post(who, "/assessments", body).statusCode(status);
    }

    /** I2, I3: each of these is tried as the application's own database user. */
    @Test
    void the_database_itself_keeps_what_was_recorded() {
        derive(Map.of("source", "orlov1953"), Map.of("agent", slutsky), "certain");
        source("diary1936");
        argument.post(
                "boris",
                "/independence-findings",
                Map.of("sources", List.of("orlov1953", "diary1936"), "grounds", GROUNDS));
        assess("boris", Map.of("agent", slutsky), "reliability", "B", GROUNDS, 201);
        String dana = people.account("dana").id.toString();
        String here = " where project_id = (select id from project where slug = '" + slug + "')";
        String into =
                "insert into derivation (project_id, id, child_source_id, parent_source_id, parent_agent_id, manner,"
                        + " certainty, grounds, by_id, created_seq, created_at) select s.project_id, '"
                        + UUID.randomUUID()
                        + "', s.id, %s, %s, 'quotes', %s, %s, '" + dana
                        + "', 1, now() from source s join project p on p.id ="
                        + " s.project_id where p.slug = '" + slug + "' and s.key = 'orlov1953'";
        for (String hostile : List.of(
                "update derivation set certainty = 'possible'" + here,
                "update derivation set grounds = 'something else entirely'" + here,
                "update derivation set retired_seq = 9, retired_reason = 'short', retired_by_id = by_id" + here,
                "update derivation set retired_seq = 9" + here,
                "delete from derivation" + here,
                "truncate derivation",
                "update independence_finding set grounds = 'something else entirely'" + here,
                "update independence_finding set source_id = other_id, other_id = source_id" + here,
                "delete from independence_finding" + here,
                "update assessment set grade = 'A'" + here,
                "delete from assessment" + here,
                "truncate assessment",
                into.formatted("s.id", "null", "'certain'", "'taken from itself, it says'"),
                into.formatted("null", "null", "'certain'", "'taken from nothing at all'"),
                into.formatted("null", "'" + slutsky + "'", "'sure'", "'long enough a reason'"),
                into.formatted("null", "'" + slutsky + "'", "'certain'", "'short'"))) {
            assertThat(library.attempt(hostile)).as(hostile).isNotEmpty();
        }
        assertThat(library.attempt("update derivation set retired_seq = 9, retired_reason = 'a long enough reason',"
                        + " retired_by_id = by_id" + here))
                .isEmpty();
        assertThat(library.attempt("update derivation set retired_seq = 10" + here))
                .isNotEmpty();
    }
}
