package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;

/** A new file becomes the next revision of a text, and the text's passages find their places in it. */
@ApplicationScoped
public class ReviseText {

    /** The new revision's number, and what became of the passages. */
    public record Revised(int number, Fate passages) {}

    private final ReadFile readFile;
    private final KeepRevision keepRevision;

    ReviseText(ReadFile readFile, KeepRevision keepRevision) {
        this.readFile = readFile;
        this.keepRevision = keepRevision;
    }

    /**
     * Reads and keeps.
     *
     * @throws Refusal invalid when the file cannot be read; in conflict when it is the newest revision's very file, or the
     *     text got another revision meanwhile
     */
    public Revised revise(String slug, NewRevision asked, Member by) {
        by.must(Right.IMPORT_TEXTS);
        Format format = readFile.format(asked.asText());
        return keepRevision.keep(slug, asked, format, readFile.read(asked.file(), format), by);
    }
}
