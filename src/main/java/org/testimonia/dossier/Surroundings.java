package org.testimonia.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Relation;
import org.testimonia.claim.RelationSeen;

/**
 * What stands around a claim: how it stands to other claims.
 *
 * @param claim its number
 * @param choices the relations somebody here may record; none for who may not
 */
public record Surroundings(int claim, @Nullable UUID reader, List<RelationSeen> relations, List<Option> choices) {

    static List<Option> all() {
        return Relation.ofPeople().stream()
                .map(each -> new Option(each.code, each.words + ": " + each.meaning))
                .toList();
    }

    public boolean isOwn(RelationSeen each) {
        return each.byId().equals(reader);
    }

    public boolean isEmpty() {
        return relations.isEmpty() && choices.isEmpty();
    }
}
