package org.testimonia.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DeskPagesTest {

    private static final String QUOTE = "the order came from above";

    @Inject
    People people;

    private String project;

    @BeforeEach
    void bring() {
        project = people.project("public");
        SmallTexts.put(people, project, "memoir", SmallTexts.MEMOIR);
    }

    private String desk(String rest) {
        return "/p/" + project + "/texts/memoir/" + rest;
    }

    private RequestSpecification browser(String name) {
        return given().redirects().follow(false).cookie("testimonia", people.session(name));
    }

    private Document page(String name, String address) {
        Response answer = browser(name).get(address);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private Response send(String name, String address, Map<String, String> fields) {
        String proof =
                page(name, desk("read/1")).selectFirst("input[name=csrf]").val();
        return browser(name)
                .formParam("csrf", proof)
                .formParam("revision", "1")
                .formParams(fields)
                .post(address);
    }

    private Response note(String name, String words) {
        return send(name, desk("notes"), Map.of("exact", QUOTE, "body", words));
    }

    @Test
    void a_note_is_made_by_quotation_without_script_and_stands_beside_its_paragraph() {
        Response sent = note("ada", "He *cannot* have known. <script>alert(2)</script>");

        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(303);
        Document page = page("ada", sent.header("Location"));
        var thread = page.selectFirst(".beside#notes-s2 .thread[data-kind=note]");
        assertThat(thread.select(".words em").text()).isEqualTo("cannot");
        assertThat(thread.text()).contains("<script>alert(2)</script>");
        assertThat(page.selectFirst("#s2 > a.gutter[data-apart]").attr("href")).isEqualTo("#notes-s2");
        assertThat(page.selectFirst("#s2 > a.gutter").attr("aria-label")).isEqualTo("1 note, paragraph 2");
        assertThat(sent.header("Location")).endsWith("#" + thread.id());
    }

    @Test
    void tags_in_a_text_are_words_on_the_page() {
        String html = browser("rolf").get(desk("read/2")).asString();

        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert(1)");
    }

    @Test
    void a_refused_form_comes_back_with_every_word_and_says_what_is_wrong() {
        Response sent = send(
                "ada",
                desk("evidence"),
                Map.of(
                        "exact",
                        "words that stand nowhere",
                        "claim",
                        "99",
                        "stance",
                        "DISPUTES",
                        "reason",
                        "Because the record says otherwise."));

        Document page = Jsoup.parse(sent.asString());
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(page.select("#refused li a").attr("href")).startsWith("#f-evidence-");
        assertThat(page.selectFirst("#f-evidence-exact").wholeText()).contains("words that stand nowhere");
        assertThat(page.selectFirst("#f-evidence-claim").val()).isEqualTo("99");
        assertThat(page.selectFirst("#f-evidence-reason").wholeText()).contains("Because the record says otherwise.");
        assertThat(page.selectFirst("input[value=DISPUTES]").hasAttr("checked")).isTrue();
    }

    @Test
    void a_claim_and_evidence_for_it_stand_beside_the_text() {
        Response claim = send("ada", desk("claims"), Map.of("exact", QUOTE, "statement", "The order came from above."));
        Response evidence = send(
                "boris",
                desk("evidence"),
                Map.of(
                        "exact",
                        "another man told him so",
                        "claim",
                        "1",
                        "stance",
                        "SUPPORTS",
                        "reason",
                        "He names the man who told him."));

        assertThat(claim.header("Location")).endsWith("#t-claim-1");
        Document page = page("boris", evidence.header("Location"));
        assertThat(page.selectFirst("#t-claim-1").hasClass("open")).isTrue();
        assertThat(page.selectFirst("#t-claim-1 .tally").text()).contains("1 for", "0 against");
        assertThat(page.selectFirst(".thread[data-kind=evidence]").text()).contains("supports", "He names the man");
        assertThat(page.selectFirst("#s2 > .gutter").hasClass("open")).isTrue();
        var spans =
                browser("rolf").get(desk("spans?revision=1&start=0&end=500")).jsonPath();
        assertThat(spans.getList("spans.collect { it[3] }")).containsExactly("claim", "evidence");
        assertThat(spans.getList("spans.collect { it[4] }")).containsExactly("OPEN", null);
    }

    @Test
    void a_claim_whose_passage_supports_it_comes_with_its_first_evidence_or_not_at_all() {
        Response refused = send(
                "ada",
                desk("claims"),
                Map.of("exact", QUOTE, "statement", "The order came from above.", "reason", "He says so."));
        Response sent = send(
                "ada",
                desk("claims"),
                Map.of(
                        "exact",
                        QUOTE,
                        "statement",
                        "The order came from above.",
                        "reason",
                        "He was told by the one who gave it."));

        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Jsoup.parse(refused.asString());
        assertThat(again.select("#refused li a").attr("href")).isEqualTo("#f-claim-reason");
        assertThat(again.selectFirst("#f-claim-reason").wholeText()).contains("He says so.");
        assertThat(sent.header("Location")).endsWith("#t-claim-1");
        assertThat(page("ada", sent.header("Location"))
                        .selectFirst(".thread[data-kind=evidence]")
                        .text())
                .contains("supports", "He was told by the one who gave it.");
    }

    @Test
    void a_private_note_is_seen_by_its_author_only() {
        send("ada", desk("notes"), Map.of("exact", QUOTE, "body", "For my eyes.", "visibility", "private"));

        assertThat(page("ada", desk("read/1")).text()).contains("For my eyes.");
        assertThat(page("boris", desk("read/1")).text()).doesNotContain("For my eyes.");
        assertThat(page("boris", desk("read/1")).select(".gutter")).isEmpty();
        assertThat(browser("boris").get(desk("spans?revision=1")).jsonPath().getList("spans"))
                .isEmpty();
    }

    @Test
    void the_address_of_a_passage_opens_its_section() {
        Document page = page("rolf", desk("read?revision=1&at=250,260"));

        assertThat(page.selectFirst(".contents a[aria-current]").text()).contains("What the record shows");
        assertThat(page.selectFirst("h1.segment").text()).isEqualTo("What the record shows");
        assertThat(page.selectFirst("a[rel=prev]").attr("href")).contains("/read/1?revision=1");
    }

    @Test
    void the_bare_text_of_a_section_may_be_kept_and_bears_no_annotation() {
        note("ada", "A note.");

        Response answer = browser("ada").get(desk("revisions/1/sections/1"));

        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.asString()).contains("id=\"s2\"").doesNotContain("gutter");
    }

    @Test
    void the_server_paints_where_no_script_does() {
        note("ada", "A note.");

        assertThat(page("ada", desk("read/1?marks=1"))
                        .selectFirst("#s2 mark.note")
                        .text())
                .isEqualTo(QUOTE);
    }

    @Test
    void layers_narrow_what_stands_beside_the_text() {
        note("ada", "A note.");

        assertThat(page("ada", desk("read/1?kind=claim")).select(".thread")).isEmpty();
        assertThat(page("ada", desk("read/1?kind=note&by=ada")).select(".thread"))
                .hasSize(1);
        assertThat(browser("ada").get(desk("read/1?kind=everything")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_note_is_answered_and_worded_anew_and_a_stale_wording_is_shown_beside_the_present_one() {
        String location = note("ada", "First words.").header("Location");
        String note = "/p/" + project + "/annotations/"
                + page("ada", location).selectFirst(".thread").attr("data-id");

        Response reply = send("boris", note + "/replies", Map.of("body", "I doubt it."));
        Response saved = send("ada", note + "/edit", Map.of("body", "Second words.", "version", "1"));
        Response stale = send("ada", note + "/edit", Map.of("body", "Third words.", "version", "1"));

        assertThat(reply.statusCode()).isEqualTo(303);
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(page("ada", location).selectFirst(".thread").text())
                .contains("Second words.", "1 reply", "I doubt it.");
        assertThat(stale.statusCode()).isEqualTo(412);
        Document conflict = Jsoup.parse(stale.asString());
        assertThat(conflict.selectFirst("article .words").text()).isEqualTo("Second words.");
        assertThat(conflict.selectFirst("#f-edit-body").wholeText()).contains("Third words.");
        assertThat(conflict.selectFirst("form[action$=edit] input[name=version]")
                        .val())
                .isEqualTo("2");
    }

    @Test
    void who_wrote_a_note_says_on_its_page_who_may_see_it() {
        String location = note("ada", "For all of us.").header("Location");
        String note = "/p/" + project + "/annotations/"
                + page("ada", location).selectFirst(".thread").attr("data-id");
        assertThat(page("ada", note)
                        .selectFirst("#f-edit-visibility [selected]")
                        .val())
                .isEqualTo("project");
        assertThat(page("boris", note).select("#f-edit-visibility, form[action$=retire]"))
                .isEmpty();

        Response refused = send("ada", note + "/edit", Map.of("body", "", "version", "1", "visibility", "private"));
        Response saved =
                send("ada", note + "/edit", Map.of("body", "For my eyes.", "version", "1", "visibility", "private"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString())
                        .selectFirst("#f-edit-visibility [selected]")
                        .val())
                .isEqualTo("private");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(page("ada", note)
                        .selectFirst("#f-edit-visibility [selected]")
                        .val())
                .isEqualTo("private");
        assertThat(browser("boris").get(note).statusCode()).isEqualTo(404);
        assertThat(page("boris", desk("read/1")).text()).doesNotContain("For my eyes.");
    }

    @Test
    void a_withdrawn_note_is_gone_from_the_page() {
        String location = note("ada", "First words.").header("Location");
        String note = "/p/" + project + "/annotations/"
                + page("ada", location).selectFirst(".thread").attr("data-id");

        Response sent = send("ada", note + "/retire", Map.of("version", "1", "reason", "It was wrong."));

        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(303);
        assertThat(page("ada", desk("read/1")).select(".thread, .gutter")).isEmpty();
    }

    @Test
    void what_is_not_there_is_missing() {
        for (String address :
                new String[] {"read/9", "read/x", "read?revision=9", "revisions/1/sections/9", "revisions/9/sections/1"
                }) {
            assertThat(browser("ada").get(desk(address)).statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(browser("ada").get("/p/" + project + "/annotations/none").statusCode())
                .isEqualTo(404);
    }

    @Test
    void readers_find_no_forms() {
        assertThat(page("rolf", desk("read/1")).select("form[data-composer]")).isEmpty();
    }
}
