package org.testimonia.edition;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedJudgement;
import org.testimonia.edition.EditionModel.Note;

/** Everybody whose name an edition prints. */
final class Named {

    private Named() {}

    static Set<UUID> in(List<Note> notes, List<EditedClaim> claims) {
        Set<UUID> people = new HashSet<>();
        for (Note note : notes) {
            people.add(note.author());
            note.replies().forEach(reply -> people.add(reply.author()));
        }
        for (EditedClaim claim : claims) {
            people.add(claim.author());
            claim.judgements().stream().flatMap(Named::of).forEach(people::add);
            claim.assertions().forEach(assertion -> people.add(assertion.recordedBy()));
            claim.evidence().stream().flatMap(Named::of).forEach(people::add);
        }
        return people;
    }

    private static Stream<UUID> of(EditedJudgement judgement) {
        Stream<UUID> minority =
                judgement.minority().stream().flatMap(opinion -> Stream.of(opinion.by(), opinion.overriddenBy()));
        return Stream.of(Stream.of(judgement.judge()), judgement.approvers().stream(), minority)
                .flatMap(people -> people);
    }

    private static Stream<UUID> of(EditedEvidence evidence) {
        Stream<UUID> objectors =
                evidence.objections().stream().flatMap(objection -> Stream.of(objection.by(), objection.answeredBy()));
        return Stream.of(Stream.of(evidence.offeredBy(), evidence.decidedBy()), objectors)
                .flatMap(people -> people)
                .filter(Objects::nonNull);
    }

    /** For statements: an array of ids. */
    static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
