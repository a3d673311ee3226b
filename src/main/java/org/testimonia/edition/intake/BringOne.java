package org.testimonia.edition.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Entries;
import org.testimonia.project.Member;
import org.testimonia.shared.Refusal;

/** Records one thing of a file, and remembers what the file calls it: both, or neither. */
@ApplicationScoped
class BringOne {

    private final Known known;
    private final Entries entries;

    BringOne(Known known, Entries entries) {
        this.known = known;
        this.entries = entries;
    }

    /**
     * Says in the report what became of it.
     *
     * @param deed writes to the journal and answers the id of what it made
     * @return its id; null where it was refused
     */
    @Nullable
    UUID attempt(String kind, String address, Supplier<UUID> deed, BroughtReport report, Member by) {
        try {
            report.mustHaveRoom();
            BringClaims.mustBeShort(address);
            UUID id = QuarkusTransaction.joiningExisting().call(() -> {
                UUID made = deed.get();
                if (known.isKept(kind)) {
                    known.remember(kind, address, made, entries.revision(by.project()));
                }
                return made;
            });
            report.add(id, kind, address, "unchanged", null, null);
            return id;
        } catch (Refusal refusal) {
            report.add(null, kind, address, "skipped", null, refusal.sentence());
            return null;
        }
    }
}
