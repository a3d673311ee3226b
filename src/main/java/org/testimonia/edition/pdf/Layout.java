package org.testimonia.edition.pdf;

import org.jspecify.annotations.Nullable;

/** The pages: royal octavo, a running head but on the first page of a part, the number at the foot. */
final class Layout {

    private static final String[] PAPER = {
        "page-width", "156mm", "page-height", "234mm", "margin-top", "12mm", "margin-bottom", "13mm"
    };
    private static final String INNER = "20mm";
    private static final String OUTER = "23mm";

    private final Fo out;
    private final String title;
    private final RunsOfWords runs;

    /** @param title of the edition, which stands over every left page */
    Layout(Fo out, RunsOfWords runs, String title) {
        this.out = out;
        this.runs = runs;
        this.title = title;
    }

    void writeMasters() {
        out.open("layout-master-set");
        master("first-right", INNER, OUTER, "nowhere", "foot");
        master("first-left", OUTER, INNER, "nowhere", "foot");
        master("right", INNER, OUTER, "head-right", "foot");
        master("left", OUTER, INNER, "head-left", "foot");
        master("bare", INNER, OUTER, "nowhere", "bare-foot");
        out.open("page-sequence-master", "master-name", "pages").open("repeatable-page-master-alternatives");
        alternative("first-right", "first", "odd");
        alternative("first-left", "first", "even");
        alternative("right", "rest", "odd");
        alternative("left", "rest", "even");
        out.close().close().close();
    }

    private void master(String name, String left, String right, String head, String foot) {
        out.open("simple-page-master", with("master-name", name, "margin-left", left, "margin-right", right));
        out.empty("region-body", "margin-top", "11mm", "margin-bottom", "11mm");
        out.empty("region-before", "extent", "8mm", "region-name", head);
        out.empty("region-after", "extent", "6mm", "region-name", foot, "display-align", "after");
        out.close();
    }

    private static @Nullable String[] with(String... own) {
        @Nullable String[] all = new String[PAPER.length + own.length];
        System.arraycopy(PAPER, 0, all, 0, PAPER.length);
        System.arraycopy(own, 0, all, PAPER.length, own.length);
        return all;
    }

    private void alternative(String master, String position, String parity) {
        out.empty(
                "conditional-page-master-reference",
                "master-reference",
                master,
                "page-position",
                position,
                "odd-or-even",
                parity);
    }

    /**
     * Opens a row of pages and their flow.
     *
     * @param running what stands over its right pages
     * @param numbering {@code 1} for numbers, {@code i} for those before the text
     * @param initial number of its first page; null to go on
     */
    void openPages(String running, @Nullable String language, String numbering, @Nullable String initial) {
        openSequence("pages", language, numbering, initial);
        head("head-left", title);
        head("head-right", running);
        out.open("static-content", "flow-name", "foot", "role", "artifact");
        out.open("block", "text-align", "center", "font-size", "9.5pt")
                .empty("page-number")
                .close();
        out.close();
        separator();
        out.open("flow", "flow-name", "xsl-region-body");
    }

    /** Opens the title page. */
    void openBarePage(@Nullable String language) {
        openSequence("bare", language, "i", "1");
        out.open("flow", "flow-name", "xsl-region-body");
    }

    private void openSequence(String master, @Nullable String language, String numbering, @Nullable String initial) {
        out.open(
                "page-sequence",
                "master-reference",
                master,
                "xml:lang",
                language == null ? "en" : language,
                "format",
                numbering,
                "initial-page-number",
                initial);
    }

    void closePages() {
        out.close().close();
    }

    private void head(String region, String words) {
        out.open("static-content", "flow-name", region, "role", "artifact");
        out.open("block", "text-align", "center", "font-size", "9.2pt", "font-style", "italic", "color", Setting.MUTED);
        runs.write(Titles.shortened(words), Typefaces.SERIF);
        out.close().close();
    }

    private void separator() {
        out.open("static-content", "flow-name", "xsl-footnote-separator", "role", "artifact");
        out.open("block", "space-before", "3mm", "line-height", "8pt");
        out.empty("leader", "leader-pattern", "rule", "leader-length", "22mm", "rule-thickness", "0.35pt");
        out.close().close();
    }
}
