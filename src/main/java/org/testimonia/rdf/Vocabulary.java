package org.testimonia.rdf;

import static java.util.Map.entry;
import static org.testimonia.shared.rdf.Terms.OA;
import static org.testimonia.shared.rdf.Terms.SKOS;
import static org.testimonia.shared.rdf.Terms.property;
import static org.testimonia.shared.rdf.Terms.type;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.EvidenceKind;
import org.testimonia.evidence.Proximity;
import org.testimonia.evidence.provenance.Certainty;
import org.testimonia.evidence.provenance.Criterion;
import org.testimonia.evidence.provenance.Manner;
import org.testimonia.review.ReasonCode;
import org.testimonia.shared.rdf.Terms;
import org.testimonia.source.AgentKind;

/** Our own terms, told in every file that uses them: concepts by their schemes, motivations, and what is symmetric. */
final class Vocabulary {

    private Vocabulary() {}

    static void write(Dataset dataset, Iris iris) {
        Scribe scribe = new Scribe(dataset.getNamedModel(iris.base() + "/ns"), iris);
        for (String motivation : List.of("supporting", "disputing", "qualifying", "objecting")) {
            scribe.about(iris.vocabulary() + motivation)
                    .is(type(OA, "Motivation"))
                    .has(property(SKOS, "broader"), type(OA, "assessing"))
                    .says(RDFS.label, motivation, "en");
        }
        for (String symmetric : List.of("contradicts", "alternativeTo")) {
            scribe.about(iris.vocabulary() + symmetric)
                    .is(OWL.SymmetricProperty)
                    .says(RDFS.label, symmetric, "en");
        }
        scribe.about(iris.vocabulary() + "EvidenceLink")
                .has(RDFS.subClassOf, type(Terms.CITO, "Citation"))
                .has(RDFS.subClassOf, type(OA, "Annotation"));
        schemes().forEach((scheme, codes) -> concepts(scribe, scheme, codes));
    }

    private static void concepts(Scribe scribe, String scheme, List<String> codes) {
        var concepts = scribe.about(scribe.iris.vocabulary() + scheme).is(type(SKOS, "ConceptScheme"));
        for (String code : codes) {
            scribe.about(scribe.iris.vocabulary() + code)
                    .has(RDF.type, type(SKOS, "Concept"))
                    .has(property(SKOS, "inScheme"), concepts)
                    .says(property(SKOS, "prefLabel"), code.replace('_', ' '), "en");
        }
    }

    private static Map<String, List<String>> schemes() {
        return new TreeMap<>(Map.ofEntries(
                entry("agent-kind", codes(AgentKind.values())),
                entry("claim-status", codes(Standing.values())),
                entry("evidence-kind", codes(EvidenceKind.values())),
                entry("evidence-proximity", codes(Proximity.values())),
                entry("derivation-manner", codes(Manner.values())),
                entry("derivation-certainty", codes(Certainty.values())),
                entry("reason-code", codes(ReasonCode.values())),
                entry("vote-role", List.of("proposer", "approver", "objector")),
                entry("assertion-polarity", List.of("asserts", "denies", "doubts", "reports_without_endorsing")),
                entry("evidence-admission", List.of("waiting", "admitted", "declined")),
                entry("assessment-criterion", codes(Criterion.values())),
                entry("external-criticism", criticism(true)),
                entry("internal-criticism", criticism(false)),
                entry("admiralty-reliability", admiralty(Criterion.RELIABILITY)),
                entry("admiralty-credibility", admiralty(Criterion.CREDIBILITY)),
                entry("source-criticism", Criterion.DATING.grades())));
    }

    private static List<String> criticism(boolean external) {
        return Arrays.stream(Criterion.values())
                .filter(each -> !each.isOfAdmiralty() && each.isExternal() == external)
                .map(Criterion::code)
                .toList();
    }

    private static List<String> admiralty(Criterion criterion) {
        return criterion.grades().stream().map(grade -> "admiralty-" + grade).toList();
    }

    private static List<String> codes(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
