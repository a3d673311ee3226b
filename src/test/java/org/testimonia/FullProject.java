package org.testimonia;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.testimonia.dossier.Argument;
import org.testimonia.text.Zip;

/** A project of Dana's that holds at least one of everything, and the addresses of what it holds. */
final class FullProject {

    private static final Pattern PARAMETER = Pattern.compile("([a-z0-9-]+)/\\{([a-z]+)}");

    private final People people;
    private final Shelf shelf;
    private final Argument argument;
    final String slug;
    final String text;
    private final String note;
    private final String evidence;
    private final String support;
    private final String agent;
    /** What can stand for a parameter, by its name and the word before it. */
    private final Map<String, List<String>> values;

    private int things;

    FullProject(People people, Shelf shelf) {
        this.people = people;
        this.shelf = shelf;
        slug = people.project("private");
        argument = new Argument(people, slug);
        text = shelf.bring(slug, Shelf.MEMOIR, "Memoir");
        String claim = made("ada", "/claims", Map.of("statement", "The confessions were rehearsed."))
                .getString("id");
        note = made("ada", "/annotations", Map.of("kind", "note", "target", quote(), "body", Map.of("text", "Who?")))
                .getString("id");
        evidence = argument.offer("ada", 1, "DISPUTES", text, "told this by Slutsky");
        support = argument.offer("ada", 1, "SUPPORTS", text, "the interrogators");
        argument.judge("boris", 1, "CONTESTED", Map.of()).statusCode(201);
        Thing first = add();
        agent = first.agent();
        values = Map.ofEntries(
                entry("p/{project}", List.of(slug)),
                entry("projects/{project}", List.of(slug)),
                entry("texts/{text}", List.of(text)),
                entry("revisions/{revision}", List.of("1")),
                entry("revisions/{number}", List.of("1")),
                entry("read/{section}", List.of("1")),
                entry("corrections/{segment}", List.of("1")),
                entry("sections/{section}", List.of("1")),
                entry("export/{format}", List.of("tei", "html", "jsonld", "csv")),
                entry("claims/{number}", List.of("1")),
                entry("evidence/{id}", List.of(evidence)),
                entry("objections/{id}", List.of(first.objection())),
                entry("annotations/{id}", List.of(note)),
                entry("sources/{key}", List.of("witness1")),
                entry("agents/{id}", List.of(first.agent())),
                entry("people/{agent}", List.of(first.agent())),
                entry("derivations/{id}", List.of(first.derivation())),
                entry("claim-relations/{id}", List.of(first.relation())),
                entry("assessments/{id}", List.of(first.assessment())),
                entry("independence-findings/{id}", List.of(first.finding())),
                entry("questions/{name}", questions()),
                entry("questions/{id}", List.of(first.question())),
                entry("research-questions/{id}", List.of(first.question())),
                entry("ask/{name}", questions()),
                entry("proposals/{id}", List.of(first.proposal())),
                entry("rounds/{id}", List.of(first.round())),
                entry("jobs/{job}", List.of(job())),
                entry("import/{draft}", List.of(draft())),
                entry("editions/{edition}", List.of(edition())),
                entry("releases/{number}", List.of("1")),
                entry("1/{format}", List.of("html")),
                entry("a/{id}", List.of(note)),
                entry("c/{id}", List.of(claim)),
                entry("s/{id}", List.of(first.source())),
                entry("invitation/{key}", List.of(invitation())));
    }

    private record Thing(
            String agent,
            String source,
            String objection,
            String derivation,
            String assessment,
            String finding,
            String relation,
            String proposal,
            String question,
            String round) {}

    /** One more of everything; what there was gets one more of all that hangs on it. */
    Thing add() {
        int number = ++things;
        people.give(slug, "witness" + number, "reader");
        shelf.bring(slug, Shelf.MEMOIR + "\nSo says witness " + number + ".", "Transcript " + number);
        String agent = made("clara", "/agents", Map.of("name", "Witness " + number, "kind", "person"))
                .getString("id");
        String source = source(number, agent);
        int claim = argue(number, agent);
        String relation = relation(claim);
        String question = question(claim);
        made("boris", "/annotations/" + note + "/replies", Map.of("text", "Slutsky, it seems."));
        String objection = made("boris", "/evidence/" + evidence + "/objections", Map.of("text", "He says so only."))
                .getString("id");
        made("ada", "/objections/" + objection + "/answer", Map.of("text", "He names who told him."));
        String said = made("boris", "/claims/1/overstatements", Map.of("text", "No passage says who it was."))
                .getString("id");
        made("dana", "/claims/1/overstatements/" + said + "/answer", Map.of("text", "The memoir does, at its end."));
        return new Thing(
                agent,
                source,
                objection,
                derivation(number, agent),
                assessment(agent),
                finding(number),
                relation,
                proposal(),
                question,
                round(question));
    }

    /** One that was revealed, with two verdicts on each answer. */
    private String round(String question) {
        String round = made("boris", "/rounds", Map.of("question", question)).getString("id");
        List<Integer> claims =
                argument.get("boris", "/rounds/" + round).extract().path("claims.claim");
        for (int claim : claims) {
            for (String who : List.of("ada", "boris")) {
                Map<String, Object> verdict = Map.of("claim", claim, "standing", "CONTESTED", "confidence", 3);
                Map<String, Object> body = new java.util.HashMap<>(verdict);
                body.put("reason", Argument.WHY);
                made(who, "/rounds/" + round + "/verdicts", body);
            }
        }
        made("boris", "/rounds/" + round + "/reveal", Map.of());
        return round;
    }

    /** One more on claim 1, with an objection that was overridden and one that stands; those before it were withdrawn. */
    private String proposal() {
        String open = argument.get("boris", "/claims/1/proposals").extract().path("items[0].id");
        if (open != null) {
            people.as("boris")
                    .delete(argument.api + "/proposals/" + open)
                    .then()
                    .statusCode(204);
        }
        String proposal = argument.judge("boris", 1, "REJECTED", Map.of())
                .statusCode(202)
                .extract()
                .path("id");
        argument.vote("clara", proposal, "object", "Nothing was said against the memoir.")
                .statusCode(201);
        made("dana", "/proposals/" + proposal + "/override", Map.of("reason", "The transcript says it."));
        argument.vote("dana", proposal, "object", "We have to look at it again.")
                .statusCode(201);
        return proposal;
    }

    private String derivation(int number, String agent) {
        return made(
                        "boris",
                        "/derivations",
                        Map.of(
                                "child", Map.of("source", "witness" + number),
                                "parent", Map.of("agent", agent),
                                "manner", "informed_by",
                                "certainty", "probable",
                                "grounds", "The preface says so."))
                .getString("id");
    }

    private String assessment(String agent) {
        return made(
                        "boris",
                        "/assessments",
                        Map.of(
                                "target", Map.of("agent", agent),
                                "criterion", "reliability",
                                "grade", "C",
                                "rationale", "He saw some of it and heard the rest."))
                .getString("id");
    }

    private String finding(int number) {
        Map<String, Object> letter = Map.of("type", "personal_communication", "title", "A letter from abroad");
        made("clara", "/sources", Map.of("key", "letter" + number, "csl", letter));
        return made(
                        "boris",
                        "/independence-findings",
                        Map.of(
                                "sources",
                                List.of("witness" + number, "letter" + number),
                                "grounds",
                                "They were written in different countries in one week."))
                .getString("id");
    }

    private String source(int number, String agent) {
        Map<String, Object> book = Map.of("type", "book", "title", "What I saw, part " + number);
        Map<String, Object> author = Map.of("agent", agent, "role", "author");
        return made("clara", "/sources", Map.of("key", "witness" + number, "csl", book, "agents", List.of(author)))
                .getString("id");
    }

    private int argue(int number, String agent) {
        int claim = argument.state("ada", "Witness " + number + " was in the hall.");
        argument.offer("ada", claim, "DISPUTES", text, "told this by Slutsky");
        argument.judge("boris", claim, "CONTESTED", Map.of()).statusCode(201);
        argument.offer("ada", 1, "SUPPORTS", text, "open court");
        for (Map.Entry<String, Object> ground : Map.of(
                        "source", Map.of("key", "witness" + number), "claim", (Object) claim)
                .entrySet()) {
            argument.offer(
                    "boris",
                    1,
                    Map.of("stance", "SUPPORTS", "reason", Argument.WHY, ground.getKey(), ground.getValue()));
        }
        made(
                "ada",
                "/claims/1/assertions",
                Map.of("agent", agent, "role", "source_author", "polarity", "asserts", "target", quote()));
        return claim;
    }

    private String question(int claim) {
        String question = made(
                        "clara", "/research-questions", Map.of("text", "Who was in the hall, part " + claim + "?"))
                .getString("id");
        for (int each : List.of(1, claim)) {
            made("ada", "/research-questions/" + question + "/answers", Map.of("claim", each));
        }
        return question;
    }

    private String relation(int claim) {
        return made("ada", "/claim-relations", Map.of("from", 1, "relation", "contradicts", "to", claim))
                .getString("id");
    }

    private JsonPath made(String who, String path, Object body) {
        return argument.post(who, path, body).statusCode(201).extract().jsonPath();
    }

    private Map<String, Object> quote() {
        return Map.of("text", text, "quote", Map.of("exact", "the interrogators"));
    }

    /** A published edition of one text. */
    private String edition() {
        made("clara", "/editions", Map.of("slug", "all", "title", "All of it", "texts", List.of(Map.of("text", text))));
        made("clara", "/editions/all/releases", Map.of());
        return "all";
    }

    /** A bulk import of Dana's that is done. */
    private String job() {
        String report = given().header("Authorization", "Bearer " + people.token("dana"))
                .multiPart("file", "letters.zip", Zip.of("letter.txt", "I saw it " + slug))
                .post("/api/v1/projects/" + slug + "/texts")
                .then()
                .statusCode(201)
                .extract()
                .path("report");
        return report.replaceAll(".*/jobs/([^/]+)/report", "$1");
    }

    /** An import of Dana's that is not. */
    private String draft() {
        return given().header("Authorization", "Bearer " + people.token("dana"))
                .redirects()
                .follow(false)
                .multiPart("words", "A letter nobody has read yet.")
                .post("/p/" + slug + "/import")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll(".*/import/([^/]+)/check", "$1");
    }

    private String invitation() {
        String page = people.as("dana")
                .contentType(ContentType.URLENC)
                .formParam("role", "reader")
                .post("/p/" + slug + "/members/invitations")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Matcher key = Pattern.compile("/invitation/([\\w-]+)").matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private List<String> questions() {
        return argument.get("dana", "/questions").extract().path("items.name");
    }

    /** A query with the ids that it names put in. */
    String named(String query) {
        return query.replace("{text}", text)
                .replace("{agent}", agent)
                .replace("{evidence}", evidence)
                .replace("{support}", support);
    }

    /** The addresses of what is here that a route leads to. */
    List<String> addresses(String route) {
        Matcher parameter = PARAMETER.matcher(route);
        if (!parameter.find()) {
            return List.of(route);
        }
        assertThat(values).as("what the parameters of " + route + " stand for").containsKey(parameter.group());
        List<String> addresses = new ArrayList<>();
        for (String value : values.get(parameter.group())) {
            addresses.addAll(addresses(parameter.replaceFirst(parameter.group(1) + "/" + value)));
        }
        return addresses;
    }
}
