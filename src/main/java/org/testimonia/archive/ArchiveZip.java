package org.testimonia.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.testimonia.archive.ArchiveManifest.EntryLine;
import org.testimonia.shared.Secrets;

/** A zip that is the same whenever it is written: the entries in their order, and no times but the oldest a zip can tell. */
final class ArchiveZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final DigestOutputStream whole;
    private final ZipOutputStream zip;
    private final List<EntryLine> entries = new ArrayList<>();

    ArchiveZip(OutputStream out) {
        whole = new DigestOutputStream(out, digest());
        zip = new ZipOutputStream(whole);
    }

    /** Writes the bytes of one entry. */
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    void entry(String name, Body body) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        Counted counted = new Counted(zip);
        body.write(counted);
        zip.closeEntry();
        entries.add(new EntryLine(name, counted.size, Secrets.hex(counted.digest.digest())));
    }

    /** What was written so far. */
    List<EntryLine> entries() {
        return List.copyOf(entries);
    }

    /** Ends the file; its SHA-256 in hexadecimal digits. What it is written to stays open. */
    String end() throws IOException {
        zip.finish();
        whole.flush();
        return Secrets.hex(whole.getMessageDigest().digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static final class Counted extends FilterOutputStream {

        private final MessageDigest digest = digest();
        private long size;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            digest.update((byte) b);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            digest.update(bytes, from, length);
            size += length;
        }
    }
}
