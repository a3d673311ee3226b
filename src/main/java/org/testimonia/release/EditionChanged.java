package org.testimonia.release;

import java.util.Map;
import org.testimonia.journal.Noteworthy;

/** An edition was planned, changed or published. */
public record EditionChanged(String kind, String edition, String summary, Map<String, Object> detail)
        implements Noteworthy {

    @Override
    public String subject() {
        return "edition/" + edition;
    }

    static EditionChanged planned(Edition edition, Map<String, Object> told) {
        return new EditionChanged("edition-planned", edition.slug, "planned an edition", told);
    }

    static EditionChanged changed(Edition edition, Map<String, Object> told) {
        return new EditionChanged("edition-changed", edition.slug, "changed an edition", told);
    }

    static EditionChanged published(Edition edition, int number, Map<String, Object> told) {
        return new EditionChanged(
                "edition-published", edition.slug, "published release " + number + " of an edition", told);
    }
}
