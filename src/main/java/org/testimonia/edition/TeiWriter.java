package org.testimonia.edition;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.shared.SteadyZip;
import org.testimonia.text.Format;

/** The annotated text as TEI P5: its own bytes with what we add between them, or TEI made for a text that had none. */
final class TeiWriter {

    private static final String PREFIX = "tst-";

    private final EditionModel model;
    /** Whether the claims are said of in another file, and here only where they are made. */
    private final boolean claimsElsewhere;

    TeiWriter(EditionModel model) {
        this(model, false);
    }

    private TeiWriter(EditionModel model, boolean claimsElsewhere) {
        this.model = model;
        this.claimsElsewhere = claimsElsewhere;
    }

    /** One file for one text; for several a zip with a file each, and the claims once in {@code edition.xml}. */
    List<String> write(OutputStream out) {
        return model.texts().size() == 1 ? writeText(out) : writeTexts(out);
    }

    private List<String> writeText(OutputStream out) {
        EditedText text = model.text();
        TeiSplice splice = splice(text);
        if (splice != null) {
            return write(splice, out);
        }
        EditionStream.write(new MadeTei(model, context(PREFIX), claimsElsewhere).write(), out);
        return MadeTei.report(text);
    }

    private List<String> writeTexts(OutputStream out) {
        List<String> report = new ArrayList<>();
        try (SteadyZip zip = new SteadyZip(out)) {
            List<TeiFile> files = new ArrayList<>();
            for (EditedText text : model.texts()) {
                String name = text.slug().equals("edition") ? "edition-text.xml" : text.slug() + ".xml";
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                new TeiWriter(model.only(text), true).writeText(file).forEach(line -> report.add(name + ": " + line));
                zip.add(name, file.toByteArray());
                TeiSplice splice = splice(text);
                files.add(new TeiFile(text, name, splice == null ? PREFIX : splice.idPrefix()));
            }
            zip.add("edition.xml", new TeiOfClaims(TeiContext.of(model, PREFIX, files)).write());
        }
        return report;
    }

    /** Null for a text that was not TEI P5. */
    private static @Nullable TeiSplice splice(EditedText text) {
        if (text.format() != Format.TEI) {
            return null;
        }
        TeiSplice splice = new TeiSplice(text.original(), text.segments());
        return splice.takesAdditions() ? splice : null;
    }

    private TeiContext context(String prefix) {
        return TeiContext.of(model, prefix);
    }

    /** A second time where anchors had to move: their passages then carry the exact words. */
    private List<String> write(TeiSplice splice, OutputStream out) {
        SplicedTei spliced = splice(splice, Set.of());
        if (!spliced.moved().isEmpty()) {
            spliced = splice(splice, spliced.moved());
        }
        EditionStream.write(spliced.bytes(), out);
        return List.copyOf(spliced.report());
    }

    private SplicedTei splice(TeiSplice splice, Set<String> moved) {
        TeiContext context = context(splice.idPrefix());
        context.passages().quoteBeside(moved);
        return splice.splice(context.passages().ranges(), new TeiApparatus(context, claimsElsewhere).additions());
    }
}
