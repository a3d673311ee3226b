package org.testimonia.rdf;

import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.testimonia.shared.Accepted;

/** How RDF is written down. */
enum RdfForm {
    /** With every graph of every nanopublication. */
    TRIG(RdfForm.OF_TRIG),
    /** The same triples without graphs. */
    TURTLE(RdfForm.OF_TURTLE),
    /** With graphs; the context stands inside. */
    JSON_LD(RdfForm.OF_JSON_LD);

    static final String OF_TRIG = "application/trig";
    static final String OF_TURTLE = "text/turtle";
    static final String OF_JSON_LD = Accepted.JSON_LD;

    final String mediaType;

    RdfForm(String mediaType) {
        this.mediaType = mediaType;
    }

    void write(Dataset dataset, OutputStream out) {
        switch (this) {
            case TRIG -> RDFDataMgr.write(out, dataset, RDFFormat.TRIG_PRETTY);
            case JSON_LD -> RDFDataMgr.write(out, dataset, RDFFormat.JSONLD11_PRETTY);
            case TURTLE -> RDFDataMgr.write(out, union(dataset), RDFFormat.TURTLE_PRETTY);
        }
    }

    private static Model union(Dataset dataset) {
        Model all = ModelFactory.createDefaultModel();
        all.setNsPrefixes(dataset.getPrefixMapping());
        for (Iterator<String> names = dataset.listNames(); names.hasNext(); ) {
            all.add(dataset.getNamedModel(names.next()));
        }
        return all.add(dataset.getDefaultModel());
    }
}
