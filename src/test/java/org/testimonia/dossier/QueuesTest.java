package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.HtmlCheck;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

/** What waits for somebody: CLAIMS.md 2.10. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class QueuesTest {

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
    }

    private Document page(String who, String query) {
        String html = people.as(who)
                .accept("text/html")
                .get("/p/" + slug + "/review" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(HtmlCheck.errors(html)).isEmpty();
        return Jsoup.parse(html);
    }

    private static List<String> queues(Document page) {
        return page.select(".queue h2[id]:not(#q-others)").eachAttr("id").stream()
                .map(id -> id.substring(2))
                .toList();
    }

    @Test
    void nothing_waits_in_a_project_where_nothing_was_done() {
        Document page = page("boris", "");

        assertThat(page.select("h1").text()).isEqualTo("Nothing waits for you");
        assertThat(queues(page)).isEmpty();
    }

    @Test
    void a_proposal_waits_for_everybody_who_may_judge_and_has_not_voted() {
        argument.offer("boris", claim, "SUPPORTS", "memoir", "without sleep");
        String proposal = argument.judge("clara", claim, "ESTABLISHED", Map.of())
                .statusCode(202)
                .extract()
                .path("id");

        assertThat(queues(page("boris", ""))).contains("votes");
        assertThat(queues(page("clara", ""))).doesNotContain("votes");
        assertThat(queues(page("rolf", ""))).isEmpty();
        assertThat(page("boris", "").select(".decide button").eachText())
                .containsExactly("Approve", "Object", "Abstain");

        argument.vote("boris", proposal, "abstain", null).statusCode(201);
        assertThat(queues(page("boris", ""))).doesNotContain("votes");
        argument.offer("dana", claim, "MENTIONS", "transcript", "nobody had forced him");
        assertThat(queues(page("boris", ""))).contains("votes");
    }

    @Test
    void beside_what_waits_stands_all_that_one_has_to_see_to_decide() {
        argument.offer("boris", claim, "SUPPORTS", "memoir", "without sleep");
        String dispute = argument.offer("ada", claim, "DISPUTES", "transcript", "nobody had forced him");

        Document evidence = page("boris", "?item=evidence:" + dispute);
        assertThat(evidence.select(".detail h3").eachText())
                .containsExactly("What it says", "What it does to the claim", "What else bears on it");
        assertThat(evidence.select(".detail .wording").text()).contains("nobody had forced him");
        assertThat(evidence.select(".detail .conditions li").eachText())
                .singleElement(as(STRING))
                .contains("Orlov", Argument.WHY);

        argument.post("boris", "/evidence/" + dispute + "/admissions", Map.of("decision", "ADMITTED"))
                .statusCode(201);
        String proposal = argument.judge("clara", claim, "ESTABLISHED", Map.of(dispute, Argument.WHY))
                .statusCode(202)
                .extract()
                .path("id");
        argument.vote("dana", proposal, "object", "The transcript was not answered by this.")
                .statusCode(201);

        Document vote = page("boris", "");
        assertThat(vote.select(".detail h3").eachText())
                .containsExactly("What changes", "What it rests on", "What the rule asks", "Talk");
        assertThat(vote.select(".detail .asked").text()).contains("Not yet assessed", "Established");
        assertThat(vote.select("section[aria-labelledby=asks] .unmet b").eachText())
                .hasSize(2)
                .containsOnly("Not met.");
        assertThat(vote.select(".detail .reply").text()).contains("objects", "was not answered by this");
    }

    @Test
    void evidence_and_objections_wait_for_somebody_else() {
        String evidence = argument.offer("ada", claim, "DISPUTES", "transcript", "nobody had forced him");
        argument.post("boris", "/evidence/" + evidence + "/objections", Map.of("text", "He was not asked there."))
                .statusCode(201);

        Document boris = page("boris", "?item=evidence:" + evidence);
        assertThat(queues(boris)).contains("evidence").doesNotContain("objections");
        assertThat(boris.select(".detail .reply").text()).contains("He was not asked there.");
        assertThat(boris.select(".decide form").attr("action")).endsWith("/evidence/" + evidence + "/admissions");
        assertThat(queues(page("ada", ""))).contains("objections").doesNotContain("evidence");
        assertThat(page("ada", "").select(".others").text()).contains("Evidence to admit or decline: 1");
    }

    @Test
    void a_wording_that_says_more_than_its_passages_waits_until_it_is_answered_or_worded_otherwise() {
        String first = overstated("boris", "No passage says that all of them were.");
        assertThat(queues(page("dana", ""))).contains("wordings");
        assertThat(queues(page("ada", ""))).doesNotContain("wordings");
        assertThat(page("dana", "?item=wordings:" + first).select(".detail").text())
                .contains("No passage says that all");

        argument.post(
                        "dana",
                        overstatements() + "/" + first + "/answer",
                        Map.of("text", "The memoir does, on page 70."))
                .statusCode(201)
                .body("open", equalTo(false), "answer.text", containsString("page 70"));
        assertThat(queues(page("dana", ""))).doesNotContain("wordings");

        overstated("boris", "It says so of two prisoners only.");
        assertThat(queues(page("dana", ""))).contains("wordings");
        reword(false, "The prisoners were not allowed to sleep.");
        assertThat(queues(page("dana", ""))).as("it says the same").contains("wordings");
        argument.post("dana", overstatements(), Map.of("text", "Only two of them say so."))
                .statusCode(409);
        reword(true, "Two prisoners were not allowed to sleep.");
        assertThat(queues(page("dana", ""))).doesNotContain("wordings");
        argument.get("rolf", overstatements())
                .body("items.wording", contains(1, 1), "items.open", everyItem(equalTo(false)));
        argument.get("rolf", "/claims/" + claim + "/history")
                .body("items.what", hasItems("overstatement", "no_overstatement"));
    }

    @Test
    void only_a_reviewer_says_that_a_wording_says_too_much_with_a_reason_and_once_at_a_time() {
        Map<String, String> said = Map.of("text", "No passage says that all of them were.");
        argument.post("ada", overstatements(), said).statusCode(403);
        argument.post("boris", overstatements(), Map.of("text", "too much")).statusCode(422);
        argument.post("boris", "/claims/99/overstatements", said).statusCode(404);
        String id = overstated("boris", said.get("text"));
        argument.post("dana", overstatements(), said).statusCode(409);
        argument.post("dana", overstatements() + "/" + claim + "/answer", said).statusCode(404);
        argument.post("boris", overstatements() + "/" + id + "/answer", Map.of("text", "It does: I had read too fast."))
                .statusCode(201);
        argument.post("dana", overstatements() + "/" + id + "/answer", said).statusCode(409);

        int other = argument.state("ada", "The prisoners were beaten.");
        argument.post("boris", "/claims/" + other + "/overstatements/" + id + "/answer", said)
                .statusCode(404);
        argument.get("rolf", overstatements() + "?asOf=1").statusCode(404);
    }

    private String overstatements() {
        return "/claims/" + claim + "/overstatements";
    }

    private String overstated(String who, String text) {
        return argument.post(who, overstatements(), Map.of("text", text))
                .statusCode(201)
                .body("open", equalTo(true))
                .extract()
                .path("id");
    }

    private void reword(boolean substantive, String statement) {
        people.as("boris")
                .contentType(ContentType.JSON)
                .header(
                        "If-Match",
                        argument.get("boris", "/claims/" + claim).extract().header("ETag"))
                .body(Map.of("statement", statement, "substantive", substantive, "reason", Argument.WHY))
                .patch(argument.api + "/claims/" + claim)
                .then()
                .statusCode(200);
    }

    @Test
    void an_established_claim_comes_back_when_a_warning_fires_and_a_contested_one_waits() {
        argument.offer("boris", claim, "SUPPORTS", "memoir", "without sleep");
        argument.decide("clara", "boris", claim, "ESTABLISHED", Map.of());
        assertThat(queues(page("boris", "")))
                .contains("one_origin", "criticism")
                .doesNotContain("signals", "contested");

        argument.offer("dana", claim, "DISPUTES", "transcript", "nobody had forced him");
        assertThat(queues(page("boris", ""))).contains("signals");
        assertThat(queues(page("ada", ""))).contains("mine");

        argument.judge("boris", claim, "CONTESTED", Map.of()).statusCode(201);
        assertThat(queues(page("boris", ""))).contains("contested").doesNotContain("signals", "one_origin");
    }

    @Test
    void the_project_page_leads_to_what_waits() {
        argument.offer("boris", claim, "SUPPORTS", "memoir", "without sleep");
        argument.judge("clara", claim, "ESTABLISHED", Map.of()).statusCode(202);

        Document project = Jsoup.parse(
                people.as("boris").accept("text/html").get("/p/" + slug).asString());

        assertThat(project.select(".needs").text()).contains("1 proposal asks for your vote");
        assertThat(project.select(".needs a[href=/p/" + slug + "/review#q-votes]"))
                .isNotEmpty();
    }

    @Test
    void the_project_page_says_what_each_standing_leaves_to_ask() {
        argument.offer("boris", claim, "SUPPORTS", "memoir", "without sleep");
        argument.decide("clara", "dana", claim, "ESTABLISHED", Map.of());
        int disputed = argument.state("ada", "They were freely made in open court.");
        argument.offer("boris", disputed, "DISPUTES", "memoir", "their children would pay");
        argument.judge("boris", disputed, "CONTESTED", Map.of()).statusCode(201);

        Document project = Jsoup.parse(
                people.as("rolf").accept("text/html").get("/p/" + slug).asString());

        assertThat(project.select(".needs")).isEmpty();
        assertThat(project.select(".stand dd").eachText())
                .containsExactly("1 1 on one origin only", "1 1 with unanswered evidence", "0", "0");
    }

    @Test
    void claims_in_nearly_the_same_words_or_of_one_passage_may_say_the_same_until_somebody_relates_them() {
        argument.state("boris", "The prisoners were kept from all sleeping.");
        Map<String, Object> passage = Map.of("text", "memoir", "quote", Map.of("exact", "without sleep"));
        for (String statement : List.of("Nobody slept in that house.", "It was forbidden to lie down.")) {
            argument.post("ada", "/claims", Map.of("statement", statement, "passages", List.of(passage)))
                    .statusCode(201);
        }

        Document page = page("clara", "");

        assertThat(page.select("ol[aria-labelledby=q-duplicates] .what").eachText())
                .containsExactly(
                        "Claims 1 and 2: The prisoners were kept from all sleeping.",
                        "Claims 3 and 4: It was forbidden to lie down.");
        assertThat(queues(page("boris", ""))).doesNotContain("duplicates");
        argument.post("ada", "/claim-relations", Map.of("from", 1, "relation", "refines", "to", 2))
                .statusCode(201);
        argument.post("clara", "/claims/4/merge", Map.of("into", 3, "reason", Argument.WHY))
                .statusCode(201);
        assertThat(queues(page("clara", ""))).doesNotContain("duplicates");
    }
}
