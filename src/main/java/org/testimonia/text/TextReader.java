package org.testimonia.text;

import org.testimonia.shared.Refusal;

/** Reads one format. What it cannot take over it reports as a {@link Finding}; what it must not read it refuses. */
public interface TextReader {

    /** The largest file that is read, in bytes. */
    int LARGEST_FILE = 100 * 1024 * 1024;

    /** The longest text that is kept, in code points. */
    int LONGEST_TEXT = 20_000_000;

    Format format();

    /**
     * Reads a whole file.
     *
     * @param original the file's bytes, untrusted
     * @throws Refusal invalid, naming line and column, when the file is not of this format or is hostile
     */
    ReadText read(byte[] original);

    /** Reads also what belongs to the site around a web page, such as its navigation; other formats have no such thing. */
    default ReadText readWholePage(byte[] original) {
        return read(original);
    }
}
