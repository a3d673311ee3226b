package org.testimonia.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testimonia.Axe;
import org.testimonia.Browsers;
import org.testimonia.People;
import org.testimonia.PostgresForTests;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@EnabledIf("org.testimonia.Browsers#installed")
class SignInJourneyTest {

    private static Browsers browsers;

    @Inject
    People people;

    @TestHTTPResource
    URI house;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() {
        browsers = new Browsers();
    }

    @AfterAll
    static void stop() {
        browsers.close();
    }

    @BeforeEach
    void arrive() {
        context = browsers.browser.newContext(
                new Browser.NewContextOptions().setBaseURL(house.toString()).setBypassCSP(true));
        page = context.newPage();
        people.account("ada");
    }

    @AfterEach
    void depart() {
        context.close();
    }

    private void signIn(String password) {
        page.navigate("/sign-in?to=/account/tokens");
        page.getByLabel("Sign-in name").fill("ada");
        page.getByLabel("Password").fill(password);
        page.getByLabel("Password").press("Enter");
    }

    private void axeFindsNothing() {
        assertThat(Axe.violations(page)).isEmpty();
    }

    @Test
    void a_wrong_password_is_said_at_its_field_and_the_name_is_kept() {
        signIn("a wrong password");

        assertThat(page.getByLabel("Password").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.locator("#e-password").textContent()).isNotBlank();
        assertThat(page.getByLabel("Sign-in name").inputValue()).isEqualTo("ada");
    }

    @Test
    void a_token_is_shown_once_and_can_be_ended() {
        signIn(People.PASSWORD);

        page.getByLabel("What is it for?").fill("Concordance script");
        page.getByText("Make the token").click();
        assertThat(page.locator(".key").count()).isEqualTo(1);
        page.getByText("End the token for Concordance script").click();

        assertThat(page.locator(".key").count()).isZero();
        assertThat(page.getByText("Concordance script").count()).isZero();
    }

    @Test
    void the_menu_under_ones_name_signs_out() {
        signIn(People.PASSWORD);

        page.locator(".menu summary").click();
        page.getByText("Sign out").click();

        assertThat(page.locator(".masthead-end").textContent()).contains("Sign in");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axe_finds_nothing_on_the_pages_of_signing_in_and_help(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        for (String address : new String[] {"/sign-in", "/help/keys", "/help/accessibility", "/p/nowhere"}) {
            page.navigate(address);
            axeFindsNothing();
        }
        signIn("a wrong password");
        axeFindsNothing();
        signIn(People.PASSWORD);
        page.locator(".menu summary").click();

        axeFindsNothing();
    }
}
