package org.testimonia.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts of others on which readers prove themselves, in the folder that TESTIMONIA_CORPORA names. */
public final class Corpora {

    private Corpora() {}

    public static Path folder(String name) {
        return Path.of(System.getenv("TESTIMONIA_CORPORA"), name);
    }

    /** Every text, whatever its format. */
    public static Stream<Path> texts() {
        return Stream.of("text", "markdown", "html", "tei").flatMap(name -> files(name).stream());
    }

    private static List<Path> files(String name) {
        try (Stream<Path> files = Files.list(folder(name))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] read(String name) {
        try {
            return Files.readAllBytes(folder(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
