package org.testimonia.release;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.edition.Imprint.Apparatus;
import org.testimonia.project.Visibility;

/**
 * What an edition is made of, checked.
 *
 * @param texts in the order in which they are printed
 * @param kinds of notes; all where none is named
 * @param standings of claims; all that are printed where none is named
 */
record Recipe(
        String title,
        Visibility visibility,
        List<Wanted> texts,
        Set<String> kinds,
        Set<Standing> standings,
        Apparatus apparatus,
        String style,
        String language,
        @Nullable String introduction,
        @Nullable String rights,
        List<String> editors) {

    /**
     * A text by its address.
     *
     * @param revision the newest at the time where none is named
     */
    record Wanted(String text, @Nullable Integer revision) {}
}
