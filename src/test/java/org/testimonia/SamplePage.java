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

    private static final Consumer<Page> DIRECT = page -> {};
    private static final String PROJECT = "p/moscow-trials";
    private static final String EMPTY = "p/" + SampleVisit.EMPTY;

    static List<SamplePage> all() {
        return Stream.of(aroundTheProject(), inTheProject(), inTheEmptyProject())
                .flatMap(pages -> pages)
                .toList();
    }

    /** Where {@code {invitation}} stands in an address, {@link SampleVisit} puts the key of an open one. */
    private static Stream<SamplePage> inTheEmptyProject() {
        return Stream.of(
                new SamplePage("project-empty", EMPTY, "dana"),
                new SamplePage("texts-empty", EMPTY + "/texts", "dana"),
                new SamplePage("conflict", EMPTY + "/settings", "dana", SampleWays::toAConflict),
                new SamplePage("job", EMPTY + "/import", "dana", SampleWays::toAJobOfTwoFiles),
                new SamplePage(
                        "reader-from-the-right", "p/" + SampleVisit.FROM_THE_RIGHT + "/texts/guard/read", "dana"),
                new SamplePage("invitation", "invitation/{invitation}", null),
                new SamplePage("invitation-of-a-member", "invitation/{invitation}", "ada"));
    }

    private static Stream<SamplePage> aroundTheProject() {
        return Stream.of(
                new SamplePage("home", "", "clara"),
                new SamplePage("home-of-a-guest", "", null),
                new SamplePage("new-project", "new-project", "clara"),
                new SamplePage("restore", "restored-project", "clara"),
                new SamplePage("sign-in", "sign-in", null),
                new SamplePage("inbox", "inbox", "clara"),
                new SamplePage("tokens", "account/tokens", "clara"),
                new SamplePage("keys", "help/keys", "clara"),
                new SamplePage("accessibility", "help/accessibility", "clara"),
                new SamplePage("look", "help/look", "clara"),
                new SamplePage("missing", "no/such/page", "clara"));
    }

    private static Stream<SamplePage> inTheProject() {
        return Stream.of(
                of("project", "", "clara"),
                of("texts", "/texts", "clara"),
                of("text", "/texts/companion", "clara"),
                of("imported", "/texts/companion/imported", "clara"),
                of("places", "/texts/companion/places", "clara"),
                of("compare", "/texts/companion/compare", "clara"),
                of("corrections", "/texts/companion/corrections", "clara"),
                of("correction", "/texts/companion/corrections/2", "clara"),
                of("reader", "/texts/companion/read/4", "clara"),
                of("reader-diplomatic", "/texts/companion/read/4?view=diplomatic", "clara"),
                of("reader-apparatus", "/texts/companion/read/4?view=apparatus", "clara"),
                of("reader-beside", "/texts/companion/read/4?beside=orlov", "clara"),
                of("reader-list", "/texts/companion/read/4?view=list", "clara"),
                of("import", "/import", "clara"),
                of("import-check", "/import", "clara", SampleWays::check),
                of("import-describe", "/import", "clara", SampleWays::describe),
                of("import-confirm", "/import", "clara", SampleWays::confirm),
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
                of("claim-proposed", "/claims/10", "clara"),
                of("review", "/review", "clara"),
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
                of("annotation", "/texts/companion/read/4", "clara", SampleWays::toANoteWithReplies),
                of("editions", "/editions", "clara"),
                of("edition", "/editions/moscow-trials", "clara"),
                of("edition-plan", "/editions/moscow-trials/plan", "clara"),
                of("edition-new", "/editions/new", "clara"),
                of("release", "/editions/moscow-trials/releases/1", "clara"),
                new SamplePage("release-of-a-guest", PROJECT + "/editions/moscow-trials/releases/1", null),
                of("search", "/search?q=confessions", "clara"),
                of("search-claims", "/search?q=Slutsky&in=claims", "clara"));
    }

    SamplePage(String name, String address, @Nullable String visitor) {
        this(name, address, visitor, DIRECT);
    }

    private static SamplePage of(String name, String place, String visitor) {
        return new SamplePage(name, PROJECT + place, visitor);
    }

    private static SamplePage of(String name, String place, String visitor, Consumer<Page> way) {
        return new SamplePage(name, PROJECT + place, visitor, way);
    }

    /** Whether its address leads to it. */
    boolean isDirect() {
        return way == DIRECT;
    }

    @Override
    public String toString() {
        return name;
    }
}
