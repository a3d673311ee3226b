package org.testimonia.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.testimonia.job.Job;
import org.testimonia.job.JobState;
import org.testimonia.job.Jobs;

/** The texts of a project, in a table. */
@Path("/p/{project}/texts")
public class LibraryPages {

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Texts(List<Library.Line> lines, List<Job> imports) implements TemplateInstance {}

    /** How many of one's imports are looked at, and how long ago they may have failed to be told of; what is done the inbox tells. */
    private static final int LAST = 5;

    private static final Duration LATELY = Duration.ofDays(1);

    private final Library library;
    private final Jobs jobs;
    private final Clock clock;

    LibraryPages(Library library, Jobs jobs, Clock clock) {
        this.library = library;
        this.jobs = jobs;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance texts() {
        return new Texts(library.lines(), imports());
    }

    private List<Job> imports() {
        return jobs.mine("import", LAST).stream().filter(this::isNews).toList();
    }

    private boolean isNews(Job job) {
        return job.endedAt() == null
                || (job.state() == JobState.FAILED
                        && job.endedAt().isAfter(clock.instant().minus(LATELY)));
    }
}
