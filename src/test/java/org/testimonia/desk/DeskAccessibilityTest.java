package org.testimonia.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.Axe;

@EnabledIf("org.testimonia.Browsers#installed")
class DeskAccessibilityTest extends DeskTest {

    @Override
    boolean policyIsLifted() {
        return true;
    }

    private void axeFindsNothing() {
        assertThat(Axe.violations(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "sepia", "dark", "contrast"})
    void axe_finds_nothing_while_one_reads_and_writes(String theme) {
        page.addInitScript("document.cookie = 'theme=" + theme + "; path=/'");
        open();
        axeFindsNothing();

        select("both lead back to Abram Slutsky");
        axeFindsNothing();
        page.keyboard().press("3");

        axeFindsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void axe_finds_nothing_on_a_phone(ColorScheme scheme) {
        widen(390, 844);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        open();
        page.evaluate("() => document.getElementById('t-claim-2').click()");

        axeFindsNothing();
    }
}
