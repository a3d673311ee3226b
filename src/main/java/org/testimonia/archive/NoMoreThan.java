package org.testimonia.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.testimonia.archive.ArchiveManifest.EntryLine;

/** What an entry says of its size need not be true. */
final class NoMoreThan extends FilterInputStream {

    private final EntryLine line;
    private long left;

    NoMoreThan(InputStream in, EntryLine line) {
        super(in);
        this.line = line;
        this.left = line.size();
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? -1 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(read);
        return read;
    }

    private void count(int read) {
        left -= Math.max(0, read);
        if (left < 0) {
            throw ArchiveFile.wrong("“" + line.name() + "” is larger than its manifest says.");
        }
    }
}
