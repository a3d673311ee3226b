package org.testimonia.desk;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/**
 * What the reader wants to see beside the text. All of it where nothing is said.
 *
 * @param kind note, highlight, tag, entity, question, claim or evidence
 * @param standing of claims, and of the claims that evidence is for
 * @param by a sign-in name
 */
record Wanted(
        @Nullable String kind,
        @Nullable Standing standing,
        @Nullable String by) {

    static final Wanted ALL = new Wanted(null, null, null);
    private static final Set<String> KINDS =
            Set.of("note", "highlight", "tag", "entity", "question", "claim", "evidence");

    static Wanted of(UriInfo uri) {
        String kind = Query.text(uri, "kind");
        if (kind != null && !KINDS.contains(kind)) {
            throw Refusal.invalid("kind", "kind is one of: note, highlight, tag, entity, question, claim, evidence.");
        }
        return new Wanted(kind, Query.word(uri, "standing", Standing.class), Query.text(uri, "by"));
    }

    @Nullable
    String standingName() {
        return standing == null ? null : standing.name();
    }

    Wanted withKind(@Nullable String kind) {
        return new Wanted(kind, standing, by);
    }

    Wanted withStanding(@Nullable Standing standing) {
        return new Wanted(kind, standing, by);
    }

    Wanted withBy(@Nullable String by) {
        return new Wanted(kind, standing, by);
    }

    /** {@code &kind=note&standing=open}, or nothing. */
    String query() {
        return Arrays.asList(
                        parameter("kind", kind),
                        parameter("standing", standing == null ? null : standing.code()),
                        parameter("by", by))
                .stream()
                .collect(Collectors.joining());
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + Html.parameter(value);
    }
}
