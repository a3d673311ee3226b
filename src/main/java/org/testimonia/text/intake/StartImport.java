package org.testimonia.text.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.job.NewJob;
import org.testimonia.job.StartJob;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;

/** The files of a draft are handed over to the work that reads them, or brings them in. */
@ApplicationScoped
class StartImport {

    private final KeepDraft keepDraft;
    private final StartJob startJob;
    private final Here here;

    StartImport(KeepDraft keepDraft, StartJob startJob, Here here) {
        this.keepDraft = keepDraft;
        this.startJob = startJob;
        this.here = here;
    }

    /** Keeps what a program sent, and has it brought in: one or the other fails, and nothing is left. */
    @Transactional
    UUID bring(List<KeepDraft.Sent> files, Said said, Member by) {
        UUID draft = keepDraft.begin(files, said, by);
        return start(ImportWork.KIND, draft, files.get(0).fileName(), null, by);
    }

    @Transactional
    UUID check(Draft draft, Member by) {
        return start(CheckWork.KIND, draft.id(), draft.name(), page(draft), by);
    }

    /** @throws Refusal in conflict when it is being brought in already */
    @Transactional
    UUID bring(Draft draft, Member by) {
        return start(ImportWork.KIND, draft.id(), draft.name(), page(draft), by);
    }

    private String page(Draft draft) {
        return "/p/" + here.slug() + "/import/" + draft.id() + "/check";
    }

    private UUID start(String kind, UUID draft, String name, @Nullable String origin, Member by) {
        by.must(Right.IMPORT_TEXTS);
        String title = (kind.equals(CheckWork.KIND) ? "Check of " : "Import of ") + name;
        UUID job = startJob.start(new NewJob(kind, title, Map.of("draft", draft.toString()), origin), by);
        keepDraft.workedOnBy(by.project(), draft, job);
        return job;
    }
}
