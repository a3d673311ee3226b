package org.testimonia.text.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.job.Job;
import org.testimonia.job.JobState;
import org.testimonia.job.Jobs;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;
import org.testimonia.text.KeepText;

/** The last step of an import: what will be in the project is said once more, and then it is done. */
@Path("/p/{project}/import/{draft}/confirm")
public class ImportConfirmPages {

    /** A short text is there before one would look at a page about it. */
    private static final Duration MOMENT = Duration.ofSeconds(5);

    @CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Confirm(
            Draft draft,
            String base,
            @Nullable Checked checked,
            AboutForm about,
            KeepText.@Nullable Twin twin,
            @Nullable Refusal refusal)
            implements TemplateInstance {}

    private final Drafts drafts;
    private final KeepDraft keepDraft;
    private final CheckDraft checkDraft;
    private final StartImport startImport;
    private final ImportWays ways;
    private final Jobs jobs;
    private final Here here;

    ImportConfirmPages(
            Drafts drafts,
            KeepDraft keepDraft,
            CheckDraft checkDraft,
            StartImport startImport,
            ImportWays ways,
            Jobs jobs,
            Here here) {
        this.drafts = drafts;
        this.keepDraft = keepDraft;
        this.checkDraft = checkDraft;
        this.startImport = startImport;
        this.ways = ways;
        this.jobs = jobs;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance confirm(@RestPath String draft) {
        here.memberWho(Right.IMPORT_TEXTS);
        return confirm(drafts.get(draft), null);
    }

    private TemplateInstance confirm(Draft draft, @Nullable Refusal refusal) {
        return new Confirm(
                draft,
                ways.base(draft),
                draft.checked(),
                AboutForm.of(draft.said(), draft.checked()),
                checkDraft.twin(draft),
                refusal);
    }

    /** The text is made; where that takes its time, one sees how far it is. */
    @POST
    @Operation(hidden = true)
    public Response bring(@RestPath String draft, @RestForm @Nullable String duplicate) {
        Member by = here.memberWho(Right.IMPORT_TEXTS);
        Draft begun = drafts.get(draft);
        Optional<Response> elsewhere = ways.whileWorkedOn(begun);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        KeepText.Twin twin = checkDraft.twin(begun);
        if (twin != null && duplicate == null) {
            Refusal refusal = Refusal.conflict("This very file is here already, as “" + twin.title() + "”.");
            return ImportPages.refused(confirm(begun, refusal), refusal);
        }
        keepDraft.say(begun, begun.said().allowing(duplicate != null), false);
        UUID job = startImport.bring(begun, by);
        Duration patience = begun.size() <= ImportApi.AT_ONCE ? MOMENT : Duration.ZERO;
        return jobs.awaitEnd(job, patience)
                .filter(ended -> ended.state() == JobState.DONE && ended.report() == null)
                .map(Job::page)
                .map(page -> Response.seeOther(URI.create(page)).build())
                .orElseGet(() -> ways.to("/jobs/" + job));
    }
}
