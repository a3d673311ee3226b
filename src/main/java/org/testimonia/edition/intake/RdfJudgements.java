package org.testimonia.edition.intake;

import static org.testimonia.shared.rdf.Terms.PROV;
import static org.testimonia.shared.rdf.Terms.property;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.edition.intake.Brought.SaidJudgement;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** How claims were judged where a file comes from; a judgement without a person or a reason is none. */
final class RdfJudgements {

    private final RdfFacts facts;

    RdfJudgements(RdfFacts facts) {
        this.facts = facts;
    }

    List<SaidJudgement> of(Resource claim) {
        return facts.subjects(facts.our("ofClaim"), claim).stream()
                .filter(tag -> facts.is(tag, facts.ours("StatusTag")))
                .sorted(Comparator.comparingInt(tag -> facts.number(tag, facts.our("asOfRevision"))))
                .map(tag -> judgement(tag, claim))
                .toList();
    }

    private SaidJudgement judgement(Resource tag, Resource claim) {
        Resource decision = facts.one(tag, property(PROV, "wasGeneratedBy"));
        String reason = decision == null ? null : facts.words(decision, facts.our("reason"));
        String judge = decision == null ? null : judge(decision);
        String standing = facts.code(tag, facts.our("status"));
        if (decision == null || reason == null || reason.isBlank() || judge == null) {
            throw Refusal.invalid(
                    "file",
                    "The standing " + RdfFacts.name(tag) + " of claim " + RdfFacts.name(claim)
                            + " names no person and reason. Every standing is somebody's judgement: give the"
                            + " tst:StatusDecision that generated it, with tst:reason and its proposer.");
        }
        return new SaidJudgement(
                judge,
                at(decision),
                Query.word(standing, "standing", Standing.class),
                facts.code(decision, facts.our("reasonCode")),
                reason);
    }

    private @Nullable String judge(Resource decision) {
        return facts.all(decision, property(PROV, "qualifiedAssociation")).stream()
                .filter(each -> Objects.equals(facts.code(each, property(PROV, "hadRole")), "proposer"))
                .map(each -> facts.one(each, property(PROV, "agent")))
                .filter(Objects::nonNull)
                .map(this::name)
                .findFirst()
                .orElse(null);
    }

    private String name(Resource person) {
        String label = facts.words(person, RDFS.label);
        return label == null || label.isBlank() ? RdfFacts.name(person) : label;
    }

    private @Nullable Instant at(Resource decision) {
        String said = facts.words(decision, property(PROV, "endedAtTime"));
        try {
            return said == null ? null : Instant.parse(said.toUpperCase(Locale.ROOT));
        } catch (DateTimeParseException e) {
            throw Refusal.invalid(
                    "file",
                    "“" + said + "” of " + RdfFacts.name(decision) + " is no instant such as 2026-03-03T10:00:00Z.");
        }
    }
}
