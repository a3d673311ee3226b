package org.testimonia.journal;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bell whose ringing the journal keeps: what happened, to what, in a line without anybody's words. */
public interface Noteworthy {

    /** What happened, in the past: {@code claim-judged}. */
    String kind();

    /** What it happened to: {@code claim/7}, {@code text/orlov}. */
    String subject();

    /** A sentence for the history, without the words somebody wrote (those may have to go one day). */
    String summary();

    /** Everything that a later reader needs to know what changed: strings, whole numbers, booleans, lists, maps. */
    Map<String, Object> detail();

    /** The one account that may see it, or null for everybody who sees the project. */
    default @Nullable UUID privateTo() {
        return null;
    }
}
