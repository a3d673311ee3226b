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
record ReleasedFile(String format, String mediaType, String extension, byte[] bytes, List<String> report) {

    String sha256() {
        return Secrets.hex(Secrets.sha256(bytes));
    }
}
