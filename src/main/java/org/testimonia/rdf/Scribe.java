package org.testimonia.rdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.rdf.Terms;

/** Writes triples about one thing after another into one graph. */
final class Scribe {

    private static final RDFDatatype EDTF = new BaseDatatype(Terms.EDTF);

    final Model graph;
    final Iris iris;

    Scribe(Model graph, Iris iris) {
        this.graph = graph;
        this.iris = iris;
    }

    /** What triples are about. */
    final class About {

        final Resource thing;

        private About(Resource thing) {
            this.thing = thing;
        }

        About is(Resource... types) {
            for (Resource type : types) {
                thing.addProperty(RDF.type, type);
            }
            return this;
        }

        About has(Property property, @Nullable RDFNode value) {
            if (value != null) {
                thing.addProperty(property, value);
            }
            return this;
        }

        About has(Property property, About value) {
            return has(property, value.thing);
        }

        /** A thing by its IRI. */
        About at(Property property, String iri) {
            return has(property, graph.createResource(iri));
        }

        /** Words, in a language if it is known. */
        About says(Property property, @Nullable String words, @Nullable String language) {
            if (words == null) {
                return this;
            }
            return has(property, language == null ? graph.createLiteral(words) : graph.createLiteral(words, language));
        }

        About says(Property property, @Nullable String words) {
            return says(property, words, null);
        }

        About counts(Property property, long number) {
            return has(property, graph.createTypedLiteral(String.valueOf(number), XSDDatatype.XSDinteger));
        }

        About when(Property property, Instant at) {
            return has(
                    property,
                    graph.createTypedLiteral(at.truncatedTo(ChronoUnit.MICROS).toString(), XSDDatatype.XSDdateTime));
        }

        /** A moment of historical time, as XML Schema writes it. */
        About on(Property property, @Nullable String moment) {
            return moment == null ? this : has(property, graph.createTypedLiteral(moment, XSDDatatype.XSDdateTime));
        }

        /** Historical time. */
        About inTime(Property property, @Nullable String edtf) {
            return edtf == null ? this : has(property, graph.createTypedLiteral(edtf, EDTF));
        }
    }

    About about(String iri) {
        return new About(graph.createResource(iri));
    }

    /** Something that has no name of its own. */
    About nameless() {
        return new About(graph.createResource(iris.next()));
    }

    /** A term of ours: a class, a concept, or a role. */
    Resource ours(String local) {
        return ResourceFactory.createResource(iris.vocabulary() + local);
    }

    Property our(String local) {
        return ResourceFactory.createProperty(iris.vocabulary() + local);
    }
}
