package org.testimonia.desk;

import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/**
 * Which page of the desk is asked for.
 *
 * @param revision the newest where none is named
 * @param section the one that holds {@code at}, else the first, where none is named
 * @param at code points from the beginning of the plain text
 * @param thread the one that shall be on the page
 * @param from the number of the first thread shown, from 0
 * @param marks whether the server paints, for browsers without script
 * @param view how the text is shown
 * @param second the text beside it; null where one text is read
 */
record Asked(
        @Nullable Integer revision,
        @Nullable Integer section,
        @Nullable Integer at,
        @Nullable UUID thread,
        int from,
        boolean marks,
        View view,
        @Nullable SecondAsked second,
        Wanted wanted) {

    static Asked of(UriInfo uri, @Nullable Integer section) {
        return new Asked(
                Query.number(uri, "revision"),
                section,
                at(Query.text(uri, "at")),
                thread(Query.text(uri, "thread")),
                Math.max(0, Query.number(uri, "from", 0)),
                Query.text(uri, "marks") != null,
                view(uri),
                SecondAsked.of(uri),
                Wanted.of(uri));
    }

    static View view(UriInfo uri) {
        View view = Query.word(uri, "view", View.class);
        return view == null ? View.READING : view;
    }

    /** What is no number is no section. */
    static int section(String number) {
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw Refusal.missing("section " + number);
        }
        return Integer.parseInt(number);
    }

    /** The page again on which a form was sent. */
    static Asked again(@Nullable Integer revision, @Nullable Integer section, @Nullable Integer at) {
        return new Asked(revision, section, at, null, 0, false, View.READING, null, Wanted.ALL);
    }

    private static @Nullable Integer at(@Nullable String range) {
        return range == null ? null : Query.number(range.split(",", 2)[0], "at");
    }

    /** Addresses live long: one that names no thread leads to the section all the same. */
    private static @Nullable UUID thread(@Nullable String id) {
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
