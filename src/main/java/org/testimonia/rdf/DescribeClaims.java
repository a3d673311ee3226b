package org.testimonia.rdf;

import static org.testimonia.shared.rdf.Terms.CRM;
import static org.testimonia.shared.rdf.Terms.CRMINF;
import static org.testimonia.shared.rdf.Terms.property;
import static org.testimonia.shared.rdf.Terms.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.vocabulary.RDFS;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.project.Here;
import org.testimonia.review.JudgementSeen;
import org.testimonia.shared.PublicBase;
import org.testimonia.shared.rdf.Terms;

/** Claims as nanopublications: one for the wording with its evidence, one for each judgement; and the vocabulary they use. */
@ApplicationScoped
class DescribeClaims {

    private final Here here;
    private final String base;

    DescribeClaims(Here here, PublicBase base) {
        this.here = here;
        this.base = base.address();
    }

    /** @param revision the project's, as of which the facts stand */
    Dataset describe(List<ClaimFacts> claims, long revision) {
        return describe(claims, revision, new Iris(base, here.slug()));
    }

    static Dataset describe(List<ClaimFacts> claims, long revision, Iris iris) {
        Dataset dataset = DatasetFactory.create();
        Terms.PREFIXES.forEach(dataset.getPrefixMapping()::setNsPrefix);
        dataset.getPrefixMapping().setNsPrefix("tst", iris.vocabulary());
        ClaimNanopublication wording = new ClaimNanopublication(dataset, iris, revision);
        for (ClaimFacts facts : claims) {
            wording.write(facts);
            judgements(dataset, iris, facts);
            if (facts.claim().standing() == Standing.ESTABLISHED) {
                establish(new Scribe(dataset.getNamedModel(iris.established()), iris), facts);
            }
        }
        Vocabulary.write(dataset, iris);
        return dataset;
    }

    private static void judgements(Dataset dataset, Iris iris, ClaimFacts facts) {
        JudgementNanopublication judgement = new JudgementNanopublication(dataset, iris);
        JudgementSeen before = null;
        for (JudgementSeen each : facts.judgements()) {
            judgement.write(facts.claim(), each, before);
            before = each;
        }
    }

    /** For casual readers: what is established, in plain triples. It is derived and nowhere edited. */
    private static void establish(Scribe scribe, ClaimFacts facts) {
        String claim = scribe.iris.claim(facts.claim().id());
        scribe.about(claim)
                .is(type(CRMINF, "I4_Proposition_Set"))
                .says(RDFS.label, "Claim " + facts.claim().number())
                .says(
                        property(CRM, "P190_has_symbolic_content"),
                        facts.claim().statement(),
                        facts.claim().language());
        facts.evidence().stream()
                .filter(EvidenceSeen::isAdmitted)
                .flatMap(each -> each.passages().stream()
                        .map(passage -> new String[] {scribe.iris.passage(passage), EvidenceNodes.word(each.stance())}))
                .forEach(citing -> scribe.about(citing[0]).at(property(Terms.CITO, citing[1]), claim));
    }
}
