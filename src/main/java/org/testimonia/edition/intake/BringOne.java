package org.testimonia.edition.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Supplier;
import org.testimonia.journal.Entries;
import org.testimonia.project.Member;

/** One thing of a file is recorded, and what the file calls it is remembered: both, or neither. */
@ApplicationScoped
class BringOne {

    private final Known known;
    private final Entries entries;

    BringOne(Known known, Entries entries) {
        this.known = known;
        this.entries = entries;
    }

    /** @param deed writes to the journal and answers the id of what it made */
    @Transactional
    UUID keep(String kind, String address, Supplier<UUID> deed, Member by) {
        UUID id = deed.get();
        known.remember(kind, address, id, entries.revision(by.project()));
        return id;
    }
}
