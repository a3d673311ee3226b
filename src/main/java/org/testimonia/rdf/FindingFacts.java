package org.testimonia.rdf;

import java.util.List;
import org.testimonia.evidence.provenance.FindingSeen;
import org.testimonia.source.Source;

/**
 * Somebody looked whether two sources depend on each other and found nothing.
 *
 * @param sources the two
 */
record FindingFacts(FindingSeen finding, List<Source> sources) {}
