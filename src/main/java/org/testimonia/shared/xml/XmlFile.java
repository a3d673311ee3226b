package org.testimonia.shared.xml;

import java.nio.charset.Charset;
import java.util.List;
import org.testimonia.shared.Refusal;

/** An XML file that was found safe and well-formed, as a tree whose every node knows its place in the bytes. */
public final class XmlFile {

    public static final int LARGEST = 100 * 1024 * 1024;

    private final XmlCharacters text;
    private final LineIndex lines;
    private final Doctype doctype;
    private final XmlTree tree;

    /**
     * Reads untrusted bytes; nothing outside of them is touched.
     *
     * @throws Refusal invalid, naming line and column, when they are not well-formed XML or hostile
     */
    public static XmlFile read(byte[] file) {
        if (file.length > LARGEST) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "An XML file may have 100 MB; this one has more.");
        }
        return new XmlFile(XmlCharacters.of(file));
    }

    private XmlFile(XmlCharacters text) {
        this.text = text;
        this.lines = new LineIndex(text);
        this.doctype = Doctype.of(text, lines);
        WellFormedness.check(new Blanking(text, doctype), lines);
        this.tree = new TreeBuilder(this, doctype).build();
    }

    public XmlElement root() {
        return new XmlElement(tree, 0);
    }

    /** The element of that number ({@link XmlElement#number}). */
    public XmlElement element(int number) {
        return new XmlElement(tree, number);
    }

    /** The innermost element that has the place inside of it, rather than at its edges; the root where there is none. */
    public XmlElement elementAround(int index) {
        return new XmlElement(tree, tree.around(index));
    }

    public XmlCharacters text() {
        return text;
    }

    public Charset charset() {
        return text.charset();
    }

    /** The byte at which the character begins. */
    public int byteAt(int index) {
        return text.byteAt(index);
    }

    /** The character that begins at the byte. */
    public int charAt(int offset) {
        return text.indexOfByte(offset);
    }

    public LineIndex.Position position(int index) {
        return lines.at(index);
    }

    /** A refusal of the file that names the place in it. */
    public Refusal refuse(int index, String sentence) {
        return lines.refuse(index, sentence);
    }

    /** What was left out or guessed on the way. */
    public List<XmlNotice> notices() {
        return List.copyOf(doctype.notices);
    }

    /** @param reference without {@code &} and {@code ;} */
    String reference(String reference, int at) {
        return reference.startsWith("#") ? References.character(reference) : doctype.entities.text(reference, at);
    }
}
