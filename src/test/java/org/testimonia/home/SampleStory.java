package org.testimonia.home;

import static org.testimonia.claim.Standing.CONTESTED;
import static org.testimonia.claim.Standing.DRAFT;
import static org.testimonia.claim.Standing.ESTABLISHED;
import static org.testimonia.claim.Standing.OPEN;
import static org.testimonia.evidence.Stance.DISPUTES;
import static org.testimonia.evidence.Stance.MENTIONS;
import static org.testimonia.evidence.Stance.SUPPORTS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.Stance;

/**
 * Plays the acts of the sample project against the rules of claims, small enough to be checked by eye. What breaks a
 * rule is told in {@link #faults}; nothing is stopped.
 */
final class SampleStory {

    static final class PlayedClaim {
        final String author;
        Standing standing;
        final Map<String, PlayedEvidence> evidence = new LinkedHashMap<>();
        final List<Standing> history = new ArrayList<>();

        @Nullable
        JsonNode proposal;

        PlayedClaim(JsonNode act) {
            author = act.path("by").asText();
            standing = act.path("draft").asBoolean() ? DRAFT : OPEN;
        }

        /** Whatever gives it another standing closes what was proposed. */
        void stand(Standing to) {
            proposal = null;
            standing = to;
            history.add(to);
        }

        Stream<PlayedEvidence> admitted(Stance stance) {
            return evidence.values().stream().filter(e -> e.stance == stance && e.admission.equals("ADMITTED"));
        }
    }

    static final class PlayedEvidence {
        final String key;
        final Stance stance;
        final JsonNode act;
        String admission;
        boolean objectionOpen;

        PlayedEvidence(JsonNode act, boolean admitted) {
            this.key = act.path("as").asText();
            this.stance = Stance.valueOf(act.path("stance").asText());
            this.act = act;
            this.admission = admitted ? "ADMITTED" : "WAITING";
        }
    }

    final Map<String, PlayedClaim> claims = new LinkedHashMap<>();
    final List<String> faults = new ArrayList<>();

    private final Map<String, PlayedEvidence> evidence = new LinkedHashMap<>();
    private final Map<String, JsonNode> objections = new LinkedHashMap<>();
    private final Set<String> reviewers = Set.of("boris", "clara", "dana");

    static SampleStory played() {
        SampleStory story = new SampleStory();
        SampleFiles.acts().forEach(story::play);
        return story;
    }

    private void play(JsonNode act) {
        switch (act.path("do").asText()) {
            case "claim" -> claims.put(act.path("as").asText(), new PlayedClaim(act));
            case "evidence" -> offer(act);
            case "admit" -> decide(act, "ADMITTED");
            case "decline" -> decide(act, "DECLINED");
            case "object" -> object(act);
            case "answer" -> answer(act);
            case "reword" -> must(claim(act).standing == OPEN, act, "only claims not yet assessed are reworded here");
            case "judge" -> judge(act);
            case "vote" -> vote(act);
            case "derive", "examine" ->
                must(reviewers.contains(by(act)) && grounded(act), act, "a reviewer says who took what, with grounds");
            case "assess" ->
                must(
                        reviewers.contains(by(act))
                                && (act.has("rationale")
                                        || act.path("grade").asText().equals("F")),
                        act,
                        "a reviewer assesses, with a rationale");
            case "open-round", "reveal", "overstate" ->
                must(reviewers.contains(by(act)), act, "a reviewer holds rounds and says that a wording says too much");
            case "verdict" -> must(reasoned(act) && act.has("confidence"), act, "a verdict has a reason");
            default ->
                must(
                        Set.of("annotate", "reply", "assert", "relate", "ask", "answer-question")
                                .contains(act.path("do").asText()),
                        act,
                        "unknown act");
        }
    }

    private void offer(JsonNode act) {
        PlayedEvidence offered = new PlayedEvidence(act, reviewers.contains(by(act)));
        must(offered.stance == MENTIONS || reasoned(act), act, "evidence needs a reason");
        must(Stream.of("target", "source", "premise").filter(act::has).count() == 1, act, "evidence has one target");
        evidence.put(offered.key, offered);
        claim(act).evidence.put(offered.key, offered);
    }

    private void decide(JsonNode act, String admission) {
        must(reviewers.contains(by(act)) && reasoned(act), act, "a reviewer decides, with a reason");
        must(of(act).admission.equals("WAITING"), act, "only what waits is decided");
        of(act).admission = admission;
    }

    private void object(JsonNode act) {
        objections.put(act.path("as").asText(), act);
        of(act).objectionOpen = true;
    }

    private void answer(JsonNode act) {
        JsonNode objection = objections.get(act.path("objection").asText());
        must(!by(objection).equals(by(act)), act, "an objection is answered by somebody else");
        of(objection).objectionOpen = false;
    }

    private void judge(JsonNode act) {
        PlayedClaim claim = claim(act);
        must(reviewers.contains(by(act)) && reasoned(act), act, "a reviewer judges, with a reason");
        Standing to = Standing.valueOf(act.path("standing").asText());
        switch (to) {
            case CONTESTED -> contest(act, claim);
            case ESTABLISHED -> establish(act, claim);
            case REJECTED -> {
                must(!by(act).equals(claim.author), act, "somebody else rejects");
                must(claim.standing == CONTESTED || claim.standing == ESTABLISHED, act, "contest first");
            }
            case WITHDRAWN -> must(claim.standing == OPEN || claim.standing == CONTESTED, act, "contest first");
            default -> must(false, act, "no such judgement here");
        }
        if (to == ESTABLISHED || to == Standing.REJECTED) {
            must(claim.proposal == null, act, "one proposal at a time");
            claim.proposal = act;
        } else {
            claim.stand(to);
        }
    }

    private void vote(JsonNode act) {
        PlayedClaim claim = claim(act);
        must(claim.proposal != null && reviewers.contains(by(act)), act, "a reviewer votes on what is proposed");
        must(!by(act).equals(by(claim.proposal)), act, "nobody votes on the own proposal");
        must(act.path("vote").asText().equals("approve"), act, "everybody agrees here");
        claim.stand(Standing.valueOf(claim.proposal.path("standing").asText()));
    }

    private void contest(JsonNode act, PlayedClaim claim) {
        must(
                claim.evidence.values().stream()
                        .filter(e -> !e.admission.equals("DECLINED"))
                        .anyMatch(e -> e.stance == DISPUTES || e.objectionOpen),
                act,
                "contested needs disputing evidence or an open objection");
    }

    private void establish(JsonNode act, PlayedClaim claim) {
        must(!by(act).equals(claim.author), act, "somebody else establishes");
        must(claim.admitted(SUPPORTS).findAny().isPresent(), act, "established needs admitted support");
        must(
                claim.evidence.values().stream()
                        .filter(e -> e.stance == DISPUTES || e.stance == Stance.QUALIFIES)
                        .noneMatch(e -> e.admission.equals("WAITING")),
                act,
                "established leaves nothing against it undecided");
        must(
                claim.admitted(DISPUTES).allMatch(e -> act.path("answers").has(e.key)),
                act,
                "established answers every dispute");
    }

    private PlayedClaim claim(JsonNode act) {
        return claims.get(act.path("claim").asText());
    }

    private PlayedEvidence of(JsonNode act) {
        return evidence.get(act.path("evidence").asText());
    }

    private static String by(JsonNode act) {
        return act.path("by").asText();
    }

    private static boolean reasoned(JsonNode act) {
        return act.path("reason").asText().strip().length() >= 15;
    }

    private static boolean grounded(JsonNode act) {
        return act.path("grounds").asText().strip().length() >= 15;
    }

    private void must(boolean met, JsonNode act, String rule) {
        if (!met) {
            faults.add(rule + ": " + act);
        }
    }
}
