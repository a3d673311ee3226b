package org.testimonia.edition.intake;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.testimonia.edition.intake.Brought.Skipped;

/** What of a file of ours is read by nobody here: the report names each. */
final class RdfLeft {

    private static final String CURE = "This is not brought by a file. Record it anew, or restore an archive.";

    private RdfLeft() {}

    static List<Skipped> in(RdfFacts facts) {
        List<Skipped> left = new ArrayList<>();
        facts.model().listSubjectsWithProperty(RDF.type, facts.ours("Claim")).toList().stream()
                .filter(Resource::isAnon)
                .forEach(each -> left.add(new Skipped(
                        RdfFacts.name(each),
                        "claim",
                        "It has no address by which it could be known again. Give it one.")));
        for (String relation : List.of("mergedInto", "splitInto")) {
            facts.model().listSubjectsWithProperty(facts.our(relation)).toList().stream()
                    .filter(each -> facts.is(each, facts.ours("Claim")))
                    .forEach(each -> left.add(left(each, "relation")));
        }
        return left;
    }

    private static Skipped left(Resource thing, String kind) {
        return new Skipped(RdfFacts.name(thing), kind, CURE);
    }
}
