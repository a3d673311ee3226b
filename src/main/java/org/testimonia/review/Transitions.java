package org.testimonia.review;

import static org.testimonia.claim.Standing.CONTESTED;
import static org.testimonia.claim.Standing.DRAFT;
import static org.testimonia.claim.Standing.ESTABLISHED;
import static org.testimonia.claim.Standing.OPEN;
import static org.testimonia.claim.Standing.REJECTED;
import static org.testimonia.claim.Standing.WITHDRAWN;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.testimonia.claim.Standing;
import org.testimonia.shared.Refusal;

/** From which standing a judgement leads to which. A rewording takes a judged claim to OPEN by itself. */
public final class Transitions {

    private static final Map<Standing, List<Standing>> FROM = Map.of(
            DRAFT, List.of(OPEN, WITHDRAWN),
            OPEN, List.of(CONTESTED, ESTABLISHED, WITHDRAWN),
            CONTESTED, List.of(ESTABLISHED, REJECTED, WITHDRAWN),
            ESTABLISHED, List.of(CONTESTED),
            REJECTED, List.of(CONTESTED),
            WITHDRAWN, List.of(OPEN));

    private Transitions() {}

    /** What a judgement may make of a claim that stands so. */
    public static List<Standing> from(Standing standing) {
        return FROM.getOrDefault(standing, List.of());
    }

    static void mustLead(Standing from, Standing to) {
        if (!from(from).contains(to)) {
            throw Refusal.invalid("standing", sentence(from, to));
        }
    }

    private static String sentence(Standing from, Standing to) {
        if (from == to) {
            return "The claim is " + from.word + " already.";
        }
        if (from == OPEN && to == REJECTED) {
            return "A claim is contested first, and rejected then, so that the record shows why.";
        }
        String ways = from(from).stream().map(way -> way.word).collect(Collectors.joining(", "));
        return "A claim does not go from " + from.word + " to " + to.word + " by a judgement"
                + (ways.isEmpty() ? "." : "; from here it goes to: " + ways + ".");
    }
}
