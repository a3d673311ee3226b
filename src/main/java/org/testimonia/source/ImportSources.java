package org.testimonia.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Json;

/** A bibliography comes into the project, in one journal entry. A key the project has is the same source. */
@ApplicationScoped
public class ImportSources {

    private final Sources sources;
    private final Doubles doubles;
    private final Journal journal;

    ImportSources(Sources sources, Doubles doubles, Journal journal) {
        this.sources = sources;
        this.doubles = doubles;
        this.journal = journal;
    }

    /** How many came, changed, or were there already, and what could not be taken over. */
    public record Report(int added, int updated, int skipped, List<BibliographyFinding> findings) {}

    @Transactional
    public Report bring(ReadBibliography read, Member by) {
        by.must(Right.KEEP_SOURCES);
        List<BibliographyFinding> findings = new ArrayList<>(read.findings());
        Map<String, ReadSource> wanted = fit(read.sources(), findings);
        List<String> added = new ArrayList<>();
        List<String> updated = new ArrayList<>();
        if (!wanted.isEmpty()) {
            journal.write(by.project(), by.account(), moment -> {
                write(wanted, added, updated, moment);
                return new SourcesImported(added, updated);
            });
        }
        findings.addAll(doublesOf(added));
        return new Report(added.size(), updated.size(), wanted.size() - added.size() - updated.size(), findings);
    }

    private List<BibliographyFinding> doublesOf(List<String> added) {
        Map<UUID, String> keys = new HashMap<>();
        if (!added.isEmpty()) {
            sources.flush();
            sources.list("key in ?1", added).forEach(source -> keys.put(source.id, source.key));
        }
        List<BibliographyFinding> findings = new ArrayList<>();
        doubles.of(keys.keySet())
                .forEach((id, others) -> findings.add(new BibliographyFinding(
                        1,
                        keys.get(id),
                        "This is perhaps a source that is here already: " + String.join(", ", others) + ".")));
        return findings;
    }

    /** By keys that may stand in an address. */
    private static Map<String, ReadSource> fit(List<ReadSource> read, List<BibliographyFinding> findings) {
        Map<String, ReadSource> wanted = new LinkedHashMap<>();
        for (ReadSource source : read) {
            String fit = FreeKeys.fit(source.key());
            String key = fit;
            for (int i = 2; wanted.containsKey(key); i++) {
                key = fit + "-" + i;
            }
            if (!key.equals(source.key())) {
                findings.add(new BibliographyFinding(
                        1, source.key(), "This key cannot stand in an address; the source is kept as " + key + "."));
            }
            wanted.put(key, source);
        }
        return wanted;
    }

    private void write(Map<String, ReadSource> wanted, List<String> added, List<String> updated, Moment moment) {
        Map<String, Source> known = new HashMap<>();
        sources.list("key in ?1", wanted.keySet()).forEach(source -> known.put(source.key, source));
        wanted.forEach((key, read) -> {
            Source source = known.get(key);
            if (source == null) {
                sources.persist(KeepSource.make(key, read.csl(), moment));
                added.add(key);
            } else if (!Json.canonical(source.csl).equals(Json.canonical(read.csl()))) {
                source.csl = read.csl();
                updated.add(key);
            }
        });
    }
}
