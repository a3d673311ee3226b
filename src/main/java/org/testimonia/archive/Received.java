package org.testimonia.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import org.testimonia.shared.Secrets;

/**
 * A file that somebody sent, kept while it is looked at.
 *
 * @param sha256 in hexadecimal digits
 */
record Received(Path file, String sha256) implements AutoCloseable {

    static Received of(InputStream body) {
        Path file = null;
        try {
            file = Files.createTempFile("testimonia-", ".zip");
            try (OutputStream disk = Files.newOutputStream(file);
                    DigestOutputStream out = new DigestOutputStream(disk, ArchiveZip.digest())) {
                body.transferTo(out);
                return new Received(file, Secrets.hex(out.getMessageDigest().digest()));
            }
        } catch (IOException e) {
            delete(file);
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        delete(file);
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
