package org.testimonia;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of the sample project as somebody sees it.
 *
 * @param name of its picture
 * @param visitor who looks; nobody who is signed in if absent
 * @param way from the address to the page, where it has none of its own that one could write down
 */
record SamplePage(String name, String address, @Nullable String visitor, Consumer<Page> way) {

    private static final String PROJECT = "p/moscow-trials";

    static List<SamplePage> all() {
        return Stream.concat(aroundTheProject(), inTheProject()).toList();
    }

    private static Stream<SamplePage> aroundTheProject() {
        return Stream.of(
                new SamplePage("home", "", "clara"),
                new SamplePage("home-of-a-guest", "", null),
                new SamplePage("new-project", "new-project", "clara"),
                new SamplePage("sign-in", "sign-in", null),
                new SamplePage("tokens", "account/tokens", "clara"),
                new SamplePage("keys", "help/keys", "clara"),
                new SamplePage("accessibility", "help/accessibility", "clara"),
                new SamplePage("missing", "no/such/page", "clara"));
    }

    private static Stream<SamplePage> inTheProject() {
        return Stream.of(
                of("project", "", "clara"),
                of("texts", "/texts", "clara"),
                of("text", "/texts/companion", "clara"),
                of("places", "/texts/companion/places", "clara"),
                of("compare", "/texts/companion/compare", "clara"),
                of("corrections", "/texts/companion/corrections", "clara"),
                of("correction", "/texts/companion/corrections/2", "clara"),
                of("reader", "/texts/companion/read/4", "clara"),
                of("reader-diplomatic", "/texts/companion/read/4?view=diplomatic", "clara"),
                of("reader-apparatus", "/texts/companion/read/4?view=apparatus", "clara"),
                of("reader-beside", "/texts/companion/read/4?beside=orlov", "clara"),
                of("import", "/import", "clara"),
                of("import-check", "/import", "clara", SamplePage::check),
                of("import-describe", "/import", "clara", SamplePage::describe),
                of("import-confirm", "/import", "clara", SamplePage::confirm),
                of("claims", "/claims", "clara"),
                of("claims-contested", "/claims?standing=contested", "clara"),
                of("claim-new", "/claims/new", "clara"),
                of("claim", "/claims/1", "clara"),
                of("claim-judged-by-a-reviewer", "/claims/2", "boris"),
                of("claim-history", "/claims/1/history", "clara"),
                of("claim-as-of", "/claims/1?asOf=2026-04-01", "clara"),
                of("claim-withdrawn", "/claims/12", "clara"),
                of("what-falls", "/what-falls", "clara"),
                of("what-falls-without", "/what-falls?without=source:orlov1953", "boris"),
                of("ask", "/ask", "clara"),
                of("ask-contested", "/ask/contested", "clara"),
                of("ask-why", "/ask/why?claim=1", "clara"),
                of("ask-changes", "/ask/changes?from=2026-04-01&to=2026-05-31", "boris"),
                of("questions", "/questions", "clara"),
                of("question", "/questions", "clara", page -> page.click("main ol.claims h2 a >> nth=0")),
                of("sources", "/sources", "clara"),
                of("sources-chicago", "/sources?style=chicago-notes&order=date", "clara"),
                of("source", "/sources/orlov1953", "clara"),
                of("people", "/people", "clara"),
                of("witness", "/people", "boris", page -> page.click("tbody th a >> nth=0")),
                of("members", "/members", "dana"),
                of("settings", "/settings", "dana"),
                of("activity", "/activity", "clara"),
                of("search", "/search?q=confessions", "clara"),
                of("search-claims", "/search?q=Slutsky&in=claims", "clara"));
    }

    SamplePage(String name, String address, @Nullable String visitor) {
        this(name, address, visitor, page -> {});
    }

    private static SamplePage of(String name, String place, String visitor) {
        return new SamplePage(name, PROJECT + place, visitor);
    }

    private static SamplePage of(String name, String place, String visitor, Consumer<Page> way) {
        return new SamplePage(name, PROJECT + place, visitor, way);
    }

    private static void check(Page page) {
        page.fill("textarea[name=words]", "CHAPTER I\n\nThey were asked to confess, and they did.");
        page.click("text=Check it");
    }

    private static void describe(Page page) {
        check(page);
        page.click("text=Go on to describe it");
    }

    private static void confirm(Page page) {
        describe(page);
        page.click("main form[action$=describe] button[type=submit] >> nth=0");
    }

    @Override
    public String toString() {
        return name;
    }
}
