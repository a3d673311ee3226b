package org.testimonia.shared.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Interruption;

/**
 * A file's bytes decoded in pages: all once, to see that they can be, and each again whenever it is asked for. The
 * characters of a long file are never all in memory. Not for two threads at a time.
 */
final class PagedCharacters {

    /** Characters of a page. */
    private static final int SIZE = 1 << 12;

    /** Pages that are kept: what is read together with the present one is around it, or at the beginning of the file. */
    private static final int KEPT = 32;

    /** @param start of its characters among those of the file */
    record Page(int number, int start, char[] characters) {

        boolean holds(int index) {
            return index >= start && index < start + characters.length;
        }
    }

    private final byte[] file;
    private final CharsetDecoder decoder;
    private final Ints bytes = new Ints();
    private final Ints starts = new Ints();
    private final @Nullable Page[] kept = new Page[KEPT];

    /** How many characters could be decoded, and whether they are all. */
    final int length;

    final boolean complete;

    PagedCharacters(byte[] file, int mark, Charset charset) {
        this.file = file;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(file, mark, file.length - mark);
        CharBuffer out = CharBuffer.allocate(SIZE);
        int decoded = 0;
        CoderResult result;
        do {
            bytes.add(in.position());
            starts.add(decoded);
            result = decoder.decode(in, out.clear(), true);
            decoded += out.position();
        } while (result.isOverflow());
        bytes.add(in.position());
        starts.add(decoded);
        this.length = decoded;
        this.complete = !result.isError();
    }

    /** The page of a character; of the end of the text, the last one. */
    Page at(int index) {
        return page(Math.max(0, starts.floor(Math.min(index, length - 1))));
    }

    /** The page in whose bytes an offset lies; of the end of the file, the last one. */
    Page atByte(int offset) {
        return page(Math.min(bytes.floor(offset), bytes.size() - 2));
    }

    /** The offset of a page's first byte. */
    int firstByte(Page page) {
        return bytes.get(page.number);
    }

    private Page page(int number) {
        Page page = kept[number % KEPT];
        if (page == null || page.number != number) {
            page = decoded(number);
            kept[number % KEPT] = page;
        }
        return page;
    }

    private Page decoded(int number) {
        Interruption.heed();
        char[] characters = new char[starts.get(number + 1) - starts.get(number)];
        int from = bytes.get(number);
        decoder.reset()
                .decode(ByteBuffer.wrap(file, from, bytes.get(number + 1) - from), CharBuffer.wrap(characters), true);
        return new Page(number, starts.get(number), characters);
    }
}
