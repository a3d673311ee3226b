package org.testimonia.dossier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.HtmlCheck;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ClaimPagesTest {

    private static final Pattern PROOF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final String TYPED = "Words that took <me> an hour & are not to be lost.";

    @Inject
    People people;

    @Inject
    Library library;

    @Inject
    EntityManagerFactory database;

    String slug;
    String pages;
    Argument argument;

    @BeforeEach
    void open() {
        slug = people.project("public");
        library.fill(slug);
        pages = "/p/" + slug + "/claims";
        argument = new Argument(people, slug);
    }

    private RequestSpecification browser(String who) {
        return given().cookie("testimonia", people.session(who)).redirects().follow(false);
    }

    /** Opens a page, fills in a form of it and sends it. */
    private ValidatableResponse send(String who, String page, String action, Map<String, String> fields) {
        String session = people.session(who);
        String html = given().cookie("testimonia", session).get(page).asString();
        Matcher proof = PROOF.matcher(html);
        assertThat(proof.find()).isTrue();
        return given().cookie("testimonia", session)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", proof.group(1))
                .formParams(fields)
                .post(action)
                .then();
    }

    @Test
    void the_whole_life_of_a_claim_is_done_on_pages_without_script() {
        send(
                        "ada",
                        pages + "/new",
                        pages,
                        Map.of(
                                "statement", "The prisoners were kept from sleeping.",
                                "text", "memoir",
                                "exact", "without sleep for days"))
                .statusCode(303)
                .header("Location", endsWith(pages + "/1"));
        String page = pages + "/1";
        send(
                        "ada",
                        page,
                        page + "/evidence",
                        Map.of("stance", "SUPPORTS", "source", "orlov1953", "locator", "ch. 6", "reason", Argument.WHY))
                .statusCode(303);
        send(
                        "boris",
                        page,
                        page + "/evidence",
                        Map.of(
                                "stance",
                                "DISPUTES",
                                "text",
                                "transcript",
                                "exact",
                                "nobody had forced him",
                                "reason",
                                Argument.WHY))
                .statusCode(303);
        String orlov = argument.get("ada", "/claims/1/evidence").extract().path("items[0].id");
        String pritt = argument.get("ada", "/claims/1/evidence").extract().path("items[1].id");
        String evidence = "/p/" + slug + "/evidence/";
        send("boris", page, evidence + orlov + "/admissions", Map.of("decision", "ADMITTED"))
                .statusCode(303);
        send("boris", page, evidence + orlov + "/objections", Map.of("text", "He was not in the room himself."))
                .statusCode(303);
        String objection = argument.get("ada", "/evidence/" + orlov).extract().path("objections[0].id");
        send(
                        "ada",
                        page,
                        evidence + orlov + "/objections/" + objection + "/answer",
                        Map.of("text", "He says so, and names who told him."))
                .statusCode(303);
        send(
                        "boris",
                        page,
                        page + "/judgements",
                        Map.of("standing", "CONTESTED", "reason", "Two voices against each other."))
                .statusCode(303);
        send(
                        "boris",
                        page,
                        page + "/judgements",
                        Map.of(
                                "standing",
                                "ESTABLISHED",
                                "from",
                                "CONTESTED",
                                "reason",
                                TYPED,
                                "answers." + pritt,
                                "too short"))
                .statusCode(422)
                .body(containsString("Words that took &lt;me&gt; an hour &amp; are not to be lost."))
                .body(containsString("too short</textarea>"))
                .body(containsString("Answer the disputing evidence"));
        send(
                        "boris",
                        page,
                        page + "/judgements",
                        Map.of(
                                "standing",
                                "ESTABLISHED",
                                "reason",
                                "Both sides are weighed now.",
                                "answers." + pritt,
                                "He spoke with the guards beside him.",
                                "acknowledged.single_origin",
                                TYPED,
                                "acknowledged.hearsay_only",
                                TYPED))
                .statusCode(303);
        String proposal = argument.get("clara", "/claims/1/proposals").extract().path("items[0].id");
        send("clara", page, page + "/proposals/" + proposal + "/votes", Map.of("vote", "approve"))
                .statusCode(303);
        send("boris", page, evidence + pritt + "/retirement", Map.of("reason", "The transcript is a forgery."))
                .statusCode(303);

        send("boris", page, page + "/judgements", Map.of("standing", "CONTESTED", "from", "OPEN", "reason", TYPED))
                .statusCode(409)
                .body(containsString("name=\"from\" value=\"ESTABLISHED\""))
                .body(containsString("Words that took"));

        String html =
                browser("boris").get(page).then().statusCode(200).extract().asString();
        assertThat(html)
                .contains("Established", "Contested", "The Secret History, 1953, ch. 6", "Both sides are weighed now.");
        assertThat(html).contains("He says so, and names who told him.").doesNotContain("nobody had forced him");
        assertThat(HtmlCheck.errors(html)).isEmpty();
        String history = browser("rolf")
                .get(page + "/history")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(history).contains("The transcript is a forgery.", "Objection answered");
        assertThat(HtmlCheck.errors(history)).isEmpty();
        int contested = argument.get("ada", "/claims/1/judgements").extract().path("items[1].seq");
        String then = browser("rolf")
                .get(page + "?asOf=" + contested)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(then).contains("As of", "nobody had forced him").doesNotContain("Both sides are weighed now.");
        assertThat(HtmlCheck.errors(then)).isEmpty();
    }

    @Test
    void who_says_so_is_recorded_and_taken_back_on_the_page() {
        argument.state("ada", "The prisoners were kept from sleeping.");
        String page = pages + "/1";
        Map<String, String> orlov = Map.of(
                "name",
                "Alexander Orlov",
                "kind",
                "person",
                "polarity",
                "asserts",
                "role",
                "source_author",
                "modality",
                "probable",
                "text",
                "memoir",
                "exact",
                "without sleep for days",
                "note",
                "In his own words.");

        send("ada", page, page + "/assertions", orlov).statusCode(303).header("Location", endsWith("/1#says"));
        refused(send("ada", page, page + "/assertions", with(orlov, "note", TYPED)))
                .body(containsString("Somebody of this name is in the list already"));
        String agent = argument.get("ada", "/agents").extract().path("items[0].id");
        refused(send("ada", page, page + "/assertions", with(orlov, "agent", agent, "note", TYPED)))
                .body(containsString("not both"));
        refused(send(
                        "ada",
                        page,
                        page + "/assertions",
                        Map.of("polarity", "denies", "role", "historian", "note", TYPED)))
                .body(containsString("value=\"denies\" selected"));
        refused(send(
                        "ada",
                        page,
                        page + "/assertions",
                        with(orlov, "name", "Pritt", "exact", "No such words.", "note", TYPED)))
                .body(containsString("id=\"e-say-exact\""));
        send(
                        "boris",
                        page,
                        page + "/assertions",
                        Map.of(
                                "agent",
                                agent,
                                "name",
                                "",
                                "polarity",
                                "doubts",
                                "role",
                                "historian",
                                "note",
                                "In a letter."))
                .statusCode(303);

        Document shown = Jsoup.parse(browser("ada").get(page).asString());
        assertThat(shown.select("#says .said-by li").eachText()).hasSize(2);
        assertThat(shown.selectFirst("#says .said-by li").text())
                .startsWith(
                        "Alexander Orlov asserts it as author of the source, as probable · The memoir In his own words.");
        assertThat(shown.select("#f-say-agent option").eachText())
                .containsExactly("somebody else, named below", "Alexander Orlov");
        assertThat(shown.select("#says form[action$=retirement]")).hasSize(1);
        String reading = argument.get("ada", "/claims/1/assertions").extract().path("items[0].id");
        String doubt = argument.get("ada", "/claims/1/assertions").extract().path("items[1].id");
        String unsay = page + "/assertions/" + reading + "/retirement";
        refused(send("ada", page, page + "/assertions/" + doubt + "/retirement", Map.of("reason", TYPED)));
        send("ada", page, unsay, Map.of("reason", "Too short."))
                .statusCode(422)
                .body(containsString("Too short.</textarea>"));
        send("ada", page, unsay, Map.of("reason", "He speaks of another prison."))
                .statusCode(303);
        send("ada", page, unsay, Map.of("reason", "He speaks of another prison."))
                .statusCode(409);

        assertThat(Jsoup.parse(browser("ada").get(page).asString()).select("#says .said-by li"))
                .hasSize(1);
        String history = browser("rolf").get(page + "/history").asString();
        assertThat(history).contains("Recorded that somebody asserts it", "He speaks of another prison.");
        assertThat(browser("rolf").get(page).asString()).doesNotContain("f-say-name");
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    @Test
    void programs_take_a_reading_back_too() {
        argument.state("ada", "The prisoners were kept from sleeping.");
        UUID orlov = library.agent(slug, "Orlov");
        Map<String, Object> said = Map.of(
                "agent",
                orlov,
                "role",
                "quoted_person",
                "polarity",
                "denies",
                "target",
                Map.of("text", "memoir", "quote", Map.of("exact", "without sleep")));
        String id = argument.post("ada", "/claims/1/assertions", said)
                .statusCode(201)
                .extract()
                .path("id");
        argument.post("ada", "/claims/1/assertions", with(said))
                .statusCode(422)
                .body("errors.field", hasItem("target"));
        argument.state("ada", "Families were taken as hostages.");
        String address = argument.api + "/claims/1/assertions/" + id;

        people.as("ada").body(Map.of("reason", "short")).delete(address).then().statusCode(422);
        people.as("ada")
                .body(Map.of("reason", "Read again, it says the opposite."))
                .delete(address.replace("claims/1", "claims/2"))
                .then()
                .statusCode(404);
        people.as("ada")
                .body(Map.of("reason", "Read again, it says the opposite."))
                .delete(address)
                .then()
                .statusCode(204);

        argument.get("ada", "/claims/1/assertions").body("items", hasSize(0));
    }

    private static Map<String, Object> with(Map<String, Object> said) {
        Map<String, Object> nowhere = new HashMap<>(said);
        nowhere.remove("target");
        return nowhere;
    }

    @Test
    void an_admitted_argument_answers_a_dispute() {
        argument.state("ada", "The prisoners were kept from sleeping.");
        argument.state("ada", "Families were taken as hostages.");
        argument.offer("boris", 1, "SUPPORTS", "memoir", "without sleep");
        String dispute = argument.offer("boris", 1, "DISPUTES", "transcript", "nobody had forced him");
        String elsewhere = argument.offer("boris", 2, "DISPUTES", "transcript", "nobody had forced him");
        String page = pages + "/1";
        Map<String, String> answer = Map.of(
                "stance",
                "SUPPORTS",
                "source",
                "orlov1953",
                "reason",
                TYPED,
                "kind",
                "scholarly_argument",
                "answers",
                dispute);

        refused(send("ada", page, page + "/evidence", with(answer, "kind", "testimony")))
                .body(containsString("id=\"e-offer-kind\""));
        refused(send("ada", page, page + "/evidence", with(answer, "stance", "DISPUTES")));
        refused(send("ada", page, page + "/evidence", with(answer, "answers", elsewhere)))
                .body(containsString("id=\"e-offer-answers\""));
        send("ada", page, page + "/evidence", answer).statusCode(303);

        argument.judge("boris", 1, "ESTABLISHED", Map.of()).statusCode(422);
        String argued = argument.get("ada", "/claims/1/evidence")
                .body("items[2].answers", equalTo(dispute))
                .extract()
                .path("items[2].id");
        argument.post("boris", "/evidence/" + argued + "/admissions", Map.of("decision", "ADMITTED"));
        argument.decide("boris", "clara", 1, "ESTABLISHED", Map.of()).body("state", equalTo("decided"));
        assertThat(Jsoup.parse(browser("rolf").get(page).asString())
                        .selectFirst("#e-" + dispute + " a[href=#e-" + argued + "]"))
                .isNotNull();
        String raw = library.attempt(
                "update evidence set answers_id = ? where id = ?", UUID.fromString(elsewhere), UUID.fromString(argued));
        assertThat(raw).contains("evidence");
    }

    @Test
    void the_facts_of_a_claim_are_said_in_words() {
        Map<String, Object> asked = Map.of(
                "statement", "The prisoners were kept from sleeping.",
                "event", "1936-08/1938",
                "passages",
                        List.of(
                                Map.of(
                                        "text",
                                        "memoir",
                                        "quote",
                                        Map.of("exact", "without sleep for days on end, and")),
                                Map.of("text", "memoir", "quote", Map.of("exact", "their children")),
                                Map.of("text", "transcript", "quote", Map.of("exact", "freely"))));
        argument.post("ada", "/claims", asked).statusCode(201);

        Document page = Jsoup.parse(browser("rolf").get(pages + "/1").asString());

        assertThat(page.selectFirst(".facts [title=1936-08/1938]").text()).isEqualTo("August 1936 – 1938");
        assertThat(page.select(".facts dt:contains(Made in) + dd").text())
                .isEqualTo("The memoir: “without sleep for days on end,…”, “their children”; The transcript");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        int seq = argument.get("ada", "/claims/1/judgements").extract().path("items[0].seq");
        assertThat(Jsoup.parse(browser("rolf").get(pages + "/1?asOf=" + today).asString())
                        .selectFirst(".notice b")
                        .text())
                .matches("As of " + today.getDayOfMonth() + " [A-Z][a-z]+ " + today.getYear()
                        + " \\(revision \\d+\\)\\.");
        assertThat(Jsoup.parse(browser("rolf").get(pages + "/1?asOf=" + seq).asString())
                        .selectFirst(".notice b")
                        .text())
                .startsWith("As of ")
                .endsWith("(revision " + seq + ").");
    }

    @Test
    void the_list_shows_how_the_claims_stood_and_leads_to_them_as_they_were() {
        argument.state("ada", "The prisoners were kept from sleeping.");
        int seq = argument.get("ada", "/claims/1/judgements").extract().path("items[0].seq");
        argument.offer("boris", 1, "DISPUTES", "transcript", "nobody had forced him");
        argument.judge("boris", 1, "CONTESTED", Map.of()).statusCode(201);
        argument.state("ada", "The prisoners were promised their lives.");

        String html = browser("rolf").get(pages + "?asOf=" + seq).asString();
        assertThat(HtmlCheck.errors(html)).isEmpty();
        Document then = Jsoup.parse(html);
        assertThat(then.select(".notice b").text()).endsWith("(revision " + seq + ").");
        assertThat(then.select(".claims li").eachText())
                .singleElement(as(STRING))
                .contains("Not yet assessed", "0 for", "0 against");
        assertThat(then.select(".claims h2 a").attr("href")).isEqualTo(pages + "/1?asOf=" + seq);
        assertThat(then.select(".filters li").eachText()).containsExactly("All 1", "Not yet assessed 1");
        assertThat(then.select(".filters a").eachAttr("href"))
                .containsExactly(pages + "?asOf=" + seq, pages + "?standing=open&asOf=" + seq);
        Document now = Jsoup.parse(browser("rolf").get(pages).asString());
        assertThat(now.select(".filters li").eachText()).containsExactly("All 2", "Not yet assessed 1", "Contested 1");
        assertThat(now.select(".notice")).isEmpty();
    }

    @Test
    void a_refused_form_keeps_what_was_typed() {
        argument.state("ada", "The prisoners were kept from sleeping.");
        String evidence = argument.offer("boris", 1, "SUPPORTS", "memoir", "without sleep");
        String page = pages + "/1";

        refused(send("ada", pages + "/new", pages, Map.of("statement", TYPED, "text", "nowhere", "exact", "x")));
        refused(send("ada", page, page + "/evidence", Map.of("reason", TYPED, "stance", "SUPPORTS")));
        refused(send("ada", page, page + "/evidence", Map.of("reason", TYPED, "stance", "SUPPORTS", "source", "none")));
        refused(send(
                "ada", page, page + "/wordings", Map.of("statement", TYPED, "version", "\"99\"", "reason", TYPED)));
        refused(send("ada", page, page + "/judgements", Map.of("standing", "WITHDRAWN", "reason", TYPED)));
        refused(send("ada", page, "/p/" + slug + "/evidence/" + evidence + "/retirement", Map.of("reason", TYPED)));
        send("ada", page, "/p/" + slug + "/evidence/" + evidence + "/objections", Map.of("text", "Too short"))
                .statusCode(422)
                .body(containsString("Too short"));
        browser("ada").formParam("statement", TYPED).post(pages).then().statusCode(403);
    }

    private static ValidatableResponse refused(ValidatableResponse answer) {
        String html = answer.body(containsString("id=\"refused\"")).extract().asString();
        assertThat(answer.extract().statusCode()).isBetween(400, 499);
        assertThat(html).contains("Words that took &lt;me&gt; an hour &amp; are not to be lost.");
        assertThat(HtmlCheck.errors(html)).isEmpty();
        return answer;
    }

    @Test
    void the_list_shows_standings_and_is_filtered_by_its_address() {
        argument.state("ada", "The prisoners were kept from sleeping.");
        argument.state("ada", "Families were taken as hostages.");
        argument.judge("boris", 2, "WITHDRAWN", Map.of()).statusCode(201);
        argument.post("ada", "/claims", Map.of("statement", "Nobody is to see this yet.", "draft", true));

        String html = given().get(pages).then().statusCode(200).extract().asString();
        assertThat(html).contains("kept from sleeping", "hostages").doesNotContain("Nobody is to see this");
        assertThat(HtmlCheck.errors(html)).isEmpty();
        given().get(pages + "?standing=withdrawn").then().body(not(containsString("kept from sleeping")));
        given().get(pages + "?q=SLEEPING").then().body(not(containsString("hostages")));
        browser("ada").get(pages).then().body(containsString("Nobody is to see this"));
        assertThat(HtmlCheck.errors(browser("ada").get(pages + "/new").asString()))
                .isEmpty();
        browser("rolf").get(pages + "/new").then().statusCode(403);
        given().get(pages + "/2").then().statusCode(200).body(containsString("This claim is withdrawn"));
        given().get(pages + "/3").then().statusCode(404);
    }

    @Test
    void the_permanent_address_leads_whoever_may_see_the_claim() {
        argument.state("ada", "The prisoners were kept from sleeping.");
        String id = argument.get("ada", "/claims/1").extract().path("id");
        String hidden = people.project("private");
        String hiddenId = people.as("ada")
                .body(Map.of("statement", "The prisoners were kept from sleeping."))
                .post("/api/v1/projects/" + hidden + "/claims")
                .path("id");

        given().redirects()
                .follow(false)
                .get("/c/" + id)
                .then()
                .statusCode(303)
                .header("Location", endsWith(pages + "/1"));
        given().redirects().follow(false).get("/c/" + hiddenId).then().statusCode(404);
        browser("rolf").get("/c/" + hiddenId).then().statusCode(303);
    }

    @Test
    void the_permanent_address_leads_programs_to_the_claim_as_linked_data() {
        argument.state("ada", "The prisoners were kept from sleeping.");
        String id = argument.get("ada", "/claims/1").extract().path("id");

        given().accept("application/ld+json")
                .get("/c/" + id)
                .then()
                .statusCode(200)
                .contentType(containsString("ld+json"))
                .body(containsString("/c/" + id));
    }

    @Test
    void pages_and_endpoints_make_as_many_statements_for_forty_pieces_of_evidence_as_for_one() {
        argument.state("ada", "The prisoners were kept from sleeping.");
        argument.state("ada", "Families were taken as hostages.");
        argument.offer("boris", 1, "SUPPORTS", "memoir", "without sleep");
        String evidence = argument.offer("boris", 1, "DISPUTES", "transcript", "nobody had forced him");
        argument.post("ada", "/evidence/" + evidence + "/objections", Map.of("text", "He was under guard then."));
        String[] paths = {
            "/api/v1/projects/" + slug + "/claims",
            "/api/v1/projects/" + slug + "/claims/1",
            "/api/v1/projects/" + slug + "/claims/1/evidence",
            "/api/v1/projects/" + slug + "/claims/1/history",
            pages,
            pages + "/1",
            pages + "/1/history"
        };
        long[] before = statements(paths);
        for (int i = 0; i < 20; i++) {
            argument.state("ada", "Another claim, with the number " + i + ".");
            String more = argument.offer("boris", 1, "SUPPORTS", "memoir", "without sleep");
            argument.offer(
                    "boris",
                    1,
                    Map.of("stance", "QUALIFIES", "source", Map.of("key", "orlov1953"), "reason", Argument.WHY));
            argument.post("ada", "/evidence/" + more + "/objections", Map.of("text", "He was under guard then."));
        }

        assertThat(statements(paths)).isEqualTo(before);
    }

    private long[] statements(String... paths) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long[] counts = new long[paths.length];
        for (int i = 0; i < paths.length; i++) {
            people.as("boris").get(paths[i]).then().statusCode(200);
            long before = statistics.getPrepareStatementCount();
            people.as("boris").get(paths[i]).then().statusCode(200);
            counts[i] = statistics.getPrepareStatementCount() - before;
        }
        return counts;
    }
}
