package org.testimonia.shared.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.testimonia.shared.Refusal;

/** The text of an XML file, and the way from each of its characters to its bytes and back. */
public final class XmlCharacters implements CharSequence {

    private final PagedCharacters pages;
    private final Charset charset;
    private PagedCharacters.Page page;
    /** Bytes are mostly asked for in order of the file: a page is counted once. */
    private int counted = -1;

    private int countedBytes;

    private XmlCharacters(PagedCharacters pages, Charset charset) {
        this.pages = pages;
        this.charset = charset;
        this.page = pages.at(0);
    }

    static XmlCharacters of(byte[] file) {
        XmlEncoding encoding = XmlEncoding.of(file);
        PagedCharacters pages = new PagedCharacters(file, encoding.mark(), encoding.charset());
        XmlCharacters text = new XmlCharacters(pages, encoding.charset());
        if (!pages.complete) {
            throw text.undecodable();
        }
        return text;
    }

    private Refusal undecodable() {
        return new LineIndex(this)
                .refuse(
                        length(),
                        "Here the bytes are not " + charset.name() + ". Name the file's encoding in its first line,"
                                + " as in <?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>, or save it as UTF-8.");
    }

    Charset charset() {
        return charset;
    }

    @Override
    public int length() {
        return pages.length;
    }

    @Override
    public char charAt(int index) {
        if (!page.holds(index)) {
            page = pages.at(index);
        }
        return page.characters()[index - page.start()];
    }

    @Override
    public String subSequence(int from, int to) {
        return substring(from, to);
    }

    public String substring(int from, int to) {
        StringBuilder part = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            part.append(charAt(i));
        }
        return part.toString();
    }

    public int codePointAt(int index) {
        char high = charAt(index);
        return Character.isHighSurrogate(high) && index + 1 < length()
                ? Character.toCodePoint(high, charAt(index + 1))
                : high;
    }

    /** The index so many code points further on. */
    public int offsetByCodePoints(int index, int points) {
        int at = index;
        for (int i = 0; i < points; i++) {
            at += Character.charCount(codePointAt(at));
        }
        return at;
    }

    boolean startsWith(String word, int at) {
        return at + word.length() <= length() && regionMatches(at, word, 0, word.length());
    }

    public boolean regionMatches(int at, String other, int from, int length) {
        for (int i = 0; i < length; i++) {
            if (charAt(at + i) != other.charAt(from + i)) {
                return false;
            }
        }
        return true;
    }

    /** The next place of a character, or -1. */
    int indexOf(char c, int from) {
        int end = length();
        for (int i = from; i < end; i++) {
            if (charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** The next place of a word, or -1. */
    int indexOf(String word, int from) {
        int at = indexOf(word.charAt(0), from);
        while (at >= 0 && !startsWith(word, at)) {
            at = indexOf(word.charAt(0), at + 1);
        }
        return at;
    }

    /** The whole of it: for short files only. */
    @Override
    public String toString() {
        return substring(0, length());
    }

    /** The offset of the byte at which the character begins; also of the end of the text. */
    int byteAt(int index) {
        PagedCharacters.Page around = pages.at(index);
        boolean onwards = counted >= around.start() && counted <= index;
        int at = onwards ? counted : around.start();
        int offset = onwards ? countedBytes : pages.firstByte(around);
        for (; at < index; at++) {
            offset += width(around.characters()[at - around.start()]);
        }
        counted = index;
        countedBytes = offset;
        return offset;
    }

    /** The character whose bytes begin at the offset. */
    int indexOfByte(int offset) {
        PagedCharacters.Page around = pages.atByte(offset);
        int index = 0;
        for (int at = pages.firstByte(around); at < offset; index++) {
            at += width(around.characters()[index]);
        }
        return around.start() + index;
    }

    /** Each half of a surrogate pair has two of its four bytes, in UTF-8 as in UTF-16. */
    private int width(char c) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return charset.equals(StandardCharsets.UTF_16BE) || charset.equals(StandardCharsets.UTF_16LE) ? 2 : 1;
    }
}
