package org.testimonia.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.Stance;
import org.testimonia.shared.Refusal;

/** The life of one claim by the rules that the program itself uses, without a database. */
final class RulesWorld implements Acting.World {

    private static final String ANSWER = "It is answered in full.";

    private final Voice voice;
    private final int quorum;
    private final List<Weighed> evidence = new ArrayList<>();
    private final List<Ballot.Cast> votes = new ArrayList<>();
    private Standing standing = Standing.OPEN;
    private @Nullable Standing proposed;
    private String proposer = "";
    private Map<UUID, String> answers = Map.of();
    private long basis;
    private long seq = 1;

    RulesWorld(int quorum) {
        this.quorum = quorum;
        this.voice = new Voice(3, quorum, quorum);
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public boolean waitsForVotes() {
        return proposed != null;
    }

    @Override
    public boolean act(Acting act) {
        seq++;
        return switch (act.deed()) {
            case SUPPORT -> offer(Stance.SUPPORTS, act);
            case DISPUTE -> offer(Stance.DISPUTES, act);
            case ADMIT -> decide("ADMITTED", act);
            case DECLINE -> decide("DECLINED", act);
            case JUDGE -> act.isReviewer() && judge(act);
            case VOTE -> act.isReviewer() && proposed != null && !proposer.equals(act.who()) && vote(act);
            case WITHDRAW -> proposed != null && proposer.equals(act.who()) && close();
            case OVERRIDE -> act.who().equals("dana") && proposed != null && override();
        };
    }

    private boolean offer(Stance stance, Acting act) {
        if (standing == Standing.WITHDRAWN) {
            return false;
        }
        basis = seq;
        return evidence.add(new Weighed(
                UUID.randomUUID(), stance, act.isReviewer() ? "ADMITTED" : "WAITING", false, "a memoir", null));
    }

    private boolean decide(String state, Acting act) {
        if (!act.isReviewer() || evidence.isEmpty() || standing == Standing.WITHDRAWN) {
            return false;
        }
        int item = act.item() % evidence.size();
        Weighed old = evidence.get(item);
        if (old.state().equals(state)) {
            return false;
        }
        evidence.set(item, new Weighed(old.id(), old.stance(), state, false, old.label(), null));
        basis = seq;
        return true;
    }

    private boolean judge(Acting act) {
        Map<UUID, String> said = new HashMap<>();
        evidence.stream().filter(Weighed::isAdmitted).forEach(each -> said.put(each.id(), ANSWER));
        try {
            Transitions.mustLead(standing, act.standing());
            Conditions.mustHold(Conditions.of(act.standing(), evidence, said, false), act.standing());
        } catch (Refusal refused) {
            return false;
        }
        if (!voice.mustPropose(act.standing())) {
            standing = act.standing();
            return close();
        }
        if (proposed != null) {
            return false;
        }
        proposed = act.standing();
        proposer = act.who();
        answers = said;
        return true;
    }

    private boolean close() {
        proposed = null;
        votes.clear();
        return true;
    }

    private static UUID id(String who) {
        return new UUID(0, Acting.PEOPLE.indexOf(who));
    }

    private boolean vote(Acting act) {
        votes.add(new Ballot.Cast(id(act.who()), act.choice(), seq, false));
        return decide();
    }

    private boolean override() {
        if (ballot().objections() == 0) {
            return false;
        }
        votes.replaceAll(
                vote -> new Ballot.Cast(vote.by(), vote.choice(), vote.seen(), vote.choice() == Ballot.Choice.OBJECT));
        return decide();
    }

    private Ballot ballot() {
        return new Ballot(id(proposer), quorum, basis, votes);
    }

    private boolean decide() {
        Standing to = proposed;
        if (to != null
                && ballot().isPassed()
                && Conditions.of(to, evidence, answers, false).stream().allMatch(Condition::met)) {
            standing = to;
            close();
        }
        return true;
    }
}
