package org.testimonia.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads BibTeX and biblatex. */
final class BibTexReader {

    private BibTexReader() {}

    static ReadBibliography read(String file) {
        List<BibliographyFinding> findings = new ArrayList<>();
        List<BibTexEntry> entries = BibTexScanner.scan(file, findings);
        Map<String, BibTexEntry> byKey = new HashMap<>();
        entries.stream()
                .filter(entry -> !entry.key().isEmpty())
                .forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
        Shelf shelf = new Shelf(findings);
        entries.forEach(entry -> shelf.add(entry.line(), BibTexItem.read(BibTexItem.complete(entry, byKey))));
        return shelf.bibliography();
    }
}
