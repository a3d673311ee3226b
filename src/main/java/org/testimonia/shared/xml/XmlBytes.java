package org.testimonia.shared.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.testimonia.shared.Refusal;

/** The text of an XML file, and the way from each of its characters to its bytes and back. */
public final class XmlBytes {

    /** One remembered byte offset in so many characters: the rest is counted. */
    private static final int STRIDE = 64;

    public final String text;
    public final Charset charset;
    private final int[] strides;

    private XmlBytes(String text, Charset charset, int mark) {
        this.text = text;
        this.charset = charset;
        this.strides = new int[text.length() / STRIDE + 1];
        int at = mark;
        for (int i = 0; i < text.length(); i++) {
            if (i % STRIDE == 0) {
                strides[i / STRIDE] = at;
            }
            at += width(text.charAt(i));
        }
        if (text.length() % STRIDE == 0) {
            strides[text.length() / STRIDE] = at;
        }
    }

    static XmlBytes decode(byte[] file) {
        XmlEncoding encoding = XmlEncoding.of(file);
        ByteBuffer in = ByteBuffer.wrap(file, encoding.mark(), file.length - encoding.mark());
        CharBuffer out = CharBuffer.allocate(file.length);
        CoderResult result = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw undecodable(text, encoding.charset());
        }
        return new XmlBytes(text, encoding.charset(), encoding.mark());
    }

    private static Refusal undecodable(String before, Charset charset) {
        return new LineIndex(before)
                .refuse(
                        before.length(),
                        "Here the bytes are not " + charset.name() + ". Name the file's encoding in its first line,"
                                + " as in <?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>, or save it as UTF-8.");
    }

    /** The bytes before the character; also of the end of the text. */
    public int byteAt(int index) {
        int at = strides[index / STRIDE];
        for (int i = index - index % STRIDE; i < index; i++) {
            at += width(text.charAt(i));
        }
        return at;
    }

    /** The character whose bytes begin at the offset. */
    public int charAt(int offset) {
        int low = 0;
        int high = strides.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (strides[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int index = low * STRIDE;
        for (int at = strides[low]; at < offset; index++) {
            at += width(text.charAt(index));
        }
        return index;
    }

    /** Each half of a surrogate pair has two of its four bytes, in UTF-8 as in UTF-16. */
    private int width(char c) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return charset.equals(StandardCharsets.UTF_16BE) || charset.equals(StandardCharsets.UTF_16LE) ? 2 : 1;
    }
}
