package org.testimonia.edition.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.testimonia.HtmlCheck;
import org.testimonia.edition.EditionFormat;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.LongEdition;
import org.testimonia.edition.SiteLinks;
import org.testimonia.edition.SmallEdition;
import org.testimonia.edition.SmallText;
import org.testimonia.edition.Unzipped;
import org.testimonia.shared.Json;

/** An edition as a web site in a zip. */
class SiteWriterTest {

    private final byte[] bytes = EditionFormat.SITE.write(SmallEdition.model()).bytes();
    private final Map<String, String> files = Unzipped.of(bytes);

    @Test
    void every_page_is_valid_html() {
        assertThat(SiteLinks.pages(files))
                .allSatisfy((path, html) ->
                        assertThat(HtmlCheck.errors(html)).as(path).isEmpty());
    }

    @Test
    void every_link_leads_to_a_page_and_a_place_on_it() {
        assertThat(SiteLinks.dead(files)).isEmpty();
    }

    @Test
    void so_they_do_in_a_published_edition_of_several_texts() {
        Map<String, String> several =
                Unzipped.of(EditionFormat.SITE.write(SmallEdition.several()).bytes());

        assertThat(SiteLinks.dead(several)).isEmpty();
        assertThat(several).containsKey("introduction.html");
        assertThat(SiteLinks.pages(several))
                .allSatisfy((path, html) ->
                        assertThat(HtmlCheck.errors(html)).as(path).isEmpty());
    }

    @Test
    void a_long_chapter_has_several_pages_one_after_the_other() {
        Map<String, String> site =
                Unzipped.of(EditionFormat.SITE.write(LongEdition.model("ltr")).bytes());

        List<String> walked = new ArrayList<>();
        for (String page = "index.html"; !page.isEmpty(); ) {
            walked.add(page);
            page = Jsoup.parse(site.get(page)).select("a[rel=next]").attr("href");
        }

        assertThat(walked)
                .containsExactlyElementsOf(List.copyOf(SiteLinks.pages(site).keySet().stream()
                        .filter(page -> !page.equals("search.html"))
                        .toList()));
        assertThat(walked).filteredOn(page -> page.startsWith("text-")).hasSize(4);
    }

    @Test
    void the_same_model_gives_the_same_bytes() {
        assertThat(EditionFormat.SITE.write(SmallEdition.model()).bytes()).isEqualTo(bytes);
    }

    @Test
    void names_of_files_hold_nothing_that_anybody_typed() {
        assertThat(files.keySet()).allMatch(path -> path.matches("[a-z]+(-[a-z0-9]+)?\\.(html|css|js)"));
    }

    @Test
    void only_the_search_runs_script_and_nothing_is_asked_of_another_host() {
        assertThat(SiteLinks.pages(files)).allSatisfy((path, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(page.select("script").eachAttr("src"))
                    .isEqualTo(path.equals("search.html") ? List.of("search-index.js", "search.js") : List.of());
            assertThat(page.select("img, iframe, object, embed, base, [onclick], [onerror], [style*=url]"))
                    .isEmpty();
            assertThat(page.select("link").eachAttr("href")).containsExactly("style.css");
        });
        assertThat(files.get("style.css")).doesNotContain("@import", "url(");
    }

    @Test
    void every_claim_has_a_page_and_stands_in_the_list_with_how_it_stands() {
        EditionModel model = SmallEdition.model();
        Document list = Jsoup.parse(files.get("claims.html"));

        for (EditionModel.EditedClaim claim : model.claims()) {
            String page = "claim-" + claim.number() + ".html";
            Element entry = list.selectFirst("a[href=" + page + "#claim-" + claim.number() + "]");
            assertThat(files).containsKey(page);
            assertThat(entry.closest("li")
                            .selectFirst(".standing")
                            .hasClass(claim.standing().code()))
                    .isTrue();
        }
        assertThat(Jsoup.parse(files.get("claim-1.html")).select(".tally").text())
                .startsWith("2 for, 1 against. For Orlov 1953, Krivitsky 1939. Against Pritt 1936.");
    }

    @Test
    void the_search_knows_every_paragraph_note_claim_and_work() {
        String index = files.get("search-index.js");

        JsonNode entries = Json.read(
                index.substring(index.indexOf('['), index.lastIndexOf(',')).concat("]"));

        List<String> words = new ArrayList<>();
        entries.forEach(entry -> words.add(entry.get(2).asText()));
        assertThat(words)
                .anyMatch(found -> found.startsWith("Two men who had left the service"))
                .anyMatch(found -> found.contains("Smirnov and Krestinsky"))
                .anyMatch(found -> found.contains("The hall held three hundred."))
                .anyMatch(found -> found.contains("In Stalin’s Secret Service"))
                .anyMatch(found -> found.startsWith("قرأ المدّعي"))
                .noneMatch(found -> found.contains("↩"));
        entries.forEach(entry -> {
            String[] address = entry.get(0).asText().split("#");
            assertThat(Jsoup.parse(files.get(address[0])).getElementById(address[1]))
                    .as(entry.get(0).asText())
                    .isNotNull();
        });
    }

    @Test
    void what_was_meant_to_do_harm_comes_out_as_words() {
        Element statement = Jsoup.parse(files.get("claim-3.html")).selectFirst("#claim-3 h3");

        assertThat(statement.wholeText()).isEqualTo(SmallText.HOSTILE.replace('\u0001', '\uFFFD'));
        assertThat(SiteLinks.pages(files))
                .allSatisfy((path, html) -> assertThat(html).doesNotContain("<script>", "javascript:", "\u0001"));
        assertThat(files.get("search-index.js")).doesNotContain("\u0001");
    }
}
