package org.testimonia.edition;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An edition as a file.
 *
 * @param report what the format could not carry as it stands, in sentences
 */
public record WrittenEdition(byte[] bytes, List<String> report) {

    static WrittenEdition of(String text) {
        return new WrittenEdition(text.getBytes(StandardCharsets.UTF_8), List.of());
    }
}
