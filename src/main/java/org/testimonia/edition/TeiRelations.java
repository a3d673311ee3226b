package org.testimonia.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedRelation;

/** How claims stand to one another: a {@code relation} each, once for a pair. */
final class TeiRelations {

    private final TeiContext context;
    private final TeiMarkup out;
    private final Map<UUID, String> here = new HashMap<>();

    TeiRelations(TeiContext context, TeiMarkup out) {
        this.context = context;
        this.out = out;
        for (EditedClaim claim : context.model().claims()) {
            here.put(claim.id(), "#" + context.ids().claim(claim.number()));
        }
    }

    void write() {
        List<EditedClaim> related = context.model().claims().stream()
                .filter(claim -> claim.relations().stream().anyMatch(this::isWritten))
                .toList();
        if (!related.isEmpty()) {
            out.open("listRelation", "type", "claim-relations").line();
            related.forEach(this::write);
            out.close("listRelation").line();
        }
    }

    /** A relation of two claims of this edition is written with the one from which it goes out. */
    private boolean isWritten(EditedRelation relation) {
        return relation.forward() || !here.containsKey(relation.other().id());
    }

    private void write(EditedClaim claim) {
        String own = "#" + context.ids().claim(claim.number());
        claim.relations().stream().filter(this::isWritten).forEach(relation -> {
            String other = here.getOrDefault(
                    relation.other().id(),
                    context.addresses().claim(relation.other().id()));
            write(relation, relation.forward() ? own : other, relation.forward() ? other : own);
        });
    }

    private void write(EditedRelation relation, String from, String to) {
        boolean mutual = Stream.of("contradicts", "alternative_to").anyMatch(relation.relation()::equals);
        out.empty(
                        "relation",
                        "name",
                        relation.relation(),
                        "mutual",
                        mutual ? from + " " + to : null,
                        "active",
                        mutual ? null : from,
                        "passive",
                        mutual ? null : to)
                .line();
    }
}
