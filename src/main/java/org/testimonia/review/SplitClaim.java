package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.ClaimRelation;
import org.testimonia.claim.ClaimRelations;
import org.testimonia.claim.ClaimWordings;
import org.testimonia.claim.Relation;
import org.testimonia.claim.Standing;
import org.testimonia.claim.StateClaim;
import org.testimonia.claim.Wording;
import org.testimonia.evidence.CopyEvidence;
import org.testimonia.evidence.Evidence;
import org.testimonia.journal.Moment;
import org.testimonia.shared.Refusal;

/** A claim that says several things goes on in several claims, each with the evidence chosen for it. */
@ApplicationScoped
class SplitClaim {

    private static final int MOST = 20;

    private final StateClaim stateClaim;
    private final ClaimWordings wordings;
    private final ClaimRelations relations;
    private final CopyEvidence copyEvidence;
    private final Judgements judgements;

    SplitClaim(
            StateClaim stateClaim,
            ClaimWordings wordings,
            ClaimRelations relations,
            CopyEvidence copyEvidence,
            Judgements judgements) {
        this.stateClaim = stateClaim;
        this.wordings = wordings;
        this.relations = relations;
        this.copyEvidence = copyEvidence;
        this.judgements = judgements;
    }

    private record Piece(Wording wording, List<Evidence> evidence) {}

    void mustBePossible(Claim claim, ClaimAct.Split act) {
        pieces(claim, act.parts());
    }

    Reshaped split(Claim claim, ClaimAct.Split act, Mandate mandate) {
        Moment moment = mandate.moment();
        List<Integer> successors = new ArrayList<>();
        List<UUID> copied = new ArrayList<>();
        for (Piece piece : pieces(claim, act.parts())) {
            Claim part = stateClaim.put(claim.kind, piece.wording(), moment);
            judgements.open(part, "Split from claim " + claim.number + ", and not yet assessed.", moment);
            relations.persist(new ClaimRelation(claim.id, Relation.SPLIT_INTO, part.id, mandate.reason(), moment));
            copied.addAll(copyEvidence.copy(piece.evidence(), part, moment));
            successors.add(part.number);
        }
        Judgement judgement = judgements.give(claim, Standing.SUPERSEDED, ReasonCode.SCOPE_ERROR, mandate);
        return new Reshaped(claim.number, judgement, successors, copied);
    }

    private List<Piece> pieces(Claim claim, List<ClaimAct.Part> parts) {
        if (parts.size() < 2 || parts.size() > MOST) {
            throw Refusal.invalid(
                    "parts", "A claim is split into 2 to " + MOST + " claims; this names " + parts.size() + ".");
        }
        Wording present = wordings.present(claim).words();
        Map<UUID, Evidence> known = copyEvidence.worthCopying(claim).stream()
                .collect(Collectors.toMap(each -> each.id, Function.identity()));
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            ClaimAct.Part part = parts.get(i);
            Wording wording = wording(part.statement(), present, "parts[" + i + "].statement");
            if (pieces.stream().anyMatch(each -> each.wording().statement().equals(wording.statement()))) {
                throw Refusal.invalid("parts[" + i + "].statement", "Another part says the same.");
            }
            pieces.add(new Piece(wording, evidence(part.evidence(), known, "parts[" + i + "].evidence")));
        }
        return pieces;
    }

    private static Wording wording(@Nullable String statement, Wording present, String field) {
        try {
            return Wording.of(statement, present.language(), null, present.event());
        } catch (Refusal refusal) {
            throw Refusal.invalid(field, refusal.sentence());
        }
    }

    private static List<Evidence> evidence(@Nullable List<String> ids, Map<UUID, Evidence> known, String field) {
        List<Evidence> chosen = new ArrayList<>();
        List<String> named = ids == null ? List.of() : ids;
        for (int i = 0; i < named.size(); i++) {
            Evidence evidence = known.get(id(named.get(i)));
            if (evidence == null) {
                throw Refusal.invalid(
                        field + "[" + i + "]",
                        "No live evidence of this id, that was not declined, bears on the claim.");
            }
            if (!chosen.contains(evidence)) {
                chosen.add(evidence);
            }
        }
        return chosen;
    }

    private static UUID id(@Nullable String id) {
        boolean named = id != null && id.matches("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
        return named ? UUID.fromString(id) : new UUID(0, 0);
    }
}
