package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;

/** A file becomes a text of the project: it is read first, and only then does the project wait for it to be kept. */
@ApplicationScoped
public class ImportText {

    private final Instance<TextReader> readers;
    private final KeepText keepText;

    ImportText(Instance<TextReader> readers, KeepText keepText) {
        this.readers = readers;
        this.keepText = keepText;
    }

    /**
     * Reads and keeps.
     *
     * @throws Refusal invalid when the file cannot be read; in conflict, with the member {@code text}, when the project
     *     has this very file already
     */
    public Text bring(NewText asked, Member by) {
        by.must(Right.IMPORT_TEXTS);
        Slugs.check(asked.slug());
        if (asked.file().length == 0) {
            throw Refusal.invalid("file", "This file is empty.");
        }
        if (asked.file().length > TextReader.LARGEST_FILE) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "This file is larger than 100 MB. Bring it in parts.");
        }
        Format format = asked.format() == null
                ? FormatGuess.of(asked.fileName(), asked.contentType(), asked.file())
                : asked.format();
        ReadText read = reader(format).read(asked.file());
        mustNotBeTooLong(read, TextReader.LONGEST_TEXT);
        return keepText.keep(asked, format, read, by);
    }

    static void mustNotBeTooLong(ReadText read, int longest) {
        if (read.length() > longest) {
            throw Refusal.of(
                            Refusal.Kind.TOO_LARGE,
                            String.format(
                                    Locale.ENGLISH,
                                    "This text has %,d characters; a text may have %,d. Bring it in parts.",
                                    read.length(),
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
