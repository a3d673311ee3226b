package org.testimonia.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.Stance;

/**
 * A piece of live evidence as far as a judgement asks about it.
 *
 * @param state {@code WAITING, ADMITTED} or {@code DECLINED}
 * @param label what it is called in a condition
 * @param answers the disputing piece that it answers, a scholarly argument
 */
public record Weighed(
        UUID id,
        Stance stance,
        String state,
        boolean openObjection,
        String label,
        @Nullable UUID answers) {

    /** All of a claim. */
    public static List<Weighed> all(List<EvidenceSeen> evidence) {
        return evidence.stream()
                .map(each -> new Weighed(
                        each.id(), each.stance(), each.state(), each.hasOpenObjection(), each.label(), each.answers()))
                .toList();
    }

    boolean is(Stance stance) {
        return this.stance == stance;
    }

    boolean isAdmitted() {
        return state.equals("ADMITTED");
    }

    boolean isWaiting() {
        return state.equals("WAITING");
    }

    boolean isDeclined() {
        return state.equals("DECLINED");
    }
}
