package org.testimonia.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.source.Source;

/**
 * What a witness wrote and says.
 *
 * @param touching claims whose evidence goes back to the witness, by whatever way
 */
public record Testimony(List<Part> parts, List<Saying> sayings, List<Line> touching) {

    /** A source and the part the witness had in it. */
    public record Part(Source source, String role) {}

    /** What the witness does to a claim: asserts, denies … */
    public record Saying(
            Line claim,
            String polarity,
            String role,
            @Nullable String note) {

        /** {@code reports without endorsing}. */
        public String polarityWords() {
            return polarity.replace('_', ' ');
        }

        /** {@code quoted person}. */
        public String roleWords() {
            return role.replace('_', ' ');
        }
    }

    /** A claim in a line. */
    public record Line(int number, String statement, Standing standing) {}
}
