package org.testimonia.edition.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.edition.HtmlValues;
import org.testimonia.edition.pdf.Typefaces.Family;
import org.testimonia.edition.print.BackMatter;
import org.testimonia.edition.print.FrontMatter;
import org.testimonia.edition.print.Sheet;
import org.testimonia.edition.print.Style;
import org.testimonia.evidence.Stance;
import org.testimonia.shared.Typography;

/** The sheet of a PDF: each thing as formatting objects, tagged as what it is. */
class PdfSheet implements Sheet {

    /** Of addresses that lead to a place printed later; the finishing turns them into links. */
    static final String LATER = "book:";

    /** Parts that go on on the page of the one before. */
    private static final Set<String> CONTINUING = Set.of(BackMatter.BIBLIOGRAPHY, BackMatter.COLOPHON);

    final Fo out;
    final Layout layout;
    final RunsOfWords runs;
    final Set<String> printed = new HashSet<>();
    private final Set<String> later;
    private final Deque<Integer> opened = new ArrayDeque<>();
    private final Deque<Family> faces = new ArrayDeque<>(List.of(Typefaces.SERIF));
    private boolean inClaims;
    private boolean inPart;

    /** @param later ids of places that may be referred to before they are printed */
    PdfSheet(Fo out, Layout layout, RunsOfWords runs, Set<String> later) {
        this.out = out;
        this.layout = layout;
        this.runs = runs;
        this.later = later;
    }

    /** Remembers what is open, so that {@link #shut} closes what was opened since. */
    final void mark() {
        opened.push(out.depth());
    }

    final void shut() {
        out.closeTo(opened.pop());
    }

    final String place(String id) {
        printed.add(id);
        return id;
    }

    @Override
    public void openPart(String id, String running, String title) {
        boolean isBefore = id.equals(FrontMatter.INTRODUCTION) || id.equals(Contents.ID);
        if (!CONTINUING.contains(id) || !inPart) {
            endParts();
            layout.openPages(running, "en", isBefore ? "i" : "1", null);
            inPart = true;
        }
        partHeading(id, running.equals(title) ? null : running, title, CONTINUING.contains(id));
    }

    final void partHeading(String id, @Nullable String running, String title, boolean continuing) {
        out.open(
                "block",
                "id",
                place(id),
                "role",
                "H2",
                "space-before",
                continuing ? "14mm" : "10mm",
                "space-before.conditionality",
                continuing ? null : "retain",
                "space-after",
                "7mm",
                "keep-with-next.within-column",
                "always");
        if (running != null) {
            out.open(
                            "block",
                            "role",
                            "Span",
                            "font-size",
                            "9.5pt",
                            "line-height",
                            "13pt",
                            "font-style",
                            "italic",
                            "color",
                            Setting.MUTED)
                    .text(running)
                    .close();
        }
        out.open("block", "role", "Span", "font-size", "18pt", "line-height", "23pt")
                .text(title)
                .close();
        out.close();
    }

    @Override
    public void closePart() {
        if (inClaims) {
            out.close();
            inClaims = false;
        }
    }

    /** Ends the pages of the last part. */
    final void endParts() {
        if (inPart) {
            layout.closePages();
            inPart = false;
        }
    }

    @Override
    public void openClaim(String id, int number) {
        if (!inClaims) {
            inClaims = true;
            out.open(
                    "list-block", "provisional-distance-between-starts", "11mm", "provisional-label-separation", "2mm");
        }
        mark();
        out.open(
                "list-item",
                "id",
                place(id),
                "space-before",
                "6mm",
                "border-before-style",
                "solid",
                "border-before-width",
                "0.5pt",
                "border-before-color",
                "#8a857b",
                "padding-before",
                "3mm");
        out.open("list-item-label", "end-indent", "label-end()");
        out.open("block", "font-size", "14pt", "line-height", "15.5pt", "color", Setting.MUTED)
                .text(Integer.toString(number))
                .close()
                .close();
        out.open("list-item-body", "start-indent", "body-start()");
    }

    @Override
    public void closeClaim() {
        shut();
    }

    @Override
    public void open(Style style, @Nullable String id) {
        mark();
        faces.push(style == Style.CODE || style == Style.VERBATIM ? Typefaces.MONO : face());
        out.open(style.isWithinLine() ? "inline" : "block", attributes(style, id, null));
    }

    final void push(Family face) {
        faces.push(face);
    }

    final void popFace() {
        faces.pop();
    }

    final Family face() {
        return faces.element();
    }

    private static @Nullable String[] attributes(Style style, @Nullable String id, @Nullable String language) {
        List<@Nullable String> all = new ArrayList<>(Setting.of(style));
        all.add("id");
        all.add(id);
        all.add("xml:lang");
        all.add(language);
        return all.toArray(new @Nullable String[0]);
    }

    @Override
    public void close() {
        faces.pop();
        shut();
    }

    @Override
    public void typed(Style style, String words, @Nullable String language) {
        mark();
        if (PrintableWords.isFromRight(words)) {
            out.open(
                    "block-container",
                    "writing-mode",
                    "rl-tb",
                    "keep-with-next.within-column",
                    Setting.keepsWithNext(style) ? "always" : null);
        }
        out.open("block", attributes(style, null, language(language)));
        runs.write(words, face());
        shut();
    }

    /** A language the reader's machine may know; null for none. */
    static @Nullable String language(@Nullable String language) {
        String known = HtmlValues.language(language);
        return "und".equals(known) ? null : known;
    }

    @Override
    public void text(String words) {
        runs.write(words, face());
    }

    @Override
    public void words(String typed) {
        runs.writeTyped(typed, face());
    }

    @Override
    public void ornament() {
        out.open("block", "role", "artifact", "text-align", "center", "space-before", "18mm", "space-after", "8mm");
        out.empty(
                "leader",
                "leader-pattern",
                "rule",
                "leader-length",
                "24mm",
                "rule-thickness",
                "0.5pt",
                "color",
                "#8a857b");
        out.close();
    }

    @Override
    public void standing(Standing standing) {
        sign(Signs.of(standing), Typography.capital(standing.word));
    }

    @Override
    public void stance(Stance stance) {
        sign(Signs.of(stance), Typography.capital(stance.word));
    }

    private void sign(String sign, String word) {
        out.open("inline", "font-weight", "bold");
        if (!sign.isEmpty()) {
            runs.write(sign + "\u00A0", Typefaces.SERIF);
        }
        runs.write(word, face());
        out.close();
    }

    @Override
    public void link(String id, String words) {
        boolean isLater = !printed.contains(id) && later.contains(id);
        if (isLater || printed.contains(id)) {
            out.open(
                    "basic-link",
                    isLater ? "external-destination" : "internal-destination",
                    isLater ? LATER + id : id,
                    "fox:alt-text",
                    Titles.line(words));
            words(words);
            out.close();
        } else {
            words(words);
        }
    }

    @Override
    public void address(String address, String words) {
        out.open(
                "basic-link",
                "external-destination",
                "url('" + address.replace("'", "%27") + "')",
                "fox:alt-text",
                Titles.line(words));
        words(words);
        out.close();
    }

    @Override
    public void page(String id) {
        out.empty("page-number-citation", "ref-id", id);
    }
}
