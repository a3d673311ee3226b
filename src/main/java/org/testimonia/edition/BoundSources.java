package org.testimonia.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.account.Accounts;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedSource;
import org.testimonia.source.Source;
import org.testimonia.source.Sources;
import org.testimonia.text.Text;

/** The bibliography of an edition, and the names of its people. */
@ApplicationScoped
class BoundSources {

    private final Sources sources;
    private final Accounts accounts;

    BoundSources(Sources sources, Accounts accounts) {
        this.sources = sources;
        this.accounts = accounts;
    }

    @Nullable
    Source of(Text text) {
        return text.sourceId == null
                ? null
                : sources.byIds(List.of(text.sourceId)).get(text.sourceId);
    }

    /** The text's own source and those that evidence names, by key. */
    List<EditedSource> namedBy(List<EditedClaim> claims, @Nullable Source own) {
        Set<String> keys = new TreeSet<>();
        claims.stream()
                .flatMap(claim -> claim.evidence().stream())
                .map(EditedEvidence::source)
                .filter(Objects::nonNull)
                .forEach(keys::add);
        if (own != null) {
            keys.add(own.key);
        }
        return sources.list("key in ?1", keys).stream()
                .map(source -> new EditedSource(source.id, source.key, source.csl))
                .sorted(Comparator.comparing(EditedSource::key))
                .toList();
    }

    Map<UUID, String> displayNames(Set<UUID> people) {
        return accounts.displayNames(people);
    }
}
