package org.testimonia.live;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and concerns the one who reads it.
 *
 * @param project the project's address
 * @param by who did it; null for a job
 * @param summary what happened, in words that follow the name of who did it
 * @param path where to look, below the project's address
 */
public record NoticeSeen(
        UUID id,
        String project,
        String projectTitle,
        Why why,
        @Nullable String by,
        String summary,
        String path,
        Instant at,
        boolean read) {

    /** Why it concerns its reader. */
    public enum Why {
        VOTE("Your vote is asked for"),
        PROPOSAL("About a proposal of yours"),
        OBJECTION("An objection to evidence of yours"),
        ANSWER("Your objection was answered"),
        EVIDENCE("It touches evidence of yours"),
        CLAIM("About a claim of yours"),
        REPLY("About a note of yours"),
        ROUND("Your verdict is asked for"),
        PASSAGE("It touches passages you wrote about"),
        IMPORT("An import of yours");

        /** What it is called on screen. */
        public final String words;

        Why(String words) {
            this.words = words;
        }

        /** As in JSON and SQL. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public String page() {
        return "/p/" + project + path;
    }
}
