package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;

/** A file becomes a text of the project: it is read first, and only then does the project wait for it to be kept. */
@ApplicationScoped
public class ImportText {

    private final ReadFile readFile;
    private final KeepText keepText;

    ImportText(ReadFile readFile, KeepText keepText) {
        this.readFile = readFile;
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
        Format format = readFile.format(asked);
        return keepText.keep(asked, format, readFile.read(asked.file(), format), by);
    }
}
