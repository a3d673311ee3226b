package org.testimonia.edition;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.testimonia.edition.EditionModel.EditedAssertion;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedSource;

/** Who is heard in an edition, by name, and on which claims. */
public final class Witnesses {

    /**
     * A witness in the index.
     *
     * @param about what he or she wrote, or was to the claims
     * @param claims numbers of claims, by what is said of the witness ({@code for, against, asserts})
     */
    public record Entry(String name, String about, Map<String, Set<Integer>> claims) {}

    private final Map<String, EditedSource> sources;
    /** By name as it is sorted. */
    private final Map<String, Entry> entries = new TreeMap<>();

    private Witnesses(EditionModel model) {
        this.sources = model.sources().stream().collect(toMap(EditedSource::key, identity(), (first, second) -> first));
        model.claims().forEach(this::add);
    }

    public static List<Entry> of(EditionModel model) {
        return List.copyOf(new Witnesses(model).entries.values());
    }

    private void add(EditedClaim claim) {
        for (EditedEvidence evidence : claim.evidence()) {
            EditedSource source = evidence.source() == null ? null : sources.get(evidence.source());
            if (source != null) {
                add(source, EvidenceWords.stance(evidence), claim.number());
            }
        }
        for (EditedAssertion assertion : claim.assertions()) {
            entry(assertion.agentName(), EvidenceWords.plain(assertion.role()))
                    .claims()
                    .computeIfAbsent(EvidenceWords.plain(assertion.polarity()), how -> new TreeSet<>())
                    .add(claim.number());
        }
    }

    private void add(EditedSource source, String how, int claim) {
        CslItem item = CslItem.of(source);
        String about = item.title() + item.year().map(year -> ", " + year).orElse("");
        entry(item.names("author").stream().findFirst().orElse(item.title()), about)
                .claims()
                .computeIfAbsent(how, stance -> new TreeSet<>())
                .add(claim);
    }

    private Entry entry(String name, String about) {
        String sorted = name.toLowerCase(Locale.ROOT) + "\n" + name + "\n" + about;
        return entries.computeIfAbsent(sorted, key -> new Entry(name, about, new TreeMap<>()));
    }
}
