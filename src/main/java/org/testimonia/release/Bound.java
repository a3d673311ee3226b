package org.testimonia.release;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.Imprint;
import org.testimonia.project.Visibility;
import org.testimonia.shared.Frozen;

/**
 * What was bound for a release, as it is kept: everything but the words and bytes of the texts, which never change and
 * are read again from their revisions.
 */
final class Bound {

    private static final TypeReference<EditionModel> MODEL = new TypeReference<>() {};

    private Bound() {}

    static byte[] keep(EditionModel model) {
        return Frozen.keep(bare(model, model.imprint(), model.seq(), model.at()));
    }

    /** @param words gives a text its segments and bytes again */
    static EditionModel read(byte[] kept, UnaryOperator<EditedText> words) {
        EditionModel model = Frozen.read(kept, MODEL);
        return model.with(model.imprint(), model.texts().stream().map(words).toList(), model.seq(), model.at());
    }

    /** Of who may read it and all that they would see but the number of the release and the day: the same means that nothing changed. */
    static byte[] digest(EditionModel model, Visibility visibility) {
        Imprint imprint = model.imprint();
        return Frozen.digest(
                List.of(visibility, bare(model, imprint == null ? null : imprint.unnumbered(), 0, Instant.EPOCH)));
    }

    private static EditionModel bare(EditionModel model, @Nullable Imprint imprint, long seq, Instant at) {
        return model.with(imprint, model.texts().stream().map(EditedText::bare).toList(), seq, at);
    }
}
