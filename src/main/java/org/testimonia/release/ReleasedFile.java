package org.testimonia.release;

import java.util.List;
import org.testimonia.shared.Secrets;

/**
 * A release in one format.
 *
 * @param format {@code tei, html, …}
 * @param extension of the file's name
 * @param report what the format could not carry as it stands, in sentences
 */
record ReleasedFile(String format, String mediaType, String extension, long size, String sha256, List<String> report) {

    /** The file and its bytes, which are kept before those of the next are made. */
    record Made(ReleasedFile file, byte[] bytes) {}

    static Made of(String format, String mediaType, String extension, byte[] bytes, List<String> report) {
        String sum = Secrets.hex(Secrets.sha256(bytes));
        return new Made(new ReleasedFile(format, mediaType, extension, bytes.length, sum, report), bytes);
    }
}
