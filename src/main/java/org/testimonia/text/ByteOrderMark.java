package org.testimonia.text;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** The first bytes by which a file says how it is encoded (Unicode 23.8). */
enum ByteOrderMark {
    UTF_8("UTF-8", "EF BB BF"),
    UTF_32LE("UTF-32LE", "FF FE 00 00"), // before UTF-16LE, whose mark it begins with
    UTF_32BE("UTF-32BE", "00 00 FE FF"),
    UTF_16LE("UTF-16LE", "FF FE"),
    UTF_16BE("UTF-16BE", "FE FF");

    private final String charset;
    private final String bytes;

    ByteOrderMark(String charset, String bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    static Optional<ByteOrderMark> of(byte[] file) {
        return Arrays.stream(values()).filter(mark -> mark.begins(file)).findFirst();
    }

    Charset charset() {
        return Charset.forName(charset);
    }

    int length() {
        return (bytes.length() + 1) / 3;
    }

    private boolean begins(byte[] file) {
        if (file.length < length()) {
            return false;
        }
        for (int i = 0; i < length(); i++) {
            if ((file[i] & 0xFF) != Integer.parseInt(bytes, 3 * i, 3 * i + 2, 16)) {
                return false;
            }
        }
        return true;
    }
}
