package org.testimonia.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The texts of others on which readers prove themselves, in the folder that TESTIMONIA_CORPORA names. */
public final class Corpora {

    private Corpora() {}

    public static Path folder(String name) {
        return Path.of(System.getenv("TESTIMONIA_CORPORA"), name);
    }

    public static byte[] read(String name) {
        try {
            return Files.readAllBytes(folder(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
