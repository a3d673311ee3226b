package org.testimonia.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Journal;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Way;

/** Somebody says how one claim stands to another. */
@ApplicationScoped
public class RelateClaims {

    /**
     * A relation as it is sent.
     *
     * @param from the number of a claim, as is {@code to}
     * @param reason why, if somebody wishes to say so
     */
    public record NewRelation(
            @Nullable Integer from,
            @Nullable String relation,
            @Nullable Integer to,
            @Nullable String reason) {}

    private final Claims claims;
    private final ClaimRelations relations;
    private final Journal journal;

    RelateClaims(Claims claims, ClaimRelations relations, Journal journal) {
        this.claims = claims;
        this.relations = relations;
        this.journal = journal;
    }

    @Transactional
    public UUID relate(NewRelation asked, Member by) {
        by.must(Right.RELATE_CLAIMS);
        Relation relation = Relation.read(asked.relation());
        String reason =
                asked.reason() == null || asked.reason().isBlank() ? null : Reason.check(asked.reason(), "reason");
        UUID[] made = new UUID[1];
        journal.write(by.project(), by.account(), moment -> {
            Claim from = claim(asked.from(), "from", by);
            Claim to = claim(asked.to(), "to", by);
            mustBeTwo(from, to);
            mustBeNew(from, relation, to);
            mustNotCircle(from, relation, to);
            ClaimRelation kept = new ClaimRelation(from.id, relation, to.id, reason, moment);
            relations.persistAndFlush(kept);
            made[0] = kept.id;
            return ClaimChanged.related(from, kept, to);
        });
        return made[0];
    }

    private Claim claim(@Nullable Integer number, String field, Member by) {
        if (number == null) {
            throw Refusal.invalid(field, "Name the claim by its number.");
        }
        Claim claim = claims.find(number, by.account())
                .orElseThrow(() -> Refusal.invalid(field, "There is no claim " + number + " here."));
        if (claim.isUnpublished()) {
            throw Refusal.invalid(field, "Claim " + number + " is still a draft. Submit it first.");
        }
        claim.mustBeAlive();
        return claim;
    }

    private static void mustBeTwo(Claim from, Claim to) {
        if (from.id.equals(to.id)) {
            throw Refusal.invalid("to", "A claim stands in no relation to itself; name another one.");
        }
    }

    private void mustBeNew(Claim from, Relation relation, Claim to) {
        if (relations.isRecorded(from.id, relation, to.id)) {
            throw Refusal.conflict("It is recorded already that claim " + from.number + " " + relation.words + " claim "
                    + to.number + ".");
        }
    }

    private void mustNotCircle(Claim from, Relation relation, Claim to) {
        if (!relation.mayNotCircle()) {
            return;
        }
        List<Integer> way = Way.shortest(to.number, from.number, relations.edges(relation));
        if (way.isEmpty()) {
            return;
        }
        List<Integer> circle = new ArrayList<>(List.of(from.number));
        circle.addAll(way);
        String words = circle.stream()
                .map(number -> "claim " + number)
                .collect(Collectors.joining(", which " + relation.words + " "));
        throw Refusal.invalid("to", "That would go in a circle: " + words + ".").with("circle", circle);
    }

    /** Whoever recorded it takes it back, or a reviewer does; the history keeps it. */
    @Transactional
    public void takeBack(UUID id, @Nullable String reason, Member by) {
        by.must(Right.RELATE_CLAIMS);
        journal.write(by.project(), by.account(), moment -> {
            ClaimRelation relation = relations.get(id);
            mustBeOwn(relation, by);
            String words = Reason.check(reason, "reason");
            relation.retire(words, moment);
            return ClaimChanged.unrelated(claims.get(relation.fromId, by.account()), relation, words);
        });
    }

    private static void mustBeOwn(ClaimRelation relation, Member by) {
        if (relation.relation().isOfLifecycle()) {
            throw Refusal.conflict("What became of a claim is undone by the claim itself, not taken back here.");
        }
        if (!relation.byId.equals(by.account()) && !by.may(Right.ADMIT_EVIDENCE)) {
            throw Refusal.forbidden(
                    "As " + by.role().word() + " you take back only the relations you recorded yourself.");
        }
    }
}
