package org.testimonia.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.HtmlCheck;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;
import org.testimonia.dossier.Argument;
import org.testimonia.text.Zip;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class InboxTest {

    private static final String OBJECTION = "He was not in the room himself.";

    @Inject
    People people;

    @Inject
    Library library;

    String slug;
    Argument argument;
    int claim;
    String evidence;

    /** Ada put a claim; Boris has evidence for it from the memoir. */
    @BeforeEach
    void open() {
        slug = people.project("private");
        library.fill(slug);
        argument = new Argument(people, slug);
        claim = argument.state("ada", "The prisoners were kept from sleeping.");
        evidence = argument.offer("boris", claim, "SUPPORTS", "memoir", "without sleep");
    }

    /** Why each notice of this project came to somebody, the newest first. */
    private List<String> whys(String who) {
        return people.as(who)
                .get("/api/v1/inbox?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.project == '" + slug + "' }.why");
    }

    private String newest(String who, String field) {
        return people.as(who)
                .get("/api/v1/inbox?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.project == '" + slug + "' }." + field);
    }

    @Test
    void evidence_for_ones_claim_an_objection_to_ones_evidence_and_its_answer_are_told_to_whom_they_concern() {
        assertThat(whys("ada")).containsExactly("claim");
        assertThat(newest("ada", "summary")).isEqualTo("offered evidence on claim " + claim);
        assertThat(newest("ada", "by")).isEqualTo(people.displayName("boris"));

        String objection = argument.post("clara", "/evidence/" + evidence + "/objections", Map.of("text", OBJECTION))
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(whys("boris")).containsExactly("objection");
        assertThat(newest("boris", "page")).isEqualTo("/p/" + slug + "/claims/" + claim + "#e-" + evidence);
        assertThat(whys("ada")).hasSize(1);

        argument.post("boris", "/objections/" + objection + "/answer", Map.of("text", "He names who told him so."))
                .statusCode(201);
        assertThat(whys("clara")).containsExactly("answer");
        assertThat(whys("boris")).as("nobody is told of what they did").hasSize(1);
        assertThat(whys("dana")).isEmpty();
    }

    @Test
    void that_a_wording_says_too_much_is_told_to_its_author_and_what_is_answered_to_who_said_it() {
        String id = argument.post(
                        "clara",
                        "/claims/" + claim + "/overstatements",
                        Map.of("text", "No passage says that it was all of them."))
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(newest("ada", "page")).isEqualTo("/p/" + slug + "/claims/" + claim + "#wording");

        argument.post(
                        "dana",
                        "/claims/" + claim + "/overstatements/" + id + "/answer",
                        Map.of("text", "The memoir says so on page seventy."))
                .statusCode(201);
        assertThat(whys("clara")).containsExactly("answer");
    }

    @Test
    void a_proposal_asks_those_who_vote_and_its_votes_are_told_to_its_proposer() {
        String proposal = argument.judge("clara", claim, "ESTABLISHED", Map.of())
                .statusCode(202)
                .extract()
                .path("id");

        assertThat(whys("dana")).containsExactly("vote");
        assertThat(whys("boris")).containsExactly("vote");
        assertThat(whys("ada")).containsExactly("claim", "claim");
        assertThat(whys("rolf")).isEmpty();
        assertThat(newest("dana", "page")).endsWith("/claims/" + claim + "#proposal");

        argument.vote("dana", proposal, "approve", null).statusCode(201);
        assertThat(whys("clara")).containsExactly("proposal");
        assertThat(whys("boris")).as("the judgement stands on evidence of his").containsExactly("evidence", "vote");
    }

    @Test
    void what_is_found_out_about_a_source_is_told_to_everybody_whose_evidence_goes_back_to_it() {
        String slutsky = argument.post("clara", "/agents", Map.of("name", "Slutsky", "kind", "person"))
                .extract()
                .path("id");
        argument.post("clara", "/sources", Map.of("key", "report", "csl", Map.of("type", "book", "title", "A report")))
                .statusCode(201);
        derive("orlov1953", Map.of("source", "report"));
        assertThat(whys("boris")).containsExactly("evidence");
        assertThat(newest("boris", "page")).isEqualTo("/p/" + slug + "/claims/" + claim + "#e-" + evidence);

        derive("report", Map.of("agent", slutsky));
        assertThat(whys("boris")).as("by way of the report").hasSize(2);

        argument.post(
                        "dana",
                        "/assessments",
                        Map.of(
                                "target",
                                Map.of("source", "orlov1953"),
                                "criterion",
                                "authenticity",
                                "grade",
                                "doubtful",
                                "rationale",
                                "The publisher is not known."))
                .statusCode(201);
        assertThat(whys("boris")).hasSize(3);
        assertThat(whys("ada")).as("she has no evidence on it").containsExactly("claim");
    }

    private void derive(String child, Map<String, String> parent) {
        argument.post(
                        "clara",
                        "/derivations",
                        Map.of(
                                "child",
                                Map.of("source", child),
                                "parent",
                                parent,
                                "manner",
                                "informed_by",
                                "certainty",
                                "probable",
                                "grounds",
                                "The preface says so itself."))
                .statusCode(201);
    }

    @Test
    void a_reply_to_ones_note_a_round_and_an_import_that_is_done_are_told_too() {
        Map<String, Object> target = Map.of("text", "memoir", "quote", Map.of("exact", "without sleep"));
        String note = argument.post(
                        "ada",
                        "/annotations",
                        Map.of(
                                "kind",
                                "note",
                                "visibility",
                                "project",
                                "target",
                                target,
                                "body",
                                Map.of("text", "Who?")))
                .statusCode(201)
                .extract()
                .path("id");
        argument.post("boris", "/annotations/" + note + "/replies", Map.of("text", "Slutsky."))
                .statusCode(201);
        assertThat(whys("ada").get(0)).isEqualTo("reply");
        assertThat(newest("ada", "page")).isEqualTo("/p/" + slug + "/annotations/" + note);

        argument.post("boris", "/rounds", Map.of("claim", claim)).statusCode(201);
        assertThat(whys("ada").get(0)).isEqualTo("round");
        assertThat(whys("rolf")).isEmpty();

        given().header("Authorization", "Bearer " + people.token("clara"))
                .header("Prefer", "wait=60")
                .multiPart("file", "letters.zip", Zip.of("letter.txt", "I saw it myself " + slug))
                .post(argument.api + "/texts")
                .then()
                .statusCode(201);
        assertThat(whys("clara").get(0)).isEqualTo("import");
        assertThat(newest("clara", "summary")).startsWith("Done: ");
        assertThat(newest("clara", "page")).startsWith("/p/" + slug + "/jobs/");
    }

    @Test
    void who_wrote_about_a_passage_that_a_new_revision_lost_is_told() {
        given().header("Authorization", "Bearer " + people.token("clara"))
                .multiPart(
                        "file",
                        "memoir.txt",
                        "Quite another book about gardens and the sea.".getBytes(StandardCharsets.UTF_8))
                .post(argument.api + "/texts/memoir/revisions")
                .then()
                .statusCode(201);

        assertThat(whys("boris")).containsExactly("passage");
        assertThat(newest("boris", "page")).isEqualTo("/p/" + slug + "/texts/memoir/places");
    }

    @Test
    void what_is_refused_or_private_is_told_to_nobody() {
        argument.post("clara", "/evidence/" + evidence + "/objections", Map.of("text", "No."))
                .statusCode(422);
        int draft = argument.post("boris", "/claims", Map.of("statement", "Nobody knows this yet.", "draft", true))
                .extract()
                .path("number");
        argument.offer("boris", draft, "SUPPORTS", "memoir", "without sleep");

        assertThat(whys("boris")).isEmpty();
        assertThat(whys("ada")).containsExactly("claim");
        assertThat(whys("dana")).isEmpty();
    }

    @Test
    void the_inbox_counts_what_is_new_is_read_one_by_one_or_at_once_and_is_its_accounts_alone() {
        String vera = "vera" + UUID.randomUUID().toString().substring(0, 8);
        people.give(slug, vera, "reviewer");
        for (int i = 0; i < 3; i++) {
            int another = argument.state(vera, "The prisoners were kept from sleeping, night " + i + ".");
            argument.offer("boris", another, "SUPPORTS", "memoir", "without sleep");
        }
        assertThat(header(vera, "/p/" + slug)).isEqualTo("Inbox, 3 new3");
        String one = newest(vera, "id");

        people.as("boris").post("/api/v1/inbox/" + one + "/read").then().statusCode(404);
        people.as(vera).post("/api/v1/inbox/" + one + "/read").then().statusCode(204);
        people.as(vera).post("/api/v1/inbox/" + one + "/read").then().statusCode(204);
        people.as(vera)
                .get("/api/v1/inbox?unread=true")
                .then()
                .body("items.size()", equalTo(2), "items.read", everyItem(equalTo(false)));
        String next =
                people.as(vera).get("/api/v1/inbox?limit=2").then().extract().path("next");
        people.as(vera).get(next).then().body("items.size()", equalTo(1));
        String page = people.as(vera)
                .get("/inbox")
                .then()
                .statusCode(200)
                .body(containsString("offered evidence on claim"), containsString("2 notices are new"))
                .extract()
                .asString();
        assertThat(HtmlCheck.errors(page)).isEmpty();

        people.as(vera)
                .contentType(ContentType.URLENC)
                .redirects()
                .follow(false)
                .post("/inbox")
                .then()
                .statusCode(303);
        assertThat(header(vera, "/inbox")).isEqualTo("Inbox, nothing new");
    }

    private String header(String who, String path) {
        return Jsoup.parse(people.as(who).accept("text/html").get(path).asString())
                .select(".to-inbox")
                .text();
    }

    @Test
    void who_is_no_member_any_more_is_told_nothing_and_strangers_have_no_inbox() {
        assertThat(whys("ada")).hasSize(1);
        people.as("dana").delete(argument.api + "/members/ada").then().statusCode(204);

        assertThat(whys("ada")).isEmpty();
        given().get("/api/v1/inbox").then().statusCode(401);
        given().accept("text/html")
                .redirects()
                .follow(false)
                .get("/inbox")
                .then()
                .body(not(containsString("Mark all")));
        people.as("ada").get("/api/v1/inbox?unread=perhaps").then().statusCode(400);
        people.as("ada").get("/api/v1/inbox?after=zzz").then().statusCode(422);
        people.as("ada").post("/api/v1/inbox/nothing/read").then().statusCode(404);
    }
}
