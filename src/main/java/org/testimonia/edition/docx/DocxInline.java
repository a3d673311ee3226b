package org.testimonia.edition.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.Markup;

/** Writes words with their looks, links, and the numbers of notes. */
final class DocxInline {

    /** A link to a note, or to the place of one: {@code #f12, #r12-2}. */
    private static final Pattern NOTE = Pattern.compile("#[rf](\\d+)(-\\d+)?");

    private static final Evaluator KEEPS_LINES = QueryParser.parse("pre, .lines, .preformatted");
    private static final Pattern SPACES = Pattern.compile("[ \\n\\r\\f]+");
    private static final Pattern ENDS_WITH_NUMBER = Pattern.compile("(.*?)\\d+", Pattern.DOTALL);

    private final Markup out;
    private final DocxParagraphs paragraphs;
    private final DocxLinks links;
    private final DocxNotes notes;

    DocxInline(Markup out, DocxParagraphs paragraphs, DocxLinks links, DocxNotes notes) {
        this.out = out;
        this.paragraphs = paragraphs;
        this.links = links;
        this.notes = notes;
    }

    /** The look of what is around an element, from the outermost inwards. */
    DocxLook lookAround(Element element) {
        Element parent = element.parent();
        return parent == null ? DocxLook.PLAIN : lookAround(parent).in(parent);
    }

    void write(String words) {
        paragraphs.words(words, DocxLook.PLAIN);
    }

    void write(TextNode text) {
        Element parent = text.parent();
        write(text, parent == null ? DocxLook.PLAIN : lookAround(parent).in(parent));
    }

    void writeAll(Element element) {
        writeAll(element, lookAround(element).in(element));
    }

    /** @param look of what is around the element */
    void write(Element element, DocxLook look) {
        switch (element.normalName()) {
            case "a" -> link(element, look);
            case "br" -> paragraphs.words("\n", look);
            default -> {
                if (element.hasClass("standing")) {
                    paragraphs.gap();
                }
                writeAll(element, look.in(element));
                close(element, look);
            }
        }
    }

    /** What somebody typed turns nothing after it. */
    private void close(Element element, DocxLook look) {
        if (element.normalName().equals("bdi")) {
            paragraphs.words(DocxDirections.closing(element.wholeText()), look);
        }
        if (element.hasClass("standing") || element.normalName().equals("time")) {
            paragraphs.gap();
        }
    }

    private void writeAll(Element element, DocxLook inside) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                write(text, inside);
            } else if (node instanceof Element child) {
                write(child, inside);
            }
        }
    }

    private void write(TextNode text, DocxLook look) {
        Element parent = text.parent();
        boolean keepsLines = parent != null && parent.closest(KEEPS_LINES) != null;
        String words = keepsLines
                ? text.getWholeText()
                : SPACES.matcher(text.getWholeText()).replaceAll(" ");
        if (!keepsLines && paragraphs.endsWithSpace() && words.startsWith(" ")) {
            words = words.substring(1);
        }
        paragraphs.words(words, look);
    }

    private void link(Element link, DocxLook look) {
        String address = link.attr("href");
        Matcher note = NOTE.matcher(address);
        if (link.attr("role").equals("doc-noteref")) {
            reference(address.substring(1));
        } else if (note.matches()) {
            referBack(link, "f" + note.group(1), look);
        } else if (address.startsWith("#")) {
            hyperlink(link, look, "w:anchor", links.name(address.substring(1)));
        } else {
            hyperlink(link, look, "r:id", links.relationship(address));
        }
    }

    private void hyperlink(Element link, DocxLook look, String attribute, String target) {
        out.open("w:hyperlink", attribute, target, "w:history", "1");
        writeAll(link, look.in(link).withStyle("Hyperlink"));
        out.close("w:hyperlink");
    }

    /** Word counts a note once: where it is referred to again, its number is a reference to the first. */
    private void reference(String id) {
        if (notes.isWriting()) {
            paragraphs.words(notes.referInside(id), DocxLook.PLAIN.withStyle("NoteInNote"));
        } else if (notes.number(id) > 0) {
            field(id, notes.number(id), "FootnoteReference");
        } else {
            int number = notes.write(id);
            links.beginBookmark(out, id);
            out.raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>");
            out.empty("w:footnoteReference", "w:id", Integer.toString(number)).close("w:r");
            links.endBookmark(out);
        }
    }

    /** "note 12", with the number that Word gives it. */
    private void referBack(Element link, String id, DocxLook look) {
        Matcher words = ENDS_WITH_NUMBER.matcher(link.text());
        paragraphs.words(words.matches() ? words.group(1) : link.text() + " ", look);
        if (notes.number(id) > 0) {
            field(id, notes.number(id), null);
        }
    }

    /** 17.16.5.40: the number of the note at a bookmark. */
    private void field(String id, int number, @Nullable String style) {
        writeFieldMark("begin");
        out.open("w:r").element("w:instrText", " NOTEREF " + links.name(id) + " \\h ", "xml:space", "preserve");
        out.close("w:r");
        writeFieldMark("separate");
        paragraphs.words(Integer.toString(number), DocxLook.PLAIN.withStyle(style));
        writeFieldMark("end");
    }

    private void writeFieldMark(String kind) {
        out.open("w:r").empty("w:fldChar", "w:fldCharType", kind).close("w:r");
    }
}
