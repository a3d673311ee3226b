package org.testimonia.review.signal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.Independence;

/**
 * All that signals about one claim ask, at one revision.
 *
 * @param standing how it stands, or would stand
 * @param stale whether what it rests on changed since it was judged so; false for a standing it does not have yet
 * @param event when that was of which it speaks
 * @param evidence live pieces
 * @param answered disputing pieces that a judgement answered
 * @param support how many voices speak in the admitted support
 * @param related other claims that it has to agree with, or cannot
 * @param readings places that people read differently
 * @param spreads what people graded far apart
 * @param onceEstablished premises, by the evidence, that were established at some time
 * @param circular claims through which it rests on itself
 * @param lives when people lived, by their ids
 */
record Case(
        UUID claim,
        Standing standing,
        boolean stale,
        @Nullable Years event,
        List<EvidenceSeen> evidence,
        Set<UUID> answered,
        Independence support,
        List<Related> related,
        List<Reading> readings,
        List<Spread> spreads,
        Set<UUID> onceEstablished,
        List<Integer> circular,
        Map<UUID, Lived> lives) {

    /** When somebody lived, as far as the years are known. */
    record Lived(
            String name, @Nullable Years born, @Nullable Years died) {

        /** Whether they cannot have known of something in these years. */
        boolean isOutside(Years event) {
            return (died != null && died.to() < event.from()) || (born != null && born.from() > event.to());
        }
    }

    /** Another claim; {@code from} says whether the relation leads from this claim to it. */
    record Related(String relation, boolean from, int number, Standing standing) {}

    /** Where people say differently what somebody does with the claim. */
    record Reading(UUID passage, List<String> polarities) {}

    /** What was assessed, by which criterion, and how far apart, in steps. */
    record Spread(UUID target, String criterion, List<String> grades) {}

    /** The same, if it stood so. */
    Case supposing(Standing other) {
        return new Case(
                claim,
                other,
                stale && other == standing,
                event,
                evidence,
                answered,
                support,
                related,
                readings,
                spreads,
                onceEstablished,
                circular,
                lives);
    }

    List<EvidenceSeen> admitted(Stance stance) {
        return evidence.stream()
                .filter(each -> each.isAdmitted() && each.stance() == stance)
                .toList();
    }

    /** Support by a passage or a source. */
    List<EvidenceSeen> witnesses() {
        return admitted(Stance.SUPPORTS).stream()
                .filter(each -> each.premise() == null)
                .toList();
    }

    boolean isAnswered(EvidenceSeen dispute) {
        return answered.contains(dispute.id())
                || evidence.stream()
                        .anyMatch(each -> each.isAdmitted() && dispute.id().equals(each.answers()));
    }
}
