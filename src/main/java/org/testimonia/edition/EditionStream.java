package org.testimonia.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file on its way out: words go into it as UTF-8, piece by piece. */
public final class EditionStream {

    private static final int PIECE = 1 << 16;

    private EditionStream() {}

    /** Without a second copy of all the words; no surrogate is parted from its other half. */
    public static void write(CharSequence words, OutputStream out) {
        for (int start = 0; start < words.length(); ) {
            int end = Math.min(words.length(), start + PIECE);
            if (end < words.length() && Character.isHighSurrogate(words.charAt(end - 1))) {
                end--;
            }
            write(words.subSequence(start, end).toString().getBytes(StandardCharsets.UTF_8), out);
            start = end;
        }
    }

    static void write(byte[] bytes, OutputStream out) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
