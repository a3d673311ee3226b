package org.testimonia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** From section to section without leaving the page. */
@EnabledIf("org.testimonia.Browsers#installed")
class TurnTest extends DeskTest {

    private static final String NEXT = "/p/moscow/texts/companion/read/4";

    @BeforeEach
    void bringTheNextSection() {
        String section = """
                <main class="chapter" id="main" lang="en" data-spans="%s?revision=3" data-address="/p/moscow/texts/companion/read" data-revision="3" data-title="The Moscow Trials: a companion">
                <header><h1>The promise of life</h1></header>
                <div class="text"><section class="section" data-section="4" data-start="7000" data-end="7030" aria-label="The text">
                <p class="segment paragraph" id="s40" data-segment="40" data-start="7000" data-end="7030">He was promised that he lived.</p>
                </section></div></main>""".formatted(DeskServer.SPANS);
        String html = DeskServer.resource("/desk/reader.html")
                .replaceFirst("(?s)<main.*</main>", section)
                .replaceFirst("(?s)<section class=\"beside\".*(?=<div class=\"bar\")", "")
                .replace("<title>How the confessions were made", "<title>The promise of life");
        server.answer(NEXT, DeskServer.Answer.html(html));
        open();
        page.evaluate("() => void (document.documentElement.dataset.same = 'yes')");
    }

    private void turn() {
        server.answer(DeskServer.SPANS, DeskServer.Answer.json("{\"spans\":[[\"9\",7003,7015,\"note\",null]]}"));
        page.locator(".contents a[href='" + NEXT + "']").click();
        await("document.querySelector('#s40')");
    }

    /** As the mouse does on two clicks. */
    private void selectTheWordPromised() {
        page.evaluate("""
                () => {
                  const { lastChild } = document.querySelector("#s40");
                  const at = lastChild.data.indexOf("promised");
                  getSelection().setBaseAndExtent(lastChild, at, lastChild, at + 8);
                }
                """);
        page.waitForSelector("[data-selection-bar]:not([hidden])");
    }

    private boolean isSamePage() {
        return page.locator("html[data-same]").count() == 1;
    }

    @Test
    void a_link_of_the_contents_brings_the_section_its_notes_and_its_passages_into_the_same_page() {
        turn();

        await("CSS.highlights.get('note')?.size === 1");
        assertThat(isSamePage()).isTrue();
        assertThat(page.url()).endsWith(NEXT);
        assertThat(page.title()).startsWith("The promise of life");
        assertThat(page.locator(".thread").count()).isZero();
        assertThat(painted().get("contested")).isZero();
        selectTheWordPromised();
        assertThat(selected()).isEqualTo("promised");
    }

    @Test
    void back_leads_to_the_section_before_and_to_the_place_in_it() {
        page.setViewportSize(1280, 400);
        page.evaluate("() => scrollTo(0, 500)");
        turn();
        server.answer(DeskServer.SPANS, DeskServer.Answer.json(DeskServer.resource("/desk/spans.json")));

        page.goBack();

        await("document.querySelector('#s12') && Math.abs(scrollY - 500) < 5");
        await("CSS.highlights.get('contested')?.size === 1");
        assertThat(isSamePage()).isTrue();
        assertThat(page.locator("#t-claim-2").count()).isEqualTo(1);
    }

    @Test
    void what_was_being_written_is_still_there_when_one_writes_on() {
        select("both lead back to Abram Slutsky");
        page.keyboard().press("1");
        page.keyboard().type("Who said so?");
        turn();

        selectTheWordPromised();
        page.keyboard().press("1");

        assertThat(page.inputValue("#f-note-body")).isEqualTo("Who said so?");
        assertThat(page.inputValue("form.open [name=start]")).isEqualTo("7007");
    }

    @Test
    void what_is_no_page_of_the_text_is_gone_to_as_ever() {
        server.answer(
                NEXT, DeskServer.Answer.html("<!doctype html><title>Sign in</title><h1 id=\"gate\">Sign in</h1>"));

        page.locator(".contents a[href='" + NEXT + "']").click();

        page.waitForSelector("#gate");
        assertThat(page.title()).isEqualTo("Sign in");
    }
}
