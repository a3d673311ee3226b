package org.testimonia.edition.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.testimonia.edition.Markup;

/** The footnotes of the file (ECMA-376, part 1, 17.11), numbered by Word in the order of their references. */
final class DocxNotes {

    /** The lines between text and notes, which Word asks for. */
    private static final String LINES =
            "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>\n"
                    + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r>"
                    + "</w:p></w:footnote>\n";

    private static final String NUMBER =
            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>"
                    + "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>";

    private static final String LETTER = "<w:r><w:rPr><w:rStyle w:val=\"NoteInNote\"/></w:rPr><w:t>%s</w:t></w:r>"
            + "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>";

    private final Markup out = Markup.xml();
    private final DocxLinks links;
    private final DocxBlocks blocks;
    /** Those of the part that is being written, by the ids they have in HTML. */
    private final Map<String, Element> pending = new HashMap<>();
    /** The numbers of those written, by the same. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The notes to the note that is being written; their notes make it longer. */
    private final List<Element> inside = new ArrayList<>();

    private boolean anyInside;
    private int last;
    private int writing;

    /** @param ofText the links of the text, with which notes share the bookmarks */
    DocxNotes(DocxLinks ofText) {
        this.links = ofText.ofAnotherPart();
        this.blocks = new DocxBlocks(links, this, out);
    }

    DocxLinks links() {
        return links;
    }

    /** Takes the notes from the foot of a chapter; they are written where they are referred to. */
    void take(Element body) {
        pending.clear();
        for (Element note : body.select("ol.footnotes > li")) {
            note.select("[role=doc-backlink]").remove();
            pending.put(note.id(), note);
        }
        body.select("ol.footnotes").remove();
    }

    boolean isWriting() {
        return writing > 0;
    }

    boolean anyInside() {
        return anyInside;
    }

    /** Word's number of a note, 0 for one not yet referred to. */
    int number(String id) {
        return numbers.getOrDefault(id, 0);
    }

    /** Writes a note that is referred to for the first time, and gives its number. */
    int write(String id) {
        int number = ++last;
        numbers.put(id, number);
        Element note = Objects.requireNonNull(pending.get(id), "Every note stands at the foot of its chapter.");
        out.open("w:footnote", "w:id", Integer.toString(number));
        writing = number;
        inside.clear();
        blocks.writeNote(note, NUMBER);
        for (int i = 0; i < inside.size(); i++) {
            blocks.writeNote(inside.get(i), LETTER.formatted(letter(i)));
        }
        writing = 0;
        out.close("w:footnote").line();
        return number;
    }

    /**
     * Takes up a note to the note that is being written: it stands below it. Gives the letter that refers to it, empty
     * where there is no such note.
     */
    String referInside(String id) {
        Element note = pending.get(id);
        if (note == null) {
            return "";
        }
        if (numbers.putIfAbsent(id, writing) == null) {
            inside.add(note);
            anyInside = true;
        }
        int place = inside.indexOf(note);
        return place < 0 ? "" : letter(place);
    }

    /** a … z, aa, ab … */
    private static String letter(int place) {
        String last = Character.toString('a' + place % 26);
        return place < 26 ? last : letter(place / 26 - 1) + last;
    }

    String part() {
        return DocxXml.begin("footnotes") + LINES + out.take() + "</w:footnotes>\n";
    }
}
