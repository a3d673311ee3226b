package org.testimonia.source;

import java.util.List;

/** What a reader made of a bibliography: every entry is among the sources or named in a finding. */
public record ReadBibliography(List<ReadSource> sources, List<BibliographyFinding> findings) {}
