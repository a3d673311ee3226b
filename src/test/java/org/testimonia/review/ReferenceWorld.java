package org.testimonia.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;

/** CLAIMS.md 2.5 and 2.11 once more, written out by hand: the life of one claim among people of whom three may judge. */
final class ReferenceWorld implements Acting.World {

    private static final class Piece {
        final boolean disputes;
        String state;

        Piece(boolean disputes, boolean admitted) {
            this.disputes = disputes;
            this.state = admitted ? "in" : "waits";
        }
    }

    private static final class Asked {
        final String by;
        final Standing to;
        final Set<Integer> answered;
        final Set<Integer> support;
        final Map<String, String> said = new HashMap<>();
        final Set<String> stale = new HashSet<>();
        final Set<String> overridden = new HashSet<>();

        Asked(String by, Standing to, Set<Integer> answered, Set<Integer> support) {
            this.by = by;
            this.to = to;
            this.answered = answered;
            this.support = support;
        }
    }

    private final int quorum;
    private final boolean signals;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Set<Integer>> seenBefore = new HashSet<>();
    private Standing standing = Standing.OPEN;
    private @Nullable Asked asked;

    /** Whether warnings, which change with the support, have to be seen. */
    ReferenceWorld(int quorum, boolean signals) {
        this.quorum = quorum;
        this.signals = signals;
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public boolean waitsForVotes() {
        return asked != null;
    }

    @Override
    public boolean act(Acting act) {
        return switch (act.deed()) {
            case SUPPORT -> offer(false, act);
            case DISPUTE -> offer(true, act);
            case ADMIT -> decide("in", act);
            case DECLINE -> decide("out", act);
            case JUDGE -> act.isReviewer() && judge(act);
            case VOTE -> act.isReviewer() && vote(act);
            case WITHDRAW -> asked != null && asked.by.equals(act.who()) && close();
            case OVERRIDE -> act.who().equals("dana") && override();
        };
    }

    private boolean close() {
        asked = null;
        return true;
    }

    private boolean offer(boolean disputes, Acting act) {
        if (standing == Standing.WITHDRAWN) {
            return false;
        }
        pieces.add(new Piece(disputes, act.isReviewer()));
        return changed();
    }

    private boolean changed() {
        if (asked != null) {
            asked.stale.addAll(asked.said.keySet());
        }
        return true;
    }

    private boolean decide(String state, Acting act) {
        if (!act.isReviewer() || pieces.isEmpty() || standing == Standing.WITHDRAWN) {
            return false;
        }
        Piece piece = pieces.get(act.item() % pieces.size());
        if (piece.state.equals(state)) {
            return false;
        }
        piece.state = state;
        return changed();
    }

    private Set<Integer> in(boolean disputes) {
        Set<Integer> in = new TreeSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).disputes == disputes && pieces.get(i).state.equals("in")) {
                in.add(i);
            }
        }
        return in;
    }

    private boolean judge(Acting act) {
        Standing to = act.standing();
        boolean way =
                switch (standing) {
                    case OPEN -> to == Standing.CONTESTED || to == Standing.ESTABLISHED || to == Standing.WITHDRAWN;
                    case CONTESTED -> to == Standing.ESTABLISHED || to == Standing.REJECTED || to == Standing.WITHDRAWN;
                    case ESTABLISHED, REJECTED -> to == Standing.CONTESTED;
                    case WITHDRAWN -> to == Standing.OPEN;
                    default -> false;
                };
        if (!way) {
            return false;
        }
        if (to == Standing.CONTESTED
                && pieces.stream().noneMatch(piece -> piece.disputes && !piece.state.equals("out"))) {
            return false;
        }
        if (to == Standing.ESTABLISHED && !isEstablishable(in(true), in(false))) {
            return false;
        }
        if (to == Standing.ESTABLISHED || to == Standing.REJECTED) {
            if (asked != null) {
                return false;
            }
            asked = new Asked(act.who(), to, in(true), in(false));
            return true;
        }
        standing = to;
        return close();
    }

    private boolean isEstablishable(Set<Integer> answered, Set<Integer> seen) {
        return !in(false).isEmpty()
                && pieces.stream().noneMatch(piece -> piece.disputes && piece.state.equals("waits"))
                && answered.containsAll(in(true))
                && (!signals || seen.equals(in(false)) || seenBefore.contains(in(false)));
    }

    private boolean vote(Acting act) {
        if (asked == null || asked.by.equals(act.who())) {
            return false;
        }
        asked.said.put(act.who(), act.choice().code());
        asked.stale.remove(act.who());
        asked.overridden.remove(act.who());
        return decide();
    }

    private boolean override() {
        if (asked == null) {
            return false;
        }
        Asked proposal = asked;
        Set<String> standingOnes = new HashSet<>();
        proposal.said.forEach((who, said) -> {
            if (said.equals("object") && !proposal.overridden.contains(who)) {
                standingOnes.add(who);
            }
        });
        if (standingOnes.isEmpty()) {
            return false;
        }
        proposal.overridden.addAll(standingOnes);
        return decide();
    }

    private boolean decide() {
        Asked proposal = asked;
        if (proposal == null) {
            return true;
        }
        int approvals = 0;
        boolean blocked = false;
        for (Map.Entry<String, String> vote : proposal.said.entrySet()) {
            approvals += vote.getValue().equals("approve") && !proposal.stale.contains(vote.getKey()) ? 1 : 0;
            blocked |= vote.getValue().equals("object") && !proposal.overridden.contains(vote.getKey());
        }
        boolean holds = proposal.to != Standing.ESTABLISHED || isEstablishable(proposal.answered, proposal.support);
        if (approvals >= quorum && !blocked && holds) {
            standing = proposal.to;
            if (proposal.to == Standing.ESTABLISHED) {
                seenBefore.add(proposal.support);
            }
            asked = null;
        }
        return true;
    }
}
