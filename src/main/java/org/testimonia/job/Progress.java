package org.testimonia.job;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Member;

/** What a work says of itself while it goes on: how far it is, and that it has come to its end. */
public final class Progress {

    /** Somebody cancelled it, or another replica has taken it over: the work goes no further. */
    static final class Stopped extends RuntimeException {
        Stopped() {
            super("stopped", null, false, false);
        }
    }

    private static final long PAUSE = Duration.ofMillis(250).toNanos();

    private final Job job;
    private final Member by;
    private final JobRows rows;
    private String stage = "";
    private long told = System.nanoTime();

    Progress(Job job, Member by, JobRows rows) {
        this.job = job;
        this.by = by;
        this.rows = rows;
    }

    public Job job() {
        return job;
    }

    /** Who asked, with the role they have today. */
    public Member by() {
        return by;
    }

    /**
     * Says where it is; also the place where it hears that it shall stop, by an exception that the work lets pass. Tell it
     * often: most of it is not written down.
     *
     * @param percent of the whole, 0 to 100
     */
    public void at(String stage, int percent) {
        if (stage.equals(this.stage) && System.nanoTime() - told < PAUSE) {
            return;
        }
        this.stage = stage;
        told = System.nanoTime();
        if (rows.progress(job, stage, percent) == 0) {
            throw new Stopped();
        }
    }

    /**
     * Ends it, inside the transaction that makes visible what it made: either both are, or neither.
     *
     * @param result the address of what was made, for programs
     * @param page the same, for people
     * @param report what there is to tell beside it
     */
    public void done(String result, String page, @Nullable Map<String, Object> report) {
        if (rows.done(job, result, page, report) == 0) {
            throw new Stopped();
        }
    }
}
