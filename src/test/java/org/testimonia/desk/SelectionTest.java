package org.testimonia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("org.testimonia.Browsers#installed")
class SelectionTest extends DeskTest {

    private static final String SLUTSKY = "both lead back to Abram Slutsky";

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    @Test
    void words_are_selected_with_the_keys_alone() {
        open();

        press("j", "j", "v");
        assertThat(selected()).isEqualTo("How");
        press("ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight");

        assertThat(selected()).isEqualTo("they were brought");
    }

    @Test
    void sentences_characters_and_the_paragraph_have_their_keys() {
        open();

        press("j", "v", "ArrowDown");
        assertThat(selected()).startsWith("Fifty-four men").endsWith("in the third.");
        press("Home", "Shift+Alt+ArrowRight");
        assertThat(selected()).isEqualTo("Between ");
        press("Shift+Alt+ArrowLeft", "Shift+Alt+ArrowLeft");
        assertThat(selected()).isEqualTo("Betwee");
        press("Shift+End");

        assertThat(selected()).startsWith("Between August 1936").endsWith("said of themselves.");
    }

    @Test
    void a_claim_begins_with_the_keys_alone_and_escape_leads_back_to_the_paragraph() {
        open();

        press("j", "j", "v", "Shift+ArrowRight", "2");
        assertThat(page.locator("form[data-composer=claim] [data-quote]").textContent())
                .isEqualTo("How they");
        assertThat(page.evaluate("() => document.activeElement.name")).isEqualTo("statement");
        press("Escape");

        assertThat(page.locator("form.open").count()).isZero();
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("s2");
    }

    @Test
    void a_leads_to_the_toolbar_and_arrows_through_it() {
        open();

        press("j", "v", "a", "ArrowRight");

        assertThat(page.evaluate("() => document.activeElement.dataset.compose"))
                .isEqualTo("claim");
    }

    @Test
    void a_selection_with_the_mouse_grows_to_whole_words_unless_alt_is_held() {
        open();
        BoundingBox box = boxOf("has therefore never");

        drag(box);
        assertThat(selected()).isEqualTo("has therefore never");
        page.mouse().click(600, 300);
        page.keyboard().down("Alt");
        drag(box);
        page.keyboard().up("Alt");

        assertThat(selected()).isNotEqualTo("has therefore never").isSubstringOf("has therefore never");
    }

    /** Of the first line they stand in: where lines break is up to the typeface. */
    private BoundingBox boxOf(String words) {
        select(words);
        String box = (String) page.evaluate("""
                () => {
                  const { x, y, width, height } = getSelection().getRangeAt(0).getClientRects()[0];
                  return [x, y, width, height].join(" ");
                }
                """);
        page.keyboard().press("Escape");
        String[] sides = box.split(" ");
        BoundingBox result = new BoundingBox();
        result.x = Double.parseDouble(sides[0]);
        result.y = Double.parseDouble(sides[1]);
        result.width = Double.parseDouble(sides[2]);
        result.height = Double.parseDouble(sides[3]);
        return result;
    }

    private void drag(BoundingBox box) {
        double middle = box.y + box.height / 2;
        page.mouse().move(box.x + 9, middle);
        page.mouse().down();
        page.mouse().move(box.x + box.width - 9, middle);
        page.mouse().up();
        page.waitForSelector("[data-selection-bar]:not([hidden])");
    }

    @Test
    void the_toolbar_stands_beside_the_text_at_the_height_of_the_passage() {
        open();

        select(SLUTSKY);

        BoundingBox bar = page.locator("[data-selection-bar]").boundingBox();
        BoundingBox text = page.locator(".text").boundingBox();
        assertThat(bar.x).isGreaterThanOrEqualTo(text.x + text.width);
        assertThat(bar.x + bar.width).isLessThanOrEqualTo(1280);
        double passage = ((Number) page.evaluate("() => getSelection().getRangeAt(0).getBoundingClientRect().top"))
                .doubleValue();
        assertThat(bar.y).isBetween(passage - 20, passage + 20);
    }

    @Test
    void on_a_phone_the_toolbar_is_the_bar_at_the_bottom() {
        widen(390, 844);
        open();

        select(SLUTSKY);

        page.waitForFunction("() => document.getAnimations().every(each => each.playState !== 'running')");
        BoundingBox bar = page.locator("[data-selection-bar]").boundingBox();
        assertThat(bar.y + bar.height).isEqualTo(844);
        assertThat(bar.height).isBetween(44.0, 70.0);
        assertThat(bar.width).isEqualTo(390);
    }

    @Test
    void y_copies_a_citation_with_the_permanent_address() {
        open();
        select(SLUTSKY);

        press("y");

        await("document.querySelector('[role=status].unseen').textContent === 'Citation copied'");
        assertThat((String) page.evaluate("() => navigator.clipboard.readText()"))
                .startsWith("“" + SLUTSKY + "” The Moscow Trials: a companion, revision 3, http://")
                .matches(".*/p/moscow/texts/companion/read\\?revision=3&at=\\d+,\\d+");
    }

    @Test
    void the_keyboard_map_opens_over_the_text() {
        server.answer("/help/keys", DeskServer.Answer.html("<div id=keys>The keyboard map</div>"));
        open();

        press("?");
        page.waitForSelector("dialog.keys[open]");
        press("Escape");

        page.waitForSelector("dialog.keys", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    }

    @Test
    void a_chosen_theme_is_there_on_the_next_page() {
        open();

        page.locator(".colophon [data-theme-choice] select").selectOption("sepia");
        page.reload();

        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("sepia");
    }

    @Test
    void single_keys_can_be_switched_off() {
        page.addInitScript("localStorage.setItem('testimonia.keys', 'off')");
        open();

        press("j", "v");

        assertThat(selected()).isEmpty();
    }

    @Test
    void where_several_things_lie_the_reader_chooses_the_shortest_first() {
        open();
        BoundingBox box = boxOf("the decree of 7 April 1935");
        await("CSS.highlights.get('contested')?.size === 1");

        page.mouse().click(box.x + 20, box.y + 8);

        assertThat(page.locator("dialog.chooser q").allTextContents())
                .first()
                .asString()
                .startsWith("the decree of 7 April 1935, which opened");
        page.locator("dialog.chooser button").nth(1).click();
        assertThat(page.locator(".thread.current").getAttribute("id")).isEqualTo("t-claim-2");
    }

    @Test
    void brackets_lead_from_note_to_note_and_with_shift_to_contested_claims() {
        open();

        press("]");
        assertThat(page.locator(".thread.current").getAttribute("id")).isEqualTo("t-claim-1");
        press("Shift+]");
        assertThat(page.locator(".thread.current").getAttribute("id")).isEqualTo("t-claim-2");
        press("]", "]", "[");

        assertThat(page.locator(".thread.current").getAttribute("id")).isEqualTo("t-claim-3");
    }
}
