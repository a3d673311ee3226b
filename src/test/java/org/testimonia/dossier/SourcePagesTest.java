package org.testimonia.dossier;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.HtmlCheck;
import org.testimonia.People;
import org.testimonia.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SourcePagesTest {

    private static final Map<String, Object> ARTICLE = Map.of(
            "type",
            "article-journal",
            "title",
            "The trial",
            "author",
            List.of(
                    Map.of("family", "Gogh", "non-dropping-particle", "van", "given", "Vincent", "suffix", "Jr."),
                    Map.of("literal", "Ministry of Justice, USSR")),
            "issued",
            Map.of("date-parts", List.of(List.of(1936, 8)), "season", "summer"),
            "volume",
            3,
            "language",
            "en",
            "custom",
            Map.of("shelf", "12 b"));

    @Inject
    People people;

    private String page;
    private Argument argument;

    @BeforeEach
    void keep() {
        String slug = people.project("public");
        argument = new Argument(people, slug);
        argument.post("clara", "/sources", Map.of("key", "trial", "csl", ARTICLE))
                .statusCode(201);
        page = "/p/" + slug + "/sources/trial";
    }

    private Document shown(String who) {
        String html =
                given().cookie("testimonia", people.session(who)).get(page).asString();
        assertThat(HtmlCheck.errors(html)).isEmpty();
        return Jsoup.parse(html);
    }

    /** The form as a browser would send it, with some fields filled in otherwise. */
    private static Map<String, String> fields(Document shown, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>();
        shown.select("form[action$=record]")
                .select("input, textarea, select")
                .forEach(field -> fields.put(
                        field.attr("name"), field.normalName().equals("textarea") ? field.wholeText() : field.val()));
        fields.remove("csrf");
        fields.put("type", shown.selectFirst("#f-record-type [selected]").val());
        fields.putAll(typed);
        return fields;
    }

    private String proof(String who) {
        return shown(who).selectFirst("input[name=csrf]").val();
    }

    private ValidatableResponse send(String who, Map<String, String> fields) {
        return given().cookie("testimonia", people.session(who))
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .formParam("csrf", proof(who))
                .post(page + "/record")
                .then();
    }

    @Test
    void a_record_is_corrected_and_what_the_form_does_not_show_stays() {
        Document form = shown("clara");
        assertThat(form.selectFirst("#f-record-author").val())
                .isEqualTo("van Gogh, Vincent; Ministry of Justice, USSR");

        send(
                        "clara",
                        fields(
                                form,
                                Map.of(
                                        "title",
                                        "The trial, anew",
                                        "author",
                                        "van Gogh, Vincent; Pritt, D. N.",
                                        "DOI",
                                        "10.1/x")))
                .statusCode(303)
                .header("Location", endsWith("/sources/trial"));

        argument.get("rolf", "/sources/trial")
                .body("csl.title", equalTo("The trial, anew"))
                .body("csl.author[0].suffix", equalTo("Jr."))
                .body("csl.author[0].'non-dropping-particle'", equalTo("van"))
                .body("csl.author[1].family", equalTo("Pritt"))
                .body("csl.issued.season", equalTo("summer"))
                .body("csl.volume", equalTo(3))
                .body("csl.DOI", equalTo("10.1/x"))
                .body("csl.custom.shelf", equalTo("12 b"))
                .body("csl.type", equalTo("article-journal"));
    }

    @Test
    void a_field_that_is_emptied_is_gone_and_a_date_is_read() {
        send("clara", fields(shown("clara"), Map.of("volume", "", "issued", "1937-01-30")))
                .statusCode(303);

        argument.get("rolf", "/sources/trial")
                .body("csl.volume", equalTo(null))
                .body("csl.issued.'date-parts'[0]", equalTo(List.of(1937, 1, 30)));
    }

    @Test
    void a_refused_record_keeps_every_word_and_shows_what_somebody_saved_first() {
        Document form = shown("clara");
        send("dana", fields(form, Map.of("title", "As Dana has it"))).statusCode(303);

        String conflict = send("clara", fields(form, Map.of("title", "As <Clara> has it")))
                .statusCode(412)
                .extract()
                .asString();

        assertThat(HtmlCheck.errors(conflict)).isEmpty();
        Document shown = Jsoup.parse(conflict);
        assertThat(shown.select(".versions dd").eachText()).containsExactly("As Dana has it", "As <Clara> has it");
        assertThat(shown.selectFirst("#f-record-title").wholeText().strip()).isEqualTo("As <Clara> has it");
        send("clara", fields(shown, Map.of())).statusCode(303);
        assertThat(shown("rolf").selectFirst("h1").text()).isEqualTo("As <Clara> has it");
    }

    @Test
    void a_record_without_a_title_or_of_no_kind_is_refused_at_its_field() {
        Document empty =
                Jsoup.parse(send("clara", fields(shown("clara"), Map.of("title", " ", "note", "Seen in Paris.")))
                        .statusCode(422)
                        .extract()
                        .asString());
        assertThat(empty.selectFirst("#e-record-title")).isNotNull();
        assertThat(empty.selectFirst("#f-record-note").wholeText().strip()).isEqualTo("Seen in Paris.");
        Document kind = Jsoup.parse(send("clara", fields(shown("clara"), Map.of("type", "scroll")))
                .statusCode(422)
                .extract()
                .asString());
        assertThat(kind.selectFirst("#e-record-type")).isNotNull();
    }

    @Test
    void who_may_not_correct_it_sees_no_form_and_loses_no_word() {
        assertThat(shown("boris").select("form[action$=record]")).isEmpty();
        Map<String, String> typed = fields(shown("clara"), Map.of("note", "Words of mine."));

        String answer = send("boris", typed).statusCode(403).extract().asString();

        assertThat(answer).contains("Words of mine.");
        assertThat(HtmlCheck.errors(answer)).isEmpty();
    }

    @Test
    void evidence_rests_on_a_source_also_where_it_quotes_a_text_of_it() {
        people.as("clara")
                .contentType("multipart/form-data")
                .multiPart("file", "trial.txt", "The prosecutor asked, and they confessed.".getBytes(UTF_8))
                .multiPart("title", "What was said in court")
                .multiPart("source", "trial")
                .post(argument.api + "/texts")
                .then()
                .statusCode(201);
        int claim = argument.state("ada", "They confessed in open court.");
        argument.offer("ada", claim, "SUPPORTS", "what-was-said-in-court", "they confessed");

        assertThat(shown("rolf").select("section:has(#evidence) li").text())
                .contains("They confessed in open court.")
                .contains("What was said in court");
    }

    @Test
    void names_read_as_they_are_written() {
        assertThat(shown("rolf").select("dl.facts dt:contains(author) + dd").text())
                .isEqualTo("van Gogh, Vincent; Ministry of Justice, USSR");
    }

    @Test
    void it_is_cited_in_the_style_one_chooses() {
        String apa = people.as("rolf").get(page + "?style=apa").asString();

        assertThat(Jsoup.parse(apa).getElementById("citation").text()).contains("(1936");
        assertThat(Jsoup.parse(apa).select("#f-style [selected]").text()).isEqualTo("APA");
        assertThat(HtmlCheck.errors(apa)).isEmpty();
    }
}
