package org.testimonia.edition.intake;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Shelf;
import org.testimonia.dossier.Argument;

/** RDF of ours goes out of one project and into another. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class BringRdfTest {

    /** What a file does not set: who did it when, what a reviewer decides, and how it stands; docs/reference/bringing-back.md. */
    private static final List<String> NOT_BROUGHT =
            List.of("creator", "created", "standing", "admission", "generatedAtTime", "wasAttributedTo");

    private static final String CLAIM = """
            @prefix tst: <https://elsewhere.example/ns#> .
            @prefix crm: <http://www.cidoc-crm.org/cidoc-crm/> .
            <https://elsewhere.example/c/1> a tst:Claim ; tst:number 1 ;
              crm:P190_has_symbolic_content "The confession was dictated before the hearing."@en .
            """;

    private static final String EVIDENCE = """
            @prefix oa: <http://www.w3.org/ns/oa#> .
            @prefix cito: <http://purl.org/spar/cito/> .
            <https://elsewhere.example/e/1> a tst:EvidenceLink ; oa:hasTarget <https://elsewhere.example/c/1> ;
              cito:hasCitedEntity <https://elsewhere.example/c/1> ; cito:hasCitationCharacterization cito:disputes ;
              tst:warrant "It says so itself, which proves nothing." .
            """;

    @Inject
    People people;

    @Inject
    Shelf shelf;

    @ConfigProperty(name = "testimonia.base")
    String base;

    private ValidatableResponse bring(String who, String slug, String rdf) {
        return people.as(who)
                .config(RestAssuredConfig.config()
                        .encoderConfig(encoderConfig().encodeContentTypeAs("text/turtle", ContentType.TEXT)))
                .contentType("text/turtle")
                .body(rdf)
                .post("/api/v1/projects/" + slug + "/imports/rdf")
                .then();
    }

    private String rdf(Argument argument, String form) {
        return people.as("clara")
                .accept(form)
                .get(argument.api + "/provenance")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void source(Argument argument) {
        argument.post("clara", "/sources", Map.of("key", "orlov", "csl", Map.of("type", "book", "title", "A memoir")))
                .statusCode(201);
    }

    /** Two claims, one the other's premise; a passage, a source and a search in vain; one judgement. */
    private Argument disputed(String slug, String text) {
        Argument argument = new Argument(people, slug);
        source(argument);
        int first = argument.state("ada", "The confession was dictated before the hearing.");
        int second = argument.state("ada", "The hearing was prepared from beginning to end.");
        argument.offer(
                "boris",
                first,
                Map.of(
                        "stance", "SUPPORTS",
                        "target", Map.of("text", text, "quote", Map.of("exact", "the interrogators")),
                        "kind", "testimony",
                        "proximity", "later_hearsay",
                        "credibility", "3",
                        "coerced", true,
                        "reason", Argument.WHY));
        argument.offer(
                "boris",
                first,
                Map.of(
                        "stance",
                        "DISPUTES",
                        "source",
                        Map.of("key", "orlov", "locator", "ch. 6"),
                        "interestedParty",
                        true,
                        "reason",
                        Argument.WHY));
        argument.offer("boris", second, Map.of("stance", "SUPPORTS", "claim", first, "reason", Argument.WHY));
        argument.offer(
                "boris",
                second,
                Map.of(
                        "stance",
                        "QUALIFIES",
                        "kind",
                        "silence",
                        "searched",
                        Map.of("where", "State archive, fund 8131", "range", "files of 1936", "method", "read through"),
                        "reason",
                        Argument.WHY));
        argument.judge("boris", first, "CONTESTED", Map.of()).statusCode(201);
        return argument;
    }

    /** Who says it, how the claims belong together, who has it from whom, what a source is worth, and what is held against it. */
    private void criticised(Argument argument, String text) {
        argument.post(
                        "clara",
                        "/sources",
                        Map.of("key", "report", "csl", Map.of("type", "report", "title", "A report")))
                .statusCode(201);
        String slutsky = argument.post("ada", "/agents", Map.of("name", "Abram Slutsky", "kind", "person"))
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> words = Map.of("text", text, "quote", Map.of("exact", "the interrogators"));
        argument.post(
                        "ada",
                        "/claims/1/assertions",
                        Map.of(
                                "agent", slutsky,
                                "role", "quoted_person",
                                "polarity", "asserts",
                                "modality", "probable",
                                "note", "He is said to have told it at table.",
                                "target", words))
                .statusCode(201);
        String etag = argument.get("ada", "/claims/2").extract().header("ETag");
        people.as("ada")
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(Map.of(
                        "statement", "The whole hearing was prepared beforehand.",
                        "scope", "The hearing of August 1936.",
                        "reason", "Nobody says that its end was prepared."))
                .patch(argument.api + "/claims/2")
                .then()
                .statusCode(200);
        argument.post("boris", "/claim-relations", Map.of("from", 2, "relation", "refines", "to", 1))
                .statusCode(201);
        derive(argument, Map.of("passage", words), Map.of("agent", slutsky), "informed_by", "probable");
        derive(argument, Map.of("source", "orlov"), Map.of("source", "report"), "quotes", "certain");
        String committee = argument.post("ada", "/agents", Map.of("name", "The Dewey Commission", "kind", "group"))
                .statusCode(201)
                .extract()
                .path("id");
        derive(argument, Map.of("source", "report"), Map.of("agent", committee), "informed_by", "certain");
        argument.post(
                        "boris",
                        "/independence-findings",
                        Map.of(
                                "sources",
                                List.of("orlov", "report"),
                                "claim",
                                1,
                                "grounds",
                                "What they say of the hearing differs in every detail."))
                .statusCode(201);
        assess(argument, Map.of("source", "orlov"), "reliability", "C");
        assess(argument, Map.of("agent", slutsky), "interest", "doubtful");
        List<String> evidence =
                argument.get("boris", "/claims/1/evidence").extract().path("items.id");
        assess(argument, Map.of("evidence", evidence.get(0)), "credibility", "3");
        argument.post("clara", "/evidence/" + evidence.get(1) + "/objections", Map.of("text", Argument.WHY))
                .statusCode(201);
        argument.offer(
                "boris",
                1,
                Map.of(
                        "stance",
                        "SUPPORTS",
                        "source",
                        Map.of("key", "report"),
                        "kind",
                        "scholarly_argument",
                        "answers",
                        evidence.get(1),
                        "reason",
                        Argument.WHY));
    }

    private static void derive(
            Argument argument, Map<String, ?> child, Map<String, ?> parent, String manner, String certainty) {
        argument.post(
                        "boris",
                        "/derivations",
                        Map.of(
                                "child", child,
                                "parent", parent,
                                "manner", manner,
                                "certainty", certainty,
                                "grounds", "It says so itself, in the preface."))
                .statusCode(201);
    }

    private static void assess(Argument argument, Map<String, ?> target, String criterion, String grade) {
        argument.post(
                        "boris",
                        "/assessments",
                        Map.of(
                                "target", target,
                                "criterion", criterion,
                                "grade", grade,
                                "rationale", "As far as anybody could find out."))
                .statusCode(201);
    }

    @Test
    void what_goes_out_and_in_and_out_again_is_the_same_but_for_what_a_file_does_not_set() {
        String from = people.project("private");
        String to = people.project("private");
        String text = shelf.bring(from, Shelf.MEMOIR, "Memoir");
        shelf.bring(to, Shelf.MEMOIR, "Memoir");
        Argument there = disputed(from, text);
        criticised(there, text);
        Argument here = new Argument(people, to);
        source(here);
        here.post("clara", "/sources", Map.of("key", "report", "csl", Map.of("type", "report", "title", "A report")))
                .statusCode(201);
        String out = rdf(there, "text/turtle");

        Map<String, String> names = new HashMap<>();
        bring("clara", to, out)
                .statusCode(200)
                .body("claims", equalTo(2), "evidence", equalTo(5), "judgements", equalTo(3))
                .body("items.state", everyItem(equalTo("unchanged")))
                .body("items.countBy { it.kind }.assessment", equalTo(3))
                .extract()
                .<List<Map<String, String>>>path("items")
                .stream()
                .filter(item -> !List.of("relation", "wording").contains(item.get("kind")))
                .forEach(item -> names.put(item.get("source").replaceFirst(".*(?=.{36}$)", ""), item.get("id")));
        for (String key : List.of("orlov", "report")) {
            names.put(source(out, key), source(rdf(here, "text/turtle"), key));
        }
        names.put("/p/" + from + "/", "/p/" + to + "/");
        String renamed = out;
        for (Map.Entry<String, String> name : names.entrySet()) {
            renamed = renamed.replace(name.getKey(), name.getValue());
        }

        Model before = brought(renamed);
        Model after = brought(rdf(here, "text/turtle"));
        assertThat(before.difference(after).listStatements().toList().stream()
                        .filter(each ->
                                !each.getSubject().isAnon() && !each.getObject().isAnon())
                        .toList())
                .isEmpty();
        assertThat(after.isIsomorphicWith(before)).isTrue();
        assertThat(after.size()).isGreaterThan(100);
        assertThat(here.standings(1)).containsExactly("OPEN");
        here.get("clara", "/agents").body("items.find { it.name == 'The Dewey Commission' }.kind", equalTo("group"));
        here.get("clara", "/claims/1/history")
                .body("items.findAll { it.what == 'brought' }.to", equalTo(List.of("OPEN", "CONTESTED")))
                .body(
                        "items.findAll { it.what == 'brought' }.reason",
                        hasItem(containsString(people.displayName("boris"))));
        here.get("clara", "/claims/1/evidence").body("items.findAll { it.state == 'ADMITTED' }", hasSize(0));
    }

    private String source(String turtle, String key) {
        Model model = model(turtle);
        return model.listSubjectsWithProperty(model.createProperty(ours("key")), key)
                .next()
                .getURI()
                .replaceFirst(".*/", "");
    }

    private String ours(String local) {
        return base.replaceFirst("/+$", "") + "/ns#" + local;
    }

    private static Model model(String turtle) {
        Model model = ModelFactory.createDefaultModel();
        model.read(new StringReader(turtle), null, "TURTLE");
        return model;
    }

    /** Without the judgements and the packing, which are the project's own. */
    private static Model brought(String turtle) {
        Model model = model(turtle);
        model.remove(model.listStatements().toList().stream()
                .filter(BringRdfTest::isOwn)
                .toList());
        boolean lonely = true;
        while (lonely) {
            Set<RDFNode> named = new HashSet<>(model.listObjects().toList());
            List<Statement> left = model.listStatements().toList().stream()
                    .filter(each -> each.getSubject().isAnon() && !named.contains(each.getSubject()))
                    .toList();
            model.remove(left);
            lonely = !left.isEmpty();
        }
        return model;
    }

    private static boolean isOwn(Statement statement) {
        String subject = statement.getSubject().toString();
        return subject.contains("/np/")
                || subject.contains("/members#")
                || subject.matches(".*#(standing|judgement|belief)-[0-9].*")
                || statement.getPredicate().getLocalName().equals("P14_carried_out_by")
                        && (statement.getObject().isLiteral()
                                || statement.getObject().toString().contains("/members#"))
                || NOT_BROUGHT.contains(statement.getPredicate().getLocalName());
    }

    @Test
    void what_is_said_of_claims_and_sources_is_matched_the_second_time_and_nobody_answers_the_own_objection() {
        String from = people.project("private");
        String text = shelf.bring(from, Shelf.MEMOIR, "Memoir");
        Argument there = disputed(from, text);
        criticised(there, text);
        String objected = there.get("boris", "/claims/1/evidence").extract().path("items[1].objections[0].id");
        there.post("boris", "/objections/" + objected + "/answer", Map.of("text", Argument.WHY))
                .statusCode(201);
        String to = people.project("private");
        shelf.bring(to, Shelf.MEMOIR, "Memoir");
        source(new Argument(people, to));

        bring("clara", to, rdf(there, "text/turtle"))
                .statusCode(200)
                .body("items.find { it.kind == 'answer' }.problem", containsString("own objection"))
                .body("items.find { it.kind == 'finding' }.problem", containsString("no source report"));
        bring("clara", to, rdf(there, "text/turtle"))
                .statusCode(200)
                .body("items.findAll { it.state == 'unchanged' }", hasSize(0))
                .body("items.countBy { it.state }.matched", equalTo(14));
        bring("clara", from, rdf(there, "text/turtle"))
                .statusCode(200)
                .body("items.findAll { it.state == 'unchanged' }", hasSize(0));
    }

    @Test
    void every_form_comes_back_and_what_is_here_already_is_matched() {
        String from = people.project("private");
        String text = shelf.bring(from, Shelf.MEMOIR, "Memoir");
        Argument there = disputed(from, text);
        for (String form : List.of("application/trig", "application/ld+json")) {
            String to = people.project("private");
            shelf.bring(to, Shelf.MEMOIR, "Memoir");
            source(new Argument(people, to));

            bring("clara", to, rdf(there, form)).statusCode(200).body("claims", equalTo(2), "evidence", equalTo(4));
            bring("clara", to, rdf(there, form))
                    .statusCode(200)
                    .body("claims", equalTo(0), "items.state", everyItem(equalTo("matched")));
        }
        bring("clara", from, rdf(there, "text/turtle"))
                .statusCode(200)
                .body("claims", equalTo(0), "items.state", everyItem(equalTo("matched")));
    }

    @Test
    void what_is_not_brought_is_named_and_whoever_may_not_import_is_told() {
        String slug = people.project("private");
        String more = CLAIM + "@prefix crminf: <http://www.cidoc-crm.org/extensions/crminf/> .\n"
                + "<https://elsewhere.example/c/1#assertion-7> a crminf:I1_Argumentation .\n"
                + "<https://elsewhere.example/c/1> tst:splitInto <https://elsewhere.example/c/2> .\n" + EVIDENCE;

        bring("ada", slug, more).statusCode(403);
        bring("clara", slug, more)
                .statusCode(200)
                .body("claims", equalTo(1), "evidence", equalTo(0))
                .body("items.find { it.kind == 'assertion' }.problem", containsString("no name in the file"))
                .body("items.find { it.kind == 'relation' }.state", equalTo("skipped"))
                .body("items.find { it.kind == 'evidence' }.problem", containsString("for or against itself"));
    }

    @Test
    void what_a_file_says_of_a_draft_of_somebody_else_is_left_out_and_the_rest_comes() {
        String slug = people.project("private");
        Argument argument = new Argument(people, slug);
        argument.post("ada", "/claims", Map.of("statement", "The confession was dictated.", "draft", true))
                .statusCode(201);
        String draft = base.replaceFirst("/+$", "") + "/c/"
                + argument.get("ada", "/claims/1").extract().path("id");
        String wordings = """
                @prefix crm: <http://www.cidoc-crm.org/cidoc-crm/> .
                <%1$s> a <%2$s> ; <%3$s> <%1$s#wording-1>, <%1$s#wording-2> .
                <%1$s#wording-1> crm:P190_has_symbolic_content "The confession was dictated." ; <%4$s> 1 .
                <%1$s#wording-2> crm:P190_has_symbolic_content "The confession was dictated at night." ; <%4$s> 2 ;
                  <%5$s> "Somebody says when it was." .
                """.formatted(draft, ours("Claim"), ours("wording"), ours("wordingRevision"), ours("reason"));

        bring("clara", slug, wordings)
                .statusCode(200)
                .body("items.find { it.kind == 'wording' }.state", equalTo("skipped"));

        argument.get("ada", "/claims/1").body("statement", equalTo("The confession was dictated."));
    }

    @Test
    void a_standing_without_a_person_and_a_reason_is_refused_with_the_whole_file() {
        String slug = people.project("private");
        String tag = """
                <https://elsewhere.example/c/1#standing-9> a tst:StatusTag ; tst:ofClaim <https://elsewhere.example/c/1> ;
                  tst:status tst:established .
                """;

        bring("clara", slug, CLAIM + tag)
                .statusCode(422)
                .body("detail", containsString("#standing-9"))
                .body("errors[0].field", equalTo("file"));

        new Argument(people, slug).get("clara", "/claims").body("items", hasSize(0));
    }

    @Test
    void bad_files_are_refused_with_the_place_and_the_cure() {
        String slug = people.project("private");

        bring("clara", slug, CLAIM + "<https://elsewhere.example/c/1> tst:number ; .")
                .statusCode(400)
                .body("detail", containsString("line 5, column"));
        bring("clara", slug, "<a:x> <a:y> <a:z> .").statusCode(422).body("detail", containsString("/ns#Claim"));
        bring("clara", slug, CLAIM + CLAIM.replace("elsewhere", "other"))
                .statusCode(422)
                .body("detail", containsString("several installations"));
        bring("clara", slug, CLAIM + "<a:x> <a:y> \"" + "x".repeat(100_001) + "\" .")
                .statusCode(422)
                .body("detail", containsString("100,000"));
        bring("clara", slug, CLAIM + "<a:x> <a:y> \"a\\u0000b\" .").statusCode(400);
        bring("clara", slug, "<a:x> <a:y> " + "[ <a:y> ".repeat(100_000)).statusCode(400);
        bring("clara", slug, "{\"@context\": \"https://elsewhere.example/context\", \"@graph\": []}")
                .statusCode(422)
                .body("detail", containsString("is not fetched"));
        bring("clara", slug, "{\"@context\": ").statusCode(400);
        bring(
                        "clara",
                        slug,
                        CLAIM.replace("a tst:Claim ;", "a tst:Claim ; crm:P190_has_symbolic_content \"Another.\" ;"))
                .statusCode(422)
                .body("detail", containsString("more than one"));
    }
}
