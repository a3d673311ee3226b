package org.testimonia.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.text.Place;

/** The text of an edition, chapter by chapter: its words, claims beside them, notes below. */
final class HtmlText {

    private final HtmlPage page;
    private final EditedText text;
    /** Of the ids of its places: none where the edition has one text. */
    private final String prefix;

    private final Markup out;
    private final List<Placed> segments;
    private final List<Leaf> leaves;
    private final HtmlFootnotes footnotes;
    private final HtmlWords words;
    private final HtmlSideNotes sideNotes;
    private final HtmlBlocks blocks;
    /** Whether each chapter has a page of its own. */
    private final boolean hasPages;

    HtmlText(HtmlPage page, EditedText text) {
        this(page, text, Integer.MAX_VALUE);
    }

    /** @param longest how long a chapter may be before it is cut, in code points */
    HtmlText(HtmlPage page, EditedText text, int longest) {
        this.page = page;
        this.text = text;
        this.hasPages = longest < Integer.MAX_VALUE;
        this.prefix = page.prefix(text);
        this.out = page.out;
        this.segments = Placed.of(text.segments());
        this.leaves = Leaf.of(
                        Blocks.of(segments.stream().filter(Placed::isRunning).toList()))
                .stream()
                .flatMap(leaf -> LeafCuts.of(leaf, longest).stream())
                .toList();
        this.footnotes = page.footnotes;
        SaidIndex said = new SaidIndex(page.model, text, segments);
        this.words = new HtmlWords(page, said, footnotes, sourceNotes());
        this.sideNotes = new HtmlSideNotes(page, said);
        this.blocks = new HtmlBlocks(page, text, words, sideNotes);
    }

    private List<SourceNote> sourceNotes() {
        return segments.stream()
                .filter(placed -> !placed.isRunning())
                .map(placed -> new SourceNote(placed, this))
                .toList();
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /** The fragment of a leaf's address. */
    String id(Leaf leaf) {
        return prefix + leaf.id();
    }

    String idOfNote(Placed note) {
        return prefix + "of-the-text-" + note.start();
    }

    EditedText edited() {
        return text;
    }

    /** Empty for what continues the leaf before it. */
    String titleOf(Leaf leaf) {
        if (leaf.heading() != null) {
            return leaf.heading().segment().text();
        }
        return leaf.continues() ? "" : "The text";
    }

    String titleId() {
        return prefix + "title";
    }

    String idOfNotes() {
        return prefix + "notes-of-the-text";
    }

    /** Each of several texts begins with its own title. */
    void writeTitle() {
        if (page.model.texts().size() == 1) {
            return;
        }
        out.open("section", "class", "leaf part-title", "aria-labelledby", titleId())
                .line();
        out.element("h2", text.title(), "id", titleId(), "dir", "auto", "lang", HtmlValues.language(text.language()))
                .line();
        if (text.author() != null) {
            out.open("p", "class", "muted").text("Written by ");
            page.words(text.author());
            out.close("p").line();
        }
        out.close("section").line();
    }

    void write(Leaf leaf) {
        openArticle(id(leaf), leaf.heading() == null ? null : id(leaf) + "-title");
        if (leaf.heading() != null) {
            blocks.writeHeading(leaf.heading(), leaf.depth(), id(leaf) + "-title");
        }
        blocks.writeAll(leaf.blocks(), leaf.depth() + 1, leaf.depth() == 0 && !leaf.continues());
        if (hasPages && leaf.blocks().isEmpty()) {
            new HtmlContents(page).writeWithin(this, leaf);
        }
        closeArticle();
    }

    private void openArticle(String id, @Nullable String titleId) {
        out.open(
                        "article",
                        "class",
                        "leaf",
                        "id",
                        id,
                        titleId == null ? "aria-label" : "aria-labelledby",
                        titleId == null ? "The text" : titleId,
                        "lang",
                        HtmlValues.language(text.language()),
                        "dir",
                        HtmlValues.direction(text.direction()))
                .line();
    }

    private void closeArticle() {
        sideNotes.endLeaf();
        footnotes.writeLeaf();
        out.close("article").line();
    }

    void writeInline(String element, Placed placed) {
        words.write(element, placed);
    }

    void writeUnattachedNotes() {
        List<SourceNote> left = words.unattachedNotes();
        if (!left.isEmpty()) {
            String id = idOfNotes();
            openArticle(id, id + "-title");
            out.element("h2", "Notes of the text", "id", id + "-title", "lang", "en")
                    .line();
            sideNotes.write(List.of());
            for (SourceNote note : left) {
                boolean apparatus = note.note().segment().place() == Place.APPARATUS;
                blocks.writeSingle(note.note(), apparatus ? "text reading " : "text ");
                sideNotes.write(List.of(note.note()));
            }
            closeArticle();
        }
    }
}
