package org.testimonia.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.testimonia.HtmlCheck;
import org.testimonia.claim.Standing;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.shared.Typography;

/** An edition as one HTML file. */
class HtmlWriterTest {

    private final EditionModel model = SmallEdition.model();
    private final String html = new String(EditionFormat.HTML.write(model).bytes(), StandardCharsets.UTF_8);
    private final Document page = Jsoup.parse(html);

    @Test
    void it_is_valid_html() {
        assertThat(HtmlCheck.errors(html)).isEmpty();
    }

    @Test
    void the_same_model_gives_the_same_bytes() {
        assertThat(EditionFormat.HTML.write(SmallEdition.model()).bytes())
                .isEqualTo(html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void it_runs_no_script_and_asks_nothing_of_another_host() {
        assertThat(page.select(
                        "script, link, img, iframe, object, embed, form, base, [src], [srcset], [onclick], [onerror]"))
                .isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.matches("(https?:|#).*"));
        assertThat(page.select("style").html()).doesNotContain("@import", "url(");
    }

    @Test
    void every_link_inside_the_file_leads_to_something() {
        List<String> targets = page.select("[href^=#]").eachAttr("href");

        assertThat(targets)
                .allSatisfy(href ->
                        assertThat(page.getElementById(href.substring(1))).isNotNull());
        assertThat(page.select("mark[data-said]").eachAttr("data-said"))
                .isNotEmpty()
                .allSatisfy(ids -> {
                    for (String id : ids.split(" ")) {
                        assertThat(page.getElementById(id)).as(id).isNotNull();
                    }
                });
    }

    @Test
    void no_two_things_have_the_same_id() {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void every_note_number_leads_to_a_note_that_leads_back() {
        for (Element reference : page.select("[role=doc-noteref]")) {
            Element note = page.getElementById(reference.attr("href").substring(1));

            assertThat(note.select("[role=doc-backlink]").eachAttr("href")).contains("#" + reference.id());
        }
    }

    @Test
    void crossing_passages_are_marked_in_pieces_that_together_are_their_words() {
        for (Note note : model.notes()) {
            for (EditedPassage passage : note.passages()) {
                assertThat(marked("note-" + note.id())).contains(passage.exact().replace("\n", ""));
            }
        }
        assertThat(marked("claim-4")).isEqualTo("regular and the pleas freely made");
    }

    private String marked(String id) {
        StringBuilder words = new StringBuilder();
        for (Element mark : page.select("mark[data-said]")) {
            if (List.of(mark.attr("data-said").split(" ")).contains(id)) {
                words.append(mark.wholeText().replace("\n", ""));
            }
        }
        return words.toString();
    }

    @Test
    void what_was_meant_to_do_harm_comes_out_as_words() {
        Element statement = page.selectFirst("#claim-3 h3");

        assertThat(statement.wholeText()).isEqualTo(SmallText.HOSTILE.replace('\u0001', '\uFFFD'));
        assertThat(statement.attr("dir")).isEqualTo("auto");
        assertThat(html).doesNotContain("<script").doesNotContain("javascript:").doesNotContain("\u0001");
    }

    @Test
    void every_claim_shows_its_standing_by_word_and_icon_and_how_much_is_for_and_against() {
        for (EditionModel.EditedClaim claim : model.claims()) {
            Element entry = page.getElementById("claim-" + claim.number());
            Standing standing = claim.standing();

            assertThat(entry.selectFirst(".standing b").text()).isEqualTo(Typography.capital(standing.word));
            assertThat(entry.selectFirst(".standing use").attr("href")).isEqualTo("#i-" + standing.code());
            assertThat(entry.selectFirst(".tally").text()).startsWith(Tally.of(claim));
        }
        assertThat(page.selectFirst("#claim-1 .tally").text())
                .startsWith("2 for, 1 against. For Orlov 1953, Krivitsky 1939. Against Pritt 1936.");
    }

    @Test
    void a_claim_is_printed_with_its_reason_its_judges_and_their_earlier_judgements() {
        Element claim = page.getElementById("claim-1");

        assertThat(claim.selectFirst(".reason").text())
                .isEqualTo("Khrushchev’s admission stands apart from the memoirs.");
        assertThat(claim.select(".history .reason").eachText())
                .containsExactly(
                        "Western observers report fair proceedings.",
                        "Khrushchev’s admission stands apart from the memoirs.");
        assertThat(claim.selectFirst(".history").text())
                .contains("6 March 2026", "by Boris", "4 May 2026", "To the evidence against it: He could not see");
    }

    @Test
    void evidence_is_printed_with_its_words_its_source_its_admission_and_the_objections() {
        Element pritt = page.getElementById("evidence-" + SmallEdition.evidenceId(3));

        assertThat(pritt.text())
                .contains(
                        "Pritt 1936 The Zinoviev Trial",
                        "found the procedure regular and the pleas",
                        "A trained eye",
                        "admitted by Boris, 6 March 2026: It bears on the claim.",
                        "Ada objects: He saw the court-room only. Boris answers: That is what he says himself.",
                        "He wrote in haste. Not answered yet.");
    }

    @Test
    void each_segment_keeps_its_language_and_direction() {
        Element arabic = page.selectFirst("p[lang=ar]");

        assertThat(arabic.attr("dir")).isEqualTo("rtl");
        assertThat(page.selectFirst("article").attr("lang")).isEqualTo("en");
    }

    @Test
    void a_claim_judged_where_there_was_one_editor_says_so() {
        assertThat(page.getElementById("claim-4").text()).contains("Rejected by a single editor.");
    }

    @Test
    void the_colophon_says_what_it_was_made_from() {
        assertThat(page.getElementById("colophon").text())
                .contains("0".repeat(64), "1,523", "4 May 2026", "https://testimonia.example/p/moscow/texts/article");
    }
}
