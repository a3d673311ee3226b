package org.testimonia.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ViewPagesTest {

    @Inject
    People people;

    private String text;

    @BeforeEach
    void bring() {
        String project = people.project("private");
        Transcript.put(people, project);
        text = "/p/" + project + "/texts/transcript/";
    }

    private Response get(String rest) {
        return given().redirects()
                .follow(false)
                .cookie("testimonia", people.session("rolf"))
                .get(text + rest);
    }

    private Document read(String query) {
        String html = get("read/1" + query).asString();
        assertThat(HtmlCheck.errors(html)).isEmpty();
        return Jsoup.parse(html);
    }

    private static String words(Document page) {
        var segment = page.selectFirst("#s2").clone();
        segment.select("[data-apart]").remove();
        return segment.text();
    }

    @Test
    void every_view_has_the_words_that_are_read() {
        for (View view : List.of(View.READING, View.DIPLOMATIC, View.APPARATUS)) {
            assertThat(words(read("?view=" + view.word()))).isEqualTo(Transcript.READ);
        }
    }

    @Test
    void the_reading_view_shows_pages_and_gaps_and_no_lines() {
        Document page = read("");

        assertThat(page.select("#s2 .break.page").text()).isEqualTo("14");
        assertThat(page.select("#s2 .gap").text()).isEqualTo("[…]");
        assertThat(page.select(".break.line, .original, .hand, .apparatus .entry"))
                .isEmpty();
        assertThat(page.select(".menu-sheet a[aria-current]").eachText()).contains("Reading");
    }

    @Test
    void the_diplomatic_view_shows_the_lines_the_spelling_the_hand_and_what_is_lost() {
        Document page = read("?view=diplomatic");

        assertThat(page.select("#s2 .break.line").text()).isEqualTo("2");
        assertThat(page.select("#s2 .replaced [data-apart].original").text()).isEqualTo("olde");
        assertThat(page.select("#s2 .hand").text()).isEqualTo("hand clerk");
        assertThat(page.select("#s2 .gap").text()).isEqualTo("[… 3 words illegible]");
        assertThat(page.selectFirst(".contents li a").attr("href")).contains("&view=diplomatic");
    }

    @Test
    void the_apparatus_stands_below_its_paragraph_and_in_its_own_place() {
        Document page = read("?view=apparatus");

        assertThat(page.select("#s2 > [data-apart].apparatus .entry").eachText())
                .containsExactly("a He had it from another.", "B gold] silver");
        assertThat(page.select(".footnotes .segment").text()).contains("He had it from another.", "silver");
    }

    @Test
    void the_bare_text_of_every_view_may_be_kept() {
        for (View view : List.of(View.READING, View.DIPLOMATIC, View.APPARATUS)) {
            Response bare = get("revisions/1/sections/1?view=" + view.word());

            assertThat(bare.header("Cache-Control")).endsWith("max-age=31536000, immutable");
            assertThat(bare.asString()).doesNotContain("gutter");
        }
        assertThat(get("revisions/1/sections/1?view=diplomatic").asString()).contains("olde");
        assertThat(get("read?view=upside-down").statusCode()).isEqualTo(422);
    }

    @Test
    void one_goes_to_a_place_as_it_is_cited_or_by_its_characters() {
        String desk = "/texts/transcript/read";

        assertThat(get("place?to=2.2").header("Location")).endsWith(desk + "/1?revision=1&at=57#s3");
        assertThat(get("place?to=2&view=diplomatic").header("Location"))
                .endsWith(desk + "/1?revision=1&view=diplomatic&at=0#s1");
        assertThat(get("place?to=13-20").header("Location")).endsWith(desk + "?revision=1&at=13,20");
        assertThat(get("place?to=@20").header("Location")).endsWith("#s2");
        for (String nowhere : new String[] {"9.9", "", "@99999", "13-99999", "%20"}) {
            Response refused = get("place?to=" + nowhere);
            assertThat(refused.statusCode()).as(nowhere).isEqualTo(422);
        }
        assertThat(get("place?to=9.9").asString()).contains("Nothing here is cited as 9.9. Places look like");
    }

    @Test
    void the_list_has_the_words_a_note_is_about_and_says_when_there_is_none() {
        Document nothing = read("?view=list");
        assertThat(nothing.select("main").text()).contains("Nothing is written about this section");

        people.as("ada")
                .body(Map.of(
                        "kind", "note",
                        "target", Map.of("text", "transcript", "start", 0, "end", 14),
                        "body", Map.of("text", "A heading, then more.", "format", "text/plain")))
                .post(text.replace("/p/", "/api/v1/projects/").replaceAll("texts/.*", "annotations"))
                .then()
                .statusCode(201);
        Document list = read("?view=list");

        assertThat(list.select(".listed-threads blockquote").text()).isEqualTo("What he said …");
        assertThat(list.select(".listed-threads .thread").text()).contains("A heading, then more.");
        assertThat(list.select(".listed-threads a:contains(To the passage)").attr("href"))
                .startsWith(text + "read/1?")
                .doesNotContain("view=list")
                .endsWith("#s1");
        assertThat(read("?view=list&kind=claim").select(".listed-threads li")).isEmpty();
    }
}
