package org.testimonia.edition.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.testimonia.edition.Leaf;
import org.testimonia.edition.Placed;
import org.testimonia.edition.print.Apparatus;
import org.testimonia.edition.print.BackMatter;
import org.testimonia.edition.print.Book;
import org.testimonia.edition.print.FrontMatter;
import org.testimonia.edition.print.PrintedText;

/** What the edition holds: on its own page, and beside the pages as bookmarks. */
final class Contents {

    static final String ID = "contents";

    /** @param depth 0 for what begins at the margin */
    private record Entry(String id, String title, int depth) {}

    private final List<Entry> entries = new ArrayList<>();

    Contents(Book book, List<PrintedText> texts) {
        boolean several = book.model.texts().size() > 1;
        if (book.model.imprint() != null && book.model.imprint().introduction() != null) {
            entries.add(new Entry(FrontMatter.INTRODUCTION, "Introduction", 0));
        }
        for (PrintedText text : texts) {
            if (several) {
                entries.add(new Entry(text.id(), Titles.line(text.text().title()), 0));
            }
            for (Leaf leaf : text.leaves()) {
                add(text, leaf, several);
            }
            entries.add(new Entry(text.idOfNotes(), "Notes of the text", several ? 1 : 0));
        }
        entries.add(new Entry(Apparatus.ID, Apparatus.TITLE, 0));
        entries.add(new Entry(BackMatter.WITNESSES, "Witnesses, and what they bear on", 0));
        entries.add(new Entry(BackMatter.BIBLIOGRAPHY, "Works cited", 0));
        entries.add(new Entry(BackMatter.LEGEND, "How it is marked", 0));
        entries.add(new Entry(BackMatter.COLOPHON, "What this edition was made from", 0));
    }

    private void add(PrintedText text, Leaf leaf, boolean several) {
        Placed heading = leaf.heading();
        if (heading != null || !several) {
            String title =
                    heading == null ? "The text" : Titles.line(heading.segment().text());
            entries.add(new Entry(text.id(leaf), title, leaf.depth() + (several ? 1 : 0)));
        }
    }

    /** @param all ids of all places of the edition */
    void writeBookmarks(Fo out, Set<String> all) {
        List<Entry> known =
                entries.stream().filter(entry -> all.contains(entry.id())).toList();
        if (known.isEmpty()) {
            return;
        }
        out.open("bookmark-tree");
        int outside = out.depth();
        for (Entry entry : known) {
            out.closeTo(Math.min(out.depth(), outside + entry.depth()));
            out.open("bookmark", "internal-destination", entry.id());
            out.open("bookmark-title").text(plain(entry.title())).close();
        }
        out.closeTo(outside - 1);
    }

    /** Bookmarks are no print: whatever is no letter of XML is left out. */
    private static String plain(String title) {
        StringBuilder plain = new StringBuilder();
        title.codePoints()
                .filter(c -> c >= 0x20
                        && c < 0xFFFE
                        && !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.SURROGATE)
                .forEach(plain::appendCodePoint);
        return plain.isEmpty() ? "…" : plain.toString();
    }

    void print(PdfSheet sheet) {
        Fo out = sheet.out;
        out.open("block", "role", "TOC");
        for (Entry entry : entries) {
            if (sheet.printed.contains(entry.id()) || entry.id().equals(FrontMatter.INTRODUCTION)) {
                print(entry, sheet);
            }
        }
        out.close();
    }

    private static void print(Entry entry, PdfSheet sheet) {
        Fo out = sheet.out;
        out.open(
                "block",
                "role",
                "TOCI",
                "text-align-last",
                "justify",
                "text-align",
                "start",
                "space-before",
                entry.depth() == 0 ? "3.5pt" : "0.5pt",
                "start-indent",
                entry.depth() * 5 + 6 + "mm",
                "text-indent",
                "-6mm",
                "end-indent",
                "9mm",
                "last-line-end-indent",
                "-9mm",
                "word-spacing",
                "0pt");
        out.open("basic-link", "internal-destination", entry.id(), "fox:alt-text", entry.title());
        sheet.words(entry.title());
        out.empty("leader", "leader-pattern", "space", "leader-length.minimum", "4mm");
        sheet.page(entry.id());
        out.close().close();
    }
}
