/** The vocabularies of RDF that files of ours are written in. */
@NullMarked
package org.testimonia.shared.rdf;

import org.jspecify.annotations.NullMarked;
