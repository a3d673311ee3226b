package org.testimonia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("org.testimonia.Browsers#installed")
class ComposerTest extends DeskTest {

    private static final String SLUTSKY = "both lead back to Abram Slutsky";
    private static final String NOTES = "/p/moscow/texts/companion/notes";

    private void write(String words) {
        select(SLUTSKY);
        page.keyboard().press("1");
        page.keyboard().type(words);
    }

    @Test
    void what_was_being_written_is_there_again_after_the_page_was_left() {
        open();
        write("Slutsky was their common superior.");

        page.reload();
        page.waitForSelector("form.open[data-composer=note]");

        assertThat(page.locator("form.open [name=body]").inputValue()).isEqualTo("Slutsky was their common superior.");
        assertThat(page.locator("form.open [data-quote]").textContent()).isEqualTo(SLUTSKY);
        assertThat(page.locator("form.open [data-saved]").textContent()).isEqualTo("Draft kept");
    }

    @Test
    void a_note_is_sent_with_its_passage_and_the_answer_takes_its_place_beside_the_text() {
        server.answer(
                NOTES,
                DeskServer.Answer.html(DeskServer.resource("/desk/reader.html")
                        .replace(
                                "<section class=\"beside\" id=\"notes-s6\"",
                                NEW_NOTE + "<section class=\"beside\" id=\"notes-s6\"")));
        open();
        write("One origin.");

        page.keyboard().press("Control+Enter");
        page.waitForSelector("#t-note-99.current");

        String plain = DeskServer.resource("/desk/reader.txt");
        int start = plain.codePointCount(0, plain.indexOf(SLUTSKY));
        assertThat(server.posted)
                .singleElement()
                .asString()
                .contains("start=" + start + "&end=" + (start + SLUTSKY.length()) + "&exact=" + SLUTSKY
                        + "&body=One origin.")
                .contains("csrf=");
        assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("s5");
    }

    @Test
    void whoever_writes_on_is_not_called_back_when_the_highlights_arrive() {
        server.answer(
                NOTES,
                DeskServer.Answer.html(DeskServer.resource("/desk/reader.html")
                        .replace(
                                "<section class=\"beside\" id=\"notes-s6\"",
                                NEW_NOTE + "<section class=\"beside\" id=\"notes-s6\"")));
        open();
        write("One origin.");
        List<Route> held = new ArrayList<>();
        page.route("**" + DeskServer.SPANS + "**", held::add);

        page.keyboard().press("Control+Enter");
        page.waitForSelector("#t-note-99.current");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("s5");
        write("Another ");
        page.waitForResponse("**" + DeskServer.SPANS + "**", () -> held.forEach(Route::resume));
        page.waitForTimeout(100);
        page.keyboard().type("one.");

        assertThat(page.locator("form.open [name=body]").inputValue()).isEqualTo("Another one.");
    }

    private static final String NEW_NOTE = """
            <section class="beside" id="notes-s5" data-segment="5" aria-label="Notes on paragraph 5">
            <article class="thread" id="t-note-99" data-id="99" data-kind="note" data-start="1900" data-end="1910" data-segment="5">
            <h2 class="thread-head">Note</h2><p>One origin.</p></article></section>
            """;

    @Test
    void a_refusal_is_shown_at_its_field_and_every_word_is_kept() {
        server.answer(
                "/p/moscow/claims",
                new DeskServer.Answer(
                        422,
                        "text/html",
                        "<div id=refused><p>The claim was not stated.</p><ul><li data-field=statement>Say it in a sentence.</li></ul></div>"));
        open();
        select(SLUTSKY);
        page.keyboard().press("2");
        page.keyboard().type("Slutsky");

        page.locator("form.open button[type=submit]").click();
        page.waitForSelector("form.open .wrong");

        assertThat(page.locator("form.open .wrong").textContent()).isEqualTo("Say it in a sentence.");
        assertThat(page.locator("form.open .refused").textContent()).isEqualTo("The claim was not stated.");
        assertThat(page.locator("form.open [name=statement]").inputValue()).isEqualTo("Slutsky");
        assertThat(page.evaluate("() => document.activeElement.getAttribute('aria-invalid')"))
                .isEqualTo("true");
    }

    @Test
    void when_the_connection_fails_the_draft_stays() {
        open();
        write("One origin.");
        page.route("**" + NOTES, route -> route.abort());

        page.keyboard().press("Control+Enter");
        page.waitForSelector("form.open .refused");

        assertThat(page.locator("form.open .refused").textContent()).contains("Your words are kept");
        assertThat((String) page.evaluate("() => localStorage.getItem('testimonia.draft.companion.note')"))
                .contains("One origin.");
    }

    @Test
    void the_claim_of_a_piece_of_evidence_is_found_by_its_words() {
        server.answer(
                DeskServer.CLAIMS,
                DeskServer.Answer.json(
                        "{\"items\":[{\"number\":2,\"statement\":\"They were threatened.\",\"standing\":\"CONTESTED\"}],\"next\":null}"));
        open();
        select(SLUTSKY);
        page.keyboard().press("3");

        page.keyboard().type("threat");
        page.waitForSelector("[role=option]");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.locator("form.open [role=combobox]").inputValue()).isEqualTo("2  They were threatened.");
        assertThat(page.locator("form.open [name=claim]").inputValue()).isEqualTo("2");
    }
}
