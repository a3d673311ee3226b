package org.testimonia.rdf;

import static org.testimonia.shared.rdf.Terms.CRM;
import static org.testimonia.shared.rdf.Terms.CRMINF;
import static org.testimonia.shared.rdf.Terms.DCT;
import static org.testimonia.shared.rdf.Terms.NPX;
import static org.testimonia.shared.rdf.Terms.PROV;
import static org.testimonia.shared.rdf.Terms.property;
import static org.testimonia.shared.rdf.Terms.type;

import java.util.Locale;
import java.util.UUID;
import org.apache.jena.query.Dataset;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.JudgementSeen;
import org.testimonia.review.VoteSeen;
import org.testimonia.shared.rdf.Terms;

/** A judgement: which standing it gave to a claim and which it ended, who made it, why, and who thought otherwise. */
final class JudgementNanopublication {

    private final Dataset into;
    private final Iris iris;

    JudgementNanopublication(Dataset into, Iris iris) {
        this.into = into;
        this.iris = iris;
    }

    void write(AssessedClaim claim, JudgementSeen judgement, @Nullable JudgementSeen before) {
        String name = iris.ofJudgement(claim.id(), judgement.seq());
        Nanopublication publication = new Nanopublication(into, iris, name);
        tag(publication.assertion(), claim, judgement, before);
        belief(publication.assertion(), claim, judgement);
        decision(publication, claim, judgement);
        var information = publication
                .information()
                .about(name)
                .when(property(DCT, "created"), judgement.at())
                .at(property(DCT, "creator"), iris.member(judgement.byId()))
                .at(property(DCT, "conformsTo"), Terms.CRMINF_VERSION)
                .has(property(NPX, "hasNanopubType"), publication.assertion().ours("StatusDecision"))
                .says(RDFS.label, "Claim " + claim.number() + ": " + judgement.standing().word);
        if (before != null) {
            String earlier = iris.ofJudgement(claim.id(), before.seq());
            information.at(
                    property(NPX, judgement.standing() == Standing.WITHDRAWN ? "retracts" : "supersedes"), earlier);
        }
    }

    private void tag(Scribe scribe, AssessedClaim claim, JudgementSeen judgement, @Nullable JudgementSeen before) {
        String decision = iris.judgement(claim.id(), judgement.seq());
        var tag = scribe.about(iris.tag(claim.id(), judgement.seq()))
                .is(scribe.ours("StatusTag"), type(PROV, "Entity"))
                .at(scribe.our("ofClaim"), iris.claim(claim.id()))
                .has(scribe.our("status"), scribe.ours(code(judgement.standing())))
                .counts(scribe.our("asOfRevision"), judgement.seq())
                .when(property(PROV, "generatedAtTime"), judgement.at())
                .at(property(PROV, "wasGeneratedBy"), decision);
        if (before != null) {
            String earlier = iris.tag(claim.id(), before.seq());
            tag.at(property(PROV, "wasRevisionOf"), earlier);
            scribe.about(earlier)
                    .is(scribe.ours("StatusTag"), type(PROV, "Entity"))
                    .at(scribe.our("ofClaim"), iris.claim(claim.id()))
                    .has(scribe.our("status"), scribe.ours(code(before.standing())))
                    .counts(scribe.our("asOfRevision"), before.seq())
                    .when(property(PROV, "generatedAtTime"), before.at())
                    .at(property(PROV, "wasInvalidatedBy"), decision);
        }
    }

    /** What the project holds the claim to be; as long as it was not assessed, nothing. */
    private void belief(Scribe scribe, AssessedClaim claim, JudgementSeen judgement) {
        String held =
                switch (judgement.standing()) {
                    case ESTABLISHED -> "True";
                    case REJECTED -> "False";
                    case CONTESTED -> "Unknown";
                    default -> null;
                };
        if (held == null) {
            return;
        }
        var logic = scribe.nameless()
                .is(type(CRMINF, "I3_Inference_Logic"))
                .says(property(CRM, "P3_has_note"), judgement.reason());
        scribe.about(iris.judgement(claim.id(), judgement.seq()) + "-inference")
                .is(type(CRMINF, "I5_Inference_Making"))
                .at(property(CRM, "P14_carried_out_by"), iris.ofProject())
                .has(property(CRMINF, "J3_applied"), logic)
                .has(
                        property(CRMINF, "J2_concluded_that"),
                        scribe.about(iris.belief(claim.id(), judgement.seq()))
                                .is(type(CRMINF, "I2_Belief"))
                                .at(property(CRMINF, "J4_that"), iris.claim(claim.id()))
                                .says(property(CRMINF, "J5_holds_to_be"), held));
        judgement.minority().forEach(vote -> dissent(scribe, claim, judgement, vote));
    }

    private void dissent(Scribe scribe, AssessedClaim claim, JudgementSeen judgement, VoteSeen vote) {
        scribe.about(iris.part(claim.id(), "dissent", vote.id()))
                .is(type(CRMINF, "I2_Belief"), scribe.ours("MinorityOpinion"))
                .at(property(CRMINF, "J4_that"), iris.claim(claim.id()))
                .says(
                        property(CRMINF, "J5_holds_to_be"),
                        judgement.standing() == Standing.ESTABLISHED ? "False" : "True")
                .at(property(DCT, "creator"), iris.member(vote.byId()))
                .says(scribe.our("reason"), vote.reason());
    }

    private void decision(Nanopublication publication, AssessedClaim claim, JudgementSeen judgement) {
        Scribe scribe = publication.provenance();
        String decided = iris.judgement(claim.id(), judgement.seq());
        scribe.about(publication.assertionGraph()).at(property(PROV, "wasGeneratedBy"), decided);
        scribe.about(iris.member(judgement.byId())).says(RDFS.label, judgement.by());
        var activity = scribe.about(decided)
                .is(type(PROV, "Activity"), scribe.ours("StatusDecision"))
                .when(property(PROV, "endedAtTime"), judgement.at())
                .at(property(PROV, "used"), iris.claim(claim.id()))
                .counts(scribe.our("basisRevision"), judgement.basis())
                .counts(scribe.our("wordingRevision"), judgement.wording())
                .has(scribe.our("reasonCode"), scribe.ours(judgement.reasonCode()))
                .says(scribe.our("reason"), judgement.reason())
                .has(property(PROV, "qualifiedAssociation"), association(scribe, judgement.byId(), "proposer"));
        if (judgement.singleEditor()) {
            activity.has(scribe.our("singleEditor"), scribe.graph.createTypedLiteral(true));
        }
        judgement.approvals().forEach(vote -> associate(activity, scribe, vote, "approver"));
        judgement.minority().forEach(vote -> associate(activity, scribe, vote, "objector"));
        judgement
                .answers()
                .forEach((evidence, words) -> activity.has(
                        scribe.our("answered"),
                        scribe.nameless()
                                .at(scribe.our("dispute"), iris.evidence(evidence))
                                .says(scribe.our("detail"), words)));
        judgement
                .acknowledged()
                .forEach(signal -> activity.has(
                        scribe.our("acknowledgedSignal"),
                        scribe.nameless()
                                .has(scribe.our("signal"), scribe.ours(code(signal.code())))
                                .says(scribe.our("detail"), signal.reason())));
    }

    private static void associate(Scribe.About activity, Scribe scribe, VoteSeen vote, String role) {
        activity.has(property(PROV, "qualifiedAssociation"), association(scribe, vote.byId(), role));
    }

    private static Scribe.About association(Scribe scribe, UUID account, String role) {
        return scribe.nameless()
                .is(type(PROV, "Association"))
                .at(property(PROV, "agent"), scribe.iris.member(account))
                .has(property(PROV, "hadRole"), scribe.ours(role));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
