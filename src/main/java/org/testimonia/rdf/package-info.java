/** Claims, evidence and judgements as RDF: CRMinf, PROV-O, CiTO and Web Annotation, packed as nanopublications. */
@NullMarked
package org.testimonia.rdf;

import org.jspecify.annotations.NullMarked;
