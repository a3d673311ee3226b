package org.testimonia.rdf;

import static org.testimonia.shared.rdf.Terms.NP;
import static org.testimonia.shared.rdf.Terms.property;
import static org.testimonia.shared.rdf.Terms.type;

import org.apache.jena.query.Dataset;

/**
 * Four graphs that belong together: the head, what is asserted, where that comes from, and who published it (Nanopublication
 * Guidelines, 1.10).
 */
final class Nanopublication {

    private final Dataset into;
    private final Iris iris;
    private final String name;

    /** @param name with a slash at its end; the names of the graphs begin with it */
    Nanopublication(Dataset into, Iris iris, String name) {
        this.into = into;
        this.iris = iris;
        this.name = name;
        new Scribe(into.getNamedModel(name + "Head"), iris)
                .about(name)
                .is(type(NP, "Nanopublication"))
                .at(property(NP, "hasAssertion"), assertionGraph())
                .at(property(NP, "hasProvenance"), name + "provenance")
                .at(property(NP, "hasPublicationInfo"), name + "pubinfo");
    }

    String assertionGraph() {
        return name + "assertion";
    }

    Scribe assertion() {
        return new Scribe(into.getNamedModel(assertionGraph()), iris);
    }

    Scribe provenance() {
        return new Scribe(into.getNamedModel(name + "provenance"), iris);
    }

    Scribe information() {
        return new Scribe(into.getNamedModel(name + "pubinfo"), iris);
    }
}
