package org.testimonia.shared.xml;

import java.nio.charset.Charset;
import java.util.List;
import org.testimonia.shared.Refusal;

/** An XML file that was found safe and well-formed, as a tree whose every node knows its place in the bytes. */
public final class XmlFile {

    public static final int LARGEST = 100 * 1024 * 1024;

    private final XmlBytes bytes;
    private final LineIndex lines;
    private final Doctype doctype;
    private final XmlElement root;

    /**
     * Reads untrusted bytes; nothing outside of them is touched.
     *
     * @throws Refusal invalid, naming line and column, when they are not well-formed XML or hostile
     */
    public static XmlFile read(byte[] file) {
        if (file.length > LARGEST) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "An XML file may have 100 MB; this one has more.");
        }
        return new XmlFile(XmlBytes.decode(file));
    }

    private XmlFile(XmlBytes bytes) {
        this.bytes = bytes;
        this.lines = new LineIndex(bytes.text);
        this.doctype = Doctype.of(bytes.text, lines);
        WellFormedness.check(new Blanking(bytes.text, doctype).text(), lines);
        this.root = new TreeBuilder(this, doctype).build();
    }

    public XmlElement root() {
        return root;
    }

    public String text() {
        return bytes.text;
    }

    public Charset charset() {
        return bytes.charset;
    }

    /** The byte at which the character begins. */
    public int byteAt(int index) {
        return bytes.byteAt(index);
    }

    /** The character that begins at the byte. */
    public int charAt(int offset) {
        return bytes.charAt(offset);
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
