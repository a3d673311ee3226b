package org.testimonia.edition;

import java.util.Locale;

/** The vocabularies of an edition, each a {@code taxonomy} in the header. */
enum TeiTaxonomy {
    STANDING,
    STANCE,
    KIND,
    PROXIMITY,
    CREDIBILITY,
    ROLE,
    POLARITY,
    MODALITY,
    TAG;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
