package org.testimonia.evidence.provenance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Sql;

/**
 * A finding of independence with who made it and on what grounds.
 *
 * @param sources the keys of the two
 * @param claim the number of the one claim it is about, null for all
 * @param retirement null while it holds
 */
public record FindingSeen(
        UUID id,
        List<String> sources,
        @Nullable Integer claim,
        String grounds,
        String by,
        Instant at,
        long seq,
        DerivationSeen.@Nullable RetirementSeen retirement) {

    static FindingSeen of(Sql.Row row) {
        String reason = row.textOrNull("retired_reason");
        return new FindingSeen(
                row.id("id"),
                List.of(row.text("source"), row.text("other")),
                row.numberOrNull("claim"),
                row.text("grounds"),
                row.text("by"),
                row.instant("created_at"),
                row.longNumber("created_seq"),
                reason == null
                        ? null
                        : new DerivationSeen.RetirementSeen(reason, row.text("retired_by"), row.instant("retired_at")));
    }
}
