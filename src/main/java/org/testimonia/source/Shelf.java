package org.testimonia.source;

import java.util.ArrayList;
import java.util.List;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Refusal.FieldError;

/** Where readers of bibliographies put their sources: each gets a key of its own, and what is not acceptable is said. */
final class Shelf {

    private final List<ReadSource> sources = new ArrayList<>();
    private final List<BibliographyFinding> findings;
    private final SourceKeys keys = new SourceKeys();
    private long size;

    Shelf(List<BibliographyFinding> findings) {
        this.findings = findings;
    }

    /** @param source with an empty key when it has none */
    void add(int line, ReadSource source) {
        List<FieldError> errors = Csl.check(source.csl());
        if (!errors.isEmpty()) {
            FieldError first = errors.get(0);
            findings.add(new BibliographyFinding(
                    line,
                    source.key().isEmpty() ? null : source.key(),
                    ("This entry is not read: " + first.field()).strip() + ": " + first.message()));
            return;
        }
        refuseGrowth(source);
        sources.add(new ReadSource(key(line, source), source.csl()));
    }

    /** Entries that take from others can make gigabytes of a page. */
    private void refuseGrowth(ReadSource source) {
        size += Csl.size(source.csl());
        if (size > 2L * Bibliographies.LARGEST_FILE) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE, "The entries of this bibliography are larger than 20 MB together.");
        }
    }

    private String key(int line, ReadSource source) {
        if (source.key().isEmpty()) {
            String key = keys.propose(source.csl());
            findings.add(new BibliographyFinding(line, key, "This entry has no key; it gets " + key + "."));
            return key;
        }
        String key = keys.take(source.key());
        if (!key.equals(source.key())) {
            findings.add(new BibliographyFinding(
                    line, key, "There is more than one entry " + source.key() + "; this one gets " + key + "."));
        }
        return key;
    }

    ReadBibliography bibliography() {
        return new ReadBibliography(List.copyOf(sources), List.copyOf(findings));
    }
}
