package org.testimonia.edition;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.testimonia.claim.Standing;
import org.testimonia.text.Revision;

/**
 * What goes into an edition.
 *
 * @param revisions of the texts, in the order in which they are printed
 * @param kinds of notes: {@code note, highlight, tag, entity, question}; all where none is named
 * @param standings of claims; all that are printed at all where none is named
 * @param projectNotes whether the notes for members of the project go in, too, and not the public ones alone
 */
public record EditionScope(List<Revision> revisions, Set<String> kinds, Set<Standing> standings, boolean projectNotes) {

    /** What editions print: drafts and what was withdrawn or replaced stand nowhere. */
    public static final List<Standing> PRINTED =
            List.of(Standing.ESTABLISHED, Standing.CONTESTED, Standing.OPEN, Standing.REJECTED);

    UUID[] texts() {
        return Named.array(revisions.stream().map(Revision::text).toList());
    }

    Integer[] numbers() {
        return revisions.stream().map(Revision::number).toArray(Integer[]::new);
    }

    String[] printedStandings() {
        return PRINTED.stream()
                .filter(standing -> standings.isEmpty() || standings.contains(standing))
                .map(Standing::name)
                .toArray(String[]::new);
    }
}
