package org.testimonia.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
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

    /** The records of texts, by their ids. */
    Map<UUID, Source> of(List<Text> texts) {
        return sources.byIds(texts.stream()
                .map(text -> text.sourceId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** The texts' own sources and those that evidence names, by key. */
    List<EditedSource> namedBy(List<EditedClaim> claims, Collection<Source> own) {
        Set<String> keys = new TreeSet<>();
        claims.stream()
                .flatMap(claim -> claim.evidence().stream())
                .map(EditedEvidence::source)
                .filter(Objects::nonNull)
                .forEach(keys::add);
        claims.stream()
                .flatMap(claim -> claim.evidence().stream())
                .map(EditedEvidence::searched)
                .filter(searched -> searched != null && searched.inSource())
                .forEach(searched -> keys.add(searched.where()));
        own.forEach(source -> keys.add(source.key));
        return sources.list("key in ?1", keys).stream()
                .map(source -> new EditedSource(source.id, source.key, source.csl))
                .sorted(Comparator.comparing(EditedSource::key))
                .toList();
    }

    Map<UUID, String> displayNames(Set<UUID> people) {
        return accounts.displayNames(people);
    }
}
