package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.testimonia.shared.Refusal;

/** Finds the reader for a file, and has it read. */
@ApplicationScoped
public class ReadFile {

    private final Instance<TextReader> readers;

    ReadFile(Instance<TextReader> readers) {
        this.readers = readers;
    }

    /** The format somebody named, else what the file looks like; refuses what is empty or too large. */
    public Format format(NewText asked) {
        if (asked.file().length == 0) {
            throw Refusal.invalid("file", "This file is empty.");
        }
        if (asked.file().length > TextReader.LARGEST_FILE) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "This file is larger than 100 MB. Bring it in parts.");
        }
        return asked.format() == null
                ? FormatGuess.of(asked.fileName(), asked.contentType(), asked.file())
                : asked.format();
    }

    ReadText read(byte[] file, Format format) {
        return read(file, format, ReadAs.FOUND_OUT);
    }

    /** Reads as somebody wants it read; refuses what is too long. */
    public ReadText read(byte[] file, Format format, ReadAs as) {
        ReadText read = as.read(file, reader(format));
        mustNotBeTooLong(read.length(), TextReader.LONGEST_TEXT);
        return read;
    }

    static void mustNotBeTooLong(long length, int longest) {
        if (length > longest) {
            throw Refusal.of(
                            Refusal.Kind.TOO_LARGE,
                            String.format(
                                    Locale.ENGLISH,
                                    "This text has %,d characters; a text may have %,d. Bring it in parts.",
                                    length,
                                    longest))
                    .at("file", "Too long.");
        }
    }

    private TextReader reader(Format format) {
        return StreamSupport.stream(readers.spliterator(), false)
                .filter(reader -> reader.format() == format)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("format", "Files in " + format.word() + " cannot be read."));
    }
}
