package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Interruption;
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
        return bring(asked, by, ImportSteps.QUIET);
    }

    /** The same for a long text, somebody listening. */
    public Text bring(NewText asked, Member by, ImportSteps steps) {
        by.must(Right.IMPORT_TEXTS);
        Text.check(asked.about());
        steps.at(ImportSteps.Stage.PARSE, 0);
        Format format = readFile.format(asked);
        ReadText read = Interruption.heeding(
                () -> steps.at(ImportSteps.Stage.PARSE, 0), () -> readFile.read(asked.file(), format, asked.as()));
        steps.at(ImportSteps.Stage.SEGMENT, 0);
        return keepText.keep(asked, format, read, by, steps);
    }
}
