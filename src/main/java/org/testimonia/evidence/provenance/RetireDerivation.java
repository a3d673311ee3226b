package org.testimonia.evidence.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Reason;
import org.testimonia.journal.Journal;
import org.testimonia.project.Member;
import org.testimonia.project.Right;

/** A reviewer takes a derivation back. The history keeps it. */
@ApplicationScoped
public class RetireDerivation {

    private final Derivations derivations;
    private final Journal journal;

    RetireDerivation(Derivations derivations, Journal journal) {
        this.derivations = derivations;
        this.journal = journal;
    }

    @Transactional
    public void retire(UUID id, @Nullable String reason, Member by) {
        by.must(Right.RECORD_DERIVATIONS);
        journal.write(by.project(), by.account(), moment -> {
            Derivation derivation = derivations.get(id);
            String words = Reason.check(reason, "reason");
            derivation.retire(words, moment);
            return ProvenanceChanged.retired(derivation, words);
        });
    }
}
