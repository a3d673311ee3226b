package org.testimonia.desk;

import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Query;

/**
 * Which text is asked for beside the first.
 *
 * @param text its name in addresses; empty where it is still to be chosen
 * @param revision the newest where none is named
 * @param section the first where none is named
 */
record SecondAsked(
        String text, @Nullable Integer revision, @Nullable Integer section) {

    static @Nullable SecondAsked of(UriInfo uri) {
        String text = uri.getQueryParameters().getFirst("beside");
        return text == null
                ? null
                : new SecondAsked(text, Query.number(uri, "besideRevision"), Query.number(uri, "besideSection"));
    }

    SecondAsked at(int revision, int section) {
        return new SecondAsked(text, revision, section);
    }

    /** {@code &beside=memoir&besideRevision=2&besideSection=3}. */
    String query() {
        return "&beside=" + Html.parameter(text) + (revision == null ? "" : "&besideRevision=" + revision)
                + (section == null ? "" : "&besideSection=" + section);
    }
}
