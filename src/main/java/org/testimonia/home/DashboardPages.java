package org.testimonia.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.testimonia.journal.Entries;
import org.testimonia.journal.JournalEntry;
import org.testimonia.project.Here;
import org.testimonia.project.Project;
import org.testimonia.project.Projects;
import org.testimonia.review.queue.Queues;
import org.testimonia.review.queue.Waiting;

/** The first page of a project: what waits for me, how its claims stand, what is contested, what happened. */
@Path("/p/{project}")
public class DashboardPages {

    private static final int LATELY = 8;

    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Dashboard(
            Project project,
            List<Waiting> needs,
            Standings standings,
            List<Overview.Contested> contested,
            List<Overview.TextLine> texts,
            List<JournalEntry> lately)
            implements TemplateInstance {}

    private final Projects projects;
    private final Overview overview;
    private final Queues queues;
    private final Entries entries;
    private final Here here;

    DashboardPages(Projects projects, Overview overview, Queues queues, Entries entries, Here here) {
        this.projects = projects;
        this.overview = overview;
        this.queues = queues;
        this.entries = entries;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance dashboard() {
        String project = here.project();
        return new Dashboard(
                projects.get(project),
                queues.pressing(),
                overview.standings(project),
                overview.contested(project),
                overview.texts(project),
                entries.before(project, here.reader(), Long.MAX_VALUE, LATELY));
    }
}
