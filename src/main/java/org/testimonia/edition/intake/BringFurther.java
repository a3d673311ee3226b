package org.testimonia.edition.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Claims;
import org.testimonia.claim.RecordAssertion;
import org.testimonia.claim.RelateClaims;
import org.testimonia.edition.intake.Further.SaidAssertion;
import org.testimonia.edition.intake.Further.SaidAssessment;
import org.testimonia.edition.intake.Further.SaidDerivation;
import org.testimonia.edition.intake.Further.SaidFinding;
import org.testimonia.edition.intake.Further.SaidObjection;
import org.testimonia.edition.intake.Further.SaidRelation;
import org.testimonia.edition.intake.Further.SaidWording;
import org.testimonia.evidence.ObjectToEvidence;
import org.testimonia.evidence.provenance.Assess;
import org.testimonia.evidence.provenance.FindIndependence;
import org.testimonia.evidence.provenance.RecordDerivation;
import org.testimonia.project.Member;
import org.testimonia.review.RewordClaim;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** What a file says about claims, evidence and sources, recorded by whoever brings it, as if it were said here anew. */
@ApplicationScoped
class BringFurther {

    private final AnchorPlaces anchorPlaces;
    private final Known known;
    private final BringOne bringOne;
    private final BringPeople bringPeople;
    private final Claims claims;
    private final RewordClaim rewordClaim;
    private final RecordAssertion recordAssertion;
    private final RelateClaims relateClaims;
    private final ObjectToEvidence objectToEvidence;
    private final RecordDerivation recordDerivation;
    private final FindIndependence findIndependence;
    private final Assess assess;
    private final Sql sql;

    BringFurther(
            AnchorPlaces anchorPlaces,
            Known known,
            BringOne bringOne,
            BringPeople bringPeople,
            Claims claims,
            RewordClaim rewordClaim,
            RecordAssertion recordAssertion,
            RelateClaims relateClaims,
            ObjectToEvidence objectToEvidence,
            RecordDerivation recordDerivation,
            FindIndependence findIndependence,
            Assess assess,
            Sql sql) {
        this.anchorPlaces = anchorPlaces;
        this.known = known;
        this.bringOne = bringOne;
        this.bringPeople = bringPeople;
        this.claims = claims;
        this.rewordClaim = rewordClaim;
        this.recordAssertion = recordAssertion;
        this.relateClaims = relateClaims;
        this.objectToEvidence = objectToEvidence;
        this.recordDerivation = recordDerivation;
        this.findIndependence = findIndependence;
        this.assess = assess;
        this.sql = sql;
    }

    List<BroughtReport.Item> bring(Further further, @Nullable String text, Member by) {
        BroughtReport report = new BroughtReport();
        if (further.equals(Further.NOTHING)) {
            return report.items();
        }
        Map<String, UUID> people = bringPeople.bring(further.agents().distinct().toList(), report, by);
        PresentThings here = new PresentThings(
                anchorPlaces.find(further.places().toList(), text),
                claims(further, by),
                known.of("evidence", further.evidence().toList()),
                people,
                texts(by));
        reword(further.wordings(), here, report, by);
        each("assertion", further.assertions(), SaidAssertion::address, report, by, said -> assertion(said, here, by));
        further.relations().forEach(said -> relation(said, here, report, by));
        each(
                "derivation",
                further.derivations(),
                SaidDerivation::address,
                report,
                by,
                said -> derivation(said, here, by));
        each("finding", further.findings(), SaidFinding::address, report, by, said -> finding(said, here, by));
        each(
                "assessment",
                further.assessments(),
                SaidAssessment::address,
                report,
                by,
                said -> assessment(said, here, by));
        each("objection", further.objections(), SaidObjection::address, report, by, said -> objection(said, here, by));
        further.objections().stream()
                .filter(SaidObjection::answered)
                .forEach(said -> report.add(
                        null,
                        "answer",
                        said.address(),
                        "skipped",
                        null,
                        "Nobody answers the own objection, and here it is yours. Let somebody else answer it."));
        return report.items();
    }

    private <T> void each(
            String kind,
            List<T> all,
            Function<T, String> address,
            BroughtReport report,
            Member by,
            Function<T, UUID> deed) {
        Map<String, UUID> present = known.of(kind, all.stream().map(address).toList());
        for (T said : all) {
            String name = address.apply(said);
            if (present.containsKey(name)) {
                report.add(present.get(name), kind, name, "matched", null, null);
            } else {
                bringOne.attempt(kind, name, () -> deed.apply(said), report, by);
            }
        }
    }

    private Map<String, PresentThings.PresentClaim> claims(Further further, Member by) {
        Map<String, UUID> ids = known.of(
                "claim",
                Stream.of(
                                further.wordings().stream().map(SaidWording::claim),
                                further.assertions().stream().map(SaidAssertion::claim),
                                further.relations().stream().flatMap(each -> Stream.of(each.from(), each.to())),
                                further.findings().stream().flatMap(each -> Stream.ofNullable(each.claim())))
                        .flatMap(each -> each)
                        .distinct()
                        .toList());
        Map<UUID, PresentThings.PresentClaim> present = new HashMap<>();
        sql.rows(
                        "select id, number, wording from claim where project_id = :project and id = any(cast(:ids as uuid[]))",
                        "project",
                        by.project(),
                        "ids",
                        Sql.ids(ids.values()))
                .forEach(row -> present.put(
                        row.id("id"), new PresentThings.PresentClaim(row.number("number"), row.number("wording"))));
        return ids.entrySet().stream()
                .filter(each -> present.containsKey(each.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, each -> present.get(each.getValue())));
    }

    private Map<UUID, String> texts(Member by) {
        return sql.rows("select id, slug from text where project_id = :project", "project", by.project()).stream()
                .collect(Collectors.toMap(row -> row.id("id"), row -> row.text("slug")));
    }

    /** One after another, from where the claim stands here; those it had already are known by their numbers. */
    private void reword(List<SaidWording> wordings, PresentThings here, BroughtReport report, Member by) {
        for (SaidWording said : wordings) {
            var claim = here.claims().get(said.claim());
            if (claim != null && said.number() <= claim.wording()) {
                report.add(null, "wording", said.address(), "matched", null, null);
            } else {
                bringOne.attempt("wording", said.address(), () -> reword(said, here, by), report, by);
            }
        }
    }

    private UUID reword(SaidWording said, PresentThings here, Member by) {
        Claim claim = claims.get(here.number(said.claim()), by.account());
        if (said.number() != claim.wording + 1) {
            throw Refusal.invalid("wording", "The wording before it is neither here nor in the file.");
        }
        return rewordClaim.reword(
                        claim.number,
                        new RewordClaim.Rewording(
                                said.statement(),
                                said.substantive(),
                                said.reason(),
                                orEmpty(said.language()),
                                orEmpty(said.scope()),
                                orEmpty(said.event())),
                        Etag.of(claim.version),
                        by)
                .id;
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private UUID assertion(SaidAssertion said, PresentThings here, Member by) {
        return recordAssertion.record(
                here.number(said.claim()),
                new RecordAssertion.NewAssertion(
                        here.agent(said.agent()),
                        null,
                        said.role(),
                        said.polarity(),
                        said.modality(),
                        said.places().stream().map(here::target).toList(),
                        said.note()),
                by);
    }

    private void relation(SaidRelation said, PresentThings here, BroughtReport report, Member by) {
        try {
            report.mustHaveRoom();
            UUID id = relateClaims.relate(
                    new RelateClaims.NewRelation(
                            here.number(said.from()), said.relation(), here.number(said.to()), null),
                    by);
            report.add(id, "relation", said.address(), "unchanged", null, null);
        } catch (Refusal refusal) {
            boolean present = refusal.kind == Refusal.Kind.CONFLICT;
            report.add(
                    null,
                    "relation",
                    said.address(),
                    present ? "matched" : "skipped",
                    null,
                    present ? null : refusal.sentence());
        }
    }

    private UUID derivation(SaidDerivation said, PresentThings here, Member by) {
        return recordDerivation.record(
                new RecordDerivation.NewDerivation(
                        here.thing(said.child()),
                        here.thing(said.parent()),
                        said.manner(),
                        said.certainty(),
                        said.grounds()),
                by);
    }

    private UUID finding(SaidFinding said, PresentThings here, Member by) {
        return findIndependence.find(
                new FindIndependence.NewFinding(
                        said.sources(), said.grounds(), said.claim() == null ? null : here.number(said.claim())),
                by);
    }

    private UUID assessment(SaidAssessment said, PresentThings here, Member by) {
        return assess.assess(
                new Assess.NewAssessment(here.thing(said.about()), said.criterion(), said.grade(), said.rationale()),
                by);
    }

    private UUID objection(SaidObjection said, PresentThings here, Member by) {
        UUID evidence = here.evidence().get(said.evidence());
        if (evidence == null) {
            throw Refusal.invalid("evidence", "The evidence it is about is neither here nor in the file.");
        }
        return objectToEvidence.object(evidence, said.text(), by);
    }
}
