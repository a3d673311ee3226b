package org.testimonia.rdf;

import static org.testimonia.shared.rdf.Terms.CRM;
import static org.testimonia.shared.rdf.Terms.OA;
import static org.testimonia.shared.rdf.Terms.property;
import static org.testimonia.shared.rdf.Terms.type;

import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.shared.rdf.Terms;
import org.testimonia.source.Source;
import org.testimonia.text.PassageSeen;

/** Passages with their selectors (Web Annotation Data Model, 4.2), and the sources they belong to. */
final class PassageNodes {

    private final Scribe scribe;

    PassageNodes(Scribe scribe) {
        this.scribe = scribe;
    }

    /**
     * A passage of a text; offsets in code points, end exclusive.
     *
     * @return its IRI
     */
    String passage(PassageSeen passage, @Nullable Source source, @Nullable String locator) {
        String iri = scribe.iris.passage(passage);
        // with names, so that files about several claims can be put together and say it once
        var quote = scribe.about(iri + ";quote")
                .is(type(OA, "TextQuoteSelector"))
                .says(property(OA, "exact"), passage.exact())
                .says(property(OA, "prefix"), passage.prefix())
                .says(property(OA, "suffix"), passage.suffix());
        var position = scribe.about(iri + ";position")
                .is(type(OA, "TextPositionSelector"))
                .counts(property(OA, "start"), passage.start())
                .counts(property(OA, "end"), passage.end());
        var node = scribe.about(iri)
                .is(type(CRM, "E33_Linguistic_Object"), type(OA, "SpecificResource"))
                .at(property(OA, "hasSource"), scribe.iris.text(passage.text(), passage.revision()))
                .has(property(OA, "hasSelector"), quote)
                .has(property(OA, "hasSelector"), position);
        node.says(scribe.our("locator"), locator);
        if (source != null) {
            node.at(property(CRM, "P148i_is_component_of"), source(source));
        }
        return iri;
    }

    /** A source; answers its IRI. */
    String source(Source source) {
        String iri = scribe.iris.source(source.id);
        scribe.about(iri)
                .is(type(CRM, "E31_Document"))
                .says(property(Terms.DCT, "title"), source.title())
                .says(scribe.our("key"), source.key);
        return iri;
    }

    /** A passage, a source, somebody or a piece of evidence; answers its IRI. */
    String node(NodeSeen node) {
        if (node.passage() != null) {
            return passage(node.passage(), null, null);
        }
        if (node.isEvidence()) {
            return scribe.iris.evidence(node.id());
        }
        String iri = node.isAgent() ? scribe.iris.agent(node.id()) : scribe.iris.source(node.id());
        var about = scribe.about(iri).says(RDFS.label, node.label());
        if (node.isSource()) {
            about.is(type(CRM, "E31_Document")).says(scribe.our("key"), node.name());
        }
        return iri;
    }
}
