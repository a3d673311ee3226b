package org.testimonia.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.provenance.IndependenceFindings;
import org.testimonia.review.signal.OpenPairs;
import org.testimonia.source.Source;

/** Gathers which sources of a claim's evidence were compared. One statement. */
@ApplicationScoped
class ComparedSources {

    private final OpenPairs openPairs;
    private final IndependenceFindings findings;

    ComparedSources(OpenPairs openPairs, IndependenceFindings findings) {
        this.openPairs = openPairs;
        this.findings = findings;
    }

    Compared of(Dossier dossier) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (EvidenceSeen each : dossier.evidence()) {
            Source source = each.source();
            if (source != null) {
                sources.put(source.key, source);
            }
        }
        return new Compared(
                sources.values().stream()
                        .map(source -> new Option(source.key, source.label()))
                        .toList(),
                dossier.asOf() == null
                        ? openPairs
                                .of(Map.of(dossier.claim().id(), dossier.claim().number()), dossier.evidence())
                                .stream()
                                .filter(pair ->
                                        pair.one().isSource() && pair.other().isSource())
                                .toList()
                        : List.of(),
                findings.among(
                        sources.values().stream().map(source -> source.id).toList(),
                        dossier.claim().id(),
                        dossier.cursor()));
    }
}
