package org.testimonia.edition.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.ClaimKind;
import org.testimonia.claim.Claims;
import org.testimonia.claim.StateClaim;
import org.testimonia.claim.Wording;
import org.testimonia.edition.intake.AnchorPlaces.Found;
import org.testimonia.edition.intake.Brought.Place;
import org.testimonia.edition.intake.Brought.SaidClaim;
import org.testimonia.edition.intake.Brought.SaidEvidence;
import org.testimonia.edition.intake.Brought.SaidJudgement;
import org.testimonia.evidence.NewEvidence;
import org.testimonia.evidence.OfferEvidence;
import org.testimonia.evidence.Searched;
import org.testimonia.journal.Moment;
import org.testimonia.review.Judgements;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;
import org.testimonia.text.Passage;
import org.testimonia.text.TargetJson;

/** The claims and the evidence of a file, on their way into the project. */
@ApplicationScoped
class BringClaims {

    private final Known known;
    private final StateClaim stateClaim;
    private final OfferEvidence offerEvidence;
    private final Claims claims;
    private final Judgements judgements;
    private final Sql sql;

    BringClaims(
            Known known,
            StateClaim stateClaim,
            OfferEvidence offerEvidence,
            Claims claims,
            Judgements judgements,
            Sql sql) {
        this.known = known;
        this.stateClaim = stateClaim;
        this.offerEvidence = offerEvidence;
        this.claims = claims;
        this.judgements = judgements;
        this.sql = sql;
    }

    static Stream<Place> places(Brought file) {
        return file.claims().stream()
                .flatMap(claim -> Stream.concat(
                        claim.places().stream(),
                        claim.evidence().stream().flatMap(evidence -> evidence.places().stream())));
    }

    BringPlan plan(Brought file, Map<Place, Found> places, BroughtReport report) {
        BringPlan plan = new BringPlan(places);
        plan.here.putAll(
                known.of("claim", file.claims().stream().map(SaidClaim::address).toList()));
        plan.offered.putAll(known.of(
                "evidence",
                file.claims().stream()
                        .flatMap(claim -> claim.evidence().stream())
                        .map(SaidEvidence::address)
                        .toList()));
        for (SaidClaim claim : file.claims()) {
            if (plan.here.containsKey(claim.address())) {
                report.add(plan.here.get(claim.address()), "claim", claim.address(), "matched", null, null);
            } else if (!isReadable(plan, claim, report)) {
                continue;
            }
            for (SaidEvidence each : claim.evidence()) {
                if (plan.offered.containsKey(each.address())) {
                    report.add(plan.offered.get(each.address()), "evidence", each.address(), "matched", null, null);
                } else {
                    plan.evidence.put(each, claim);
                }
            }
        }
        return plan;
    }

    private static boolean isReadable(BringPlan plan, SaidClaim claim, BroughtReport report) {
        try {
            mustBeShort(claim.address());
            if (claim.kind() != null) {
                Query.word(claim.kind(), "kind", ClaimKind.class);
            }
            plan.fresh.put(claim, Wording.of(claim.statement(), claim.language(), claim.scope(), claim.event()));
            return true;
        } catch (Refusal refusal) {
            report.add(null, "claim", claim.address(), "skipped", null, refusal.sentence());
            return false;
        }
    }

    /** What a file calls something is kept, to know it again. */
    static void mustBeShort(String address) {
        if (address.isBlank() || address.length() > 2000) {
            throw Refusal.invalid("id", "It has no id, or one of more than 2,000 characters.");
        }
    }

    private static String brief(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }

    List<UUID> claims(BringPlan plan, BroughtReport report, Moment moment) {
        List<UUID> made = new ArrayList<>();
        plan.fresh.forEach((said, wording) -> {
            List<Passage> where = plan.passages(said.places());
            Claim claim = stateClaim.put(said.kind(), wording, where, moment);
            judgements.open(claim, "Imported, and not yet assessed here.", moment);
            known.remember("claim", said.address(), claim.id, moment);
            plan.here.put(said.address(), claim.id);
            for (int i = 0; i < said.judgements().size(); i++) {
                keep(claim, i + 1, said.judgements().get(i), moment);
            }
            report.judged(said.judgements().size());
            boolean lost = where.size() < said.places().size();
            report.add(
                    claim.id,
                    "claim",
                    said.address(),
                    lost ? "orphaned" : "unchanged",
                    null,
                    lost ? "Not all of its passages were found." : null);
            made.add(claim.id);
        });
        return made;
    }

    /** As history, with the names in the file. */
    private void keep(Claim claim, int ordinal, SaidJudgement said, Moment moment) {
        Instant at = said.at();
        sql.run(
                """
                insert into brought_judgement (project_id, claim_id, ordinal, judge, judged_at, standing, reason_code, reason, seq, by_id)
                values (:project, :claim, :ordinal, :judge, cast(:at as timestamptz), :standing, cast(:code as text), :reason, :seq, :by)""",
                "project",
                moment.project(),
                "claim",
                claim.id,
                "ordinal",
                ordinal,
                "judge",
                brief(said.judge(), 500),
                "at",
                at == null ? null : at.toString(),
                "standing",
                said.standing().name(),
                "code",
                said.reasonCode() == null ? null : brief(said.reasonCode(), 60),
                "reason",
                brief(said.reason(), 10_000),
                "seq",
                moment.seq(),
                "by",
                moment.account());
    }

    List<UUID> evidence(BringPlan plan, BroughtReport report, Moment moment) {
        List<UUID> made = new ArrayList<>();
        plan.answersLast().forEach((said, of) -> {
            try {
                made.add(offer(plan, said, of, moment));
                plan.offered.put(said.address(), made.get(made.size() - 1));
                report.add(made.get(made.size() - 1), "evidence", said.address(), "unchanged", null, null);
            } catch (Refusal refusal) {
                report.add(null, "evidence", said.address(), "skipped", null, refusal.sentence());
            }
        });
        return made;
    }

    private UUID offer(BringPlan plan, SaidEvidence said, SaidClaim of, Moment moment) {
        mustBeShort(said.address());
        Claim claim = claim(plan.here.get(of.address()));
        claim.mustBeAlive();
        Claim premise = said.premise() == null ? null : claim(premise(plan, said.premise()));
        List<Passage> where = plan.passages(said.places());
        if (where.isEmpty() && !said.places().isEmpty() && said.source() == null) {
            throw Refusal.invalid("target", "Its passage is not in the text, and it names no source.");
        }
        boolean bySource = where.isEmpty() && premise == null;
        NewEvidence asked = new NewEvidence(
                said.stance().name(),
                where.stream().map(BringClaims::target).toList(),
                bySource ? said.source() : null,
                bySource && said.source() != null ? said.locator() : null,
                premise == null ? null : premise.number,
                said.kind(),
                said.proximity(),
                said.credibility(),
                said.reason(),
                said.answers() == null ? null : answered(plan, said.answers()),
                said.searched() == null ? null : searched(said.searched()),
                said.coerced(),
                said.interested());
        UUID id = offerEvidence.put(claim, asked, where, premise, moment).id;
        known.remember("evidence", said.address(), id, moment);
        return id;
    }

    private static String answered(BringPlan plan, String address) {
        UUID id = plan.offered.get(address);
        if (id == null) {
            throw Refusal.invalid("answers", "The evidence that it answers is neither here nor in the file.");
        }
        return id.toString();
    }

    private UUID premise(BringPlan plan, String address) {
        UUID id = plan.here.containsKey(address)
                ? plan.here.get(address)
                : known.of("claim", List.of(address)).get(address);
        if (id == null) {
            throw Refusal.invalid("claim", "The claim it rests on is neither here nor in the file.");
        }
        return id;
    }

    private Claim claim(@Nullable UUID id) {
        return claims.find("id", id).firstResultOptional().orElseThrow(() -> Refusal.missing("claim of this evidence"));
    }

    private static TargetJson target(Passage passage) {
        return new TargetJson("", passage.number, passage.startAt, passage.endAt, null);
    }

    private static Searched searched(Brought.SaidSearch said) {
        return new Searched(
                said.inSource() ? said.where() : null,
                said.inSource() ? null : said.where(),
                said.range(),
                said.method());
    }
}
