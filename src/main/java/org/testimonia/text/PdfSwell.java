package org.testimonia.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.InflaterInputStream;
import org.testimonia.shared.Refusal;

/** Refuses a PDF that would swell, before any of it is unpacked for use: its packed parts are unpacked to nowhere. */
final class PdfSwell {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_RATIO = 100;
    private static final long MOST_TOGETHER = 1L << 30;

    private PdfSwell() {}

    static void check(byte[] file) {
        long together = 0;
        for (int at = next(file, 0); at >= 0; at = next(file, at)) {
            if (isPacked(file, at)) {
                together += unpacked(file, at);
                if (together > MOST_TOGETHER) {
                    throw refusal();
                }
            }
        }
    }

    /** Where the bytes of the next stream begin (ISO 32000-1, 7.3.8.1); -1 when there is none. */
    private static int next(byte[] file, int from) {
        for (int i = from; i + STREAM.length + 2 < file.length; i++) {
            if (file[i] == 's' && matches(file, i) && (i < 3 || file[i - 1] != 'd')) {
                int at = i + STREAM.length;
                at += file[at] == '\r' ? 1 : 0;
                return at + (file[at] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    private static boolean matches(byte[] file, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** RFC 1950, 2.2: the method is 8, and the first two bytes are a multiple of 31. */
    private static boolean isPacked(byte[] bytes, int at) {
        return at + 1 < bytes.length
                && (bytes[at] & 0x0F) == 8
                && ((bytes[at] & 0xFF) * 256 + (bytes[at + 1] & 0xFF)) % 31 == 0;
    }

    private static long unpacked(byte[] file, int at) {
        try {
            return count(new InflaterInputStream(new ByteArrayInputStream(file, at, file.length - at)), at, file, 1);
        } catch (IOException e) {
            return 0; // no packed part after all, or a broken one, which the reader deals with
        }
    }

    private static long count(InputStream in, int at, byte[] file, int depth) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        int first = in.readNBytes(buffer, 0, buffer.length);
        if (depth < 4 && isPacked(buffer, 0) && first > 2) {
            InputStream again = new SequenceInputStream(new ByteArrayInputStream(buffer, 0, first), in);
            return count(new InflaterInputStream(again), at, file, depth + 1);
        }
        long size = first;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > MOST_BYTES && size / MOST_RATIO > file.length - at) {
                throw refusal();
            }
            if (size > MOST_TOGETHER) {
                throw refusal();
            }
        }
        return size;
    }

    private static Refusal refusal() {
        return Refusal.of(
                Refusal.Kind.TOO_LARGE,
                "A part of this PDF would swell more than a hundredfold, as no print does. It was not read.");
    }
}
