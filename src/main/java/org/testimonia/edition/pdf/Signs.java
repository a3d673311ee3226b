package org.testimonia.edition.pdf;

import org.testimonia.claim.Standing;
import org.testimonia.evidence.Stance;

/** The signs that stand beside the words: the same in black and white, and for whoever sees no colours. */
final class Signs {

    private Signs() {}

    static String of(Standing standing) {
        return switch (standing) {
            case OPEN -> "○";
            case CONTESTED -> "≋";
            case ESTABLISHED -> "●";
            case REJECTED -> "⊘";
            case DRAFT, WITHDRAWN, SUPERSEDED -> "";
        };
    }

    static String of(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "⊕";
            case DISPUTES -> "⊖";
            case QUALIFIES -> "±";
            case MENTIONS -> "";
        };
    }
}
