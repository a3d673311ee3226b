package org.testimonia.edition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.text.Format;

/** The annotated text as TEI P5: its own bytes with what we add between them, or TEI made for a text that had none. */
final class TeiWriter {

    private static final String PREFIX = "tst-";

    private final EditionModel model;

    TeiWriter(EditionModel model) {
        this.model = model;
    }

    WrittenEdition write() {
        EditedText text = model.text();
        if (text.format() == Format.TEI) {
            TeiSplice splice = new TeiSplice(text.original(), text.segments());
            if (splice.takesAdditions()) {
                return write(splice);
            }
        }
        byte[] bytes = new MadeTei(model, TeiContext.of(model, PREFIX)).write().getBytes(StandardCharsets.UTF_8);
        return new WrittenEdition(bytes, MadeTei.report(text));
    }

    /** A second time where anchors had to move: their passages then carry the exact words. */
    private WrittenEdition write(TeiSplice splice) {
        SplicedTei spliced = splice(splice, Set.of());
        if (!spliced.moved().isEmpty()) {
            spliced = splice(splice, spliced.moved());
        }
        return new WrittenEdition(spliced.bytes(), List.copyOf(spliced.report()));
    }

    private SplicedTei splice(TeiSplice splice, Set<String> moved) {
        TeiContext context = TeiContext.of(model, splice.idPrefix());
        context.passages().quoteBeside(moved);
        return splice.splice(context.passages().ranges(), new TeiApparatus(context).additions());
    }
}
