package org.testimonia.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.testimonia.edition.EditionFormat;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.WrittenEdition;
import org.testimonia.rdf.FrozenClaims;

/** Writes a release in all its formats, from what was bound and nothing else. */
final class WriteRelease {

    /** Hears how far it is. */
    interface Step {
        void begin(String format, int done, int all);
    }

    private final EditionModel model;
    private final byte[] facts;

    /** @param facts of its claims as RDF has them */
    WriteRelease(EditionModel model, byte[] facts) {
        this.model = model;
        this.facts = facts;
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

    List<ReleasedFile> all(Step step) {
        List<String> formats = formats();
        List<ReleasedFile> files = new ArrayList<>();
        for (String format : formats) {
            step.begin(format, files.size(), formats.size());
            files.add(format.equals("bagit") ? new Bag(model, List.copyOf(files)).pack() : one(format));
        }
        return files;
    }

    Optional<ReleasedFile> again(String format) {
        if (format.equals("bagit")) {
            return all((name, done, all) -> {}).stream()
                    .filter(file -> file.format().equals(format))
                    .findFirst();
        }
        return formats().contains(format) ? Optional.of(one(format)) : Optional.empty();
    }

    private ReleasedFile one(String name) {
        if (name.equals("trig")) {
            byte[] trig = FrozenClaims.trig(facts, model.base(), model.projectSlug(), model.seq());
            return new ReleasedFile(name, "application/trig", "trig", trig, List.of());
        }
        EditionFormat format = EditionFormat.valueOf(name.toUpperCase(java.util.Locale.ROOT));
        WrittenEdition written = format.write(model);
        return new ReleasedFile(
                name, format.mediaType(model), format.extension(model), written.bytes(), written.report());
    }
}
