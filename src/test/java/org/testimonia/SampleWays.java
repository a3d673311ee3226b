package org.testimonia;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** The ways to pages that have no address one could write down. */
final class SampleWays {

    private SampleWays() {}

    static void check(Page page) {
        page.fill("textarea[name=words]", "CHAPTER I\n\nThey were asked to confess, and they did.");
        page.click("text=Check it");
    }

    static void describe(Page page) {
        check(page);
        page.click("text=Go on to describe it");
    }

    static void confirm(Page page) {
        describe(page);
        page.click("main form[action$=describe] button[type=submit] >> nth=0");
    }

    static void toANoteWithReplies(Page page) {
        String note = (String) page.evaluate("""
                () => [...document.querySelectorAll("article")]
                  .find(card => card.querySelector(".reply"))
                  .querySelector(".thread-head a").getAttribute("href")""");
        page.evaluate("address => { location.href = address }", note);
        page.waitForURL("**" + note);
    }

    /** Somebody else saved meanwhile: the form names a version that is no longer the newest. */
    static void toAConflict(Page page) {
        page.fill("input[name=title]", "First steps of the seminar");
        page.evaluate("() => { document.querySelector('input[name=version]').value = '99' }");
        page.click("main form[action$=settings] button[type=submit]");
    }

    /** Two files at once, one of them with nothing in it; the other has words of its own each time. */
    static void toAJobOfTwoFiles(Page page) {
        String words = "The court sat for the " + System.nanoTime() + "th time.";
        page.setInputFiles("input[name=file]", new FilePayload[] {file("session.txt", words), file("empty.txt", "")});
        page.click("text=Check it");
        page.click("a.button.main");
        page.click("main form[action$=confirm] button[type=submit]");
        page.waitForSelector("#report");
    }

    private static FilePayload file(String name, String words) {
        return new FilePayload(name, "text/plain", words.getBytes(StandardCharsets.UTF_8));
    }
}
