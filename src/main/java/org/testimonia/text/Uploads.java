package org.testimonia.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** Files as forms send them. */
public final class Uploads {

    private Uploads() {}

    public static byte[] bytes(FileUpload file) {
        if (file.size() > TextReader.LARGEST_FILE) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "This file is larger than 100 MB. Bring it in parts.");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The format somebody named; null where it shall be guessed. */
    public static @Nullable Format format(@Nullable String name) {
        return name == null || name.isBlank() ? null : Query.word(name, "format", Format.class);
    }
}
