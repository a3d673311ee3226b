package org.testimonia.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.testimonia.edition.EditionFormat;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.Imprint;
import org.testimonia.edition.WrittenEdition;
import org.testimonia.rdf.FrozenClaims;
import org.testimonia.release.ReleasedFile.Made;

/** Writes a release in all its formats, from what was bound and nothing else. */
final class WriteRelease {

    /** Hears how far it is. */
    interface Step {
        void begin(String format, int done, int all);
    }

    private final EditionModel model;
    private final byte[] facts;
    private final Function<String, byte[]> kept;

    /**
     * Writes what was bound.
     *
     * @param facts of its claims as RDF has them
     * @param kept gives the bytes of a file of this release that was made before, by its format
     */
    WriteRelease(EditionModel model, byte[] facts, Function<String, byte[]> kept) {
        this.model = model;
        this.facts = facts;
        this.kept = kept;
    }

    /** The formats a release has, by name. */
    static List<String> formats() {
        List<String> formats = new ArrayList<>();
        for (EditionFormat format : EditionFormat.values()) {
            formats.add(format.word());
        }
        formats.add("trig");
        formats.add("bagit");
        return formats;
    }

    /** One after another: no two are in memory at a time. */
    List<ReleasedFile> all(Step step, Consumer<Made> keeper) {
        List<ReleasedFile> files = new ArrayList<>();
        for (String format : formats()) {
            step.begin(format, files.size(), formats().size());
            Made made = make(format, files);
            keeper.accept(made);
            files.add(made.file());
        }
        return files;
    }

    private FrozenClaims.Bundle bundle() {
        Imprint imprint = Objects.requireNonNull(model.imprint());
        String edition = model.base() + "/p/" + model.projectSlug() + "/editions/" + imprint.slug();
        return new FrozenClaims.Bundle(imprint.address(), edition, imprint.title());
    }

    /** @param before the files that a package holds, which are kept already */
    Made make(String name, List<ReleasedFile> before) {
        if (name.equals("bagit")) {
            return new Bag(model, before, kept).pack();
        }
        if (name.equals("trig")) {
            byte[] trig = FrozenClaims.trig(facts, model.base(), model.projectSlug(), model.seq(), bundle());
            return ReleasedFile.of(name, "application/trig", "trig", trig, List.of());
        }
        EditionFormat format = EditionFormat.valueOf(name.toUpperCase(Locale.ROOT));
        WrittenEdition written = format.write(model);
        return ReleasedFile.of(
                name, format.mediaType(model), format.extension(model), written.bytes(), written.report());
    }
}
