package org.testimonia.job;

import java.util.Locale;

/** Where a piece of work stands. The last three are ends. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isEnd() {
        return this != QUEUED && this != RUNNING;
    }
}
