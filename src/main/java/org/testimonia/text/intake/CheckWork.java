package org.testimonia.text.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.testimonia.job.Progress;
import org.testimonia.job.Work;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Interruption;

/** Reads the files of a draft for its importer to look at, where that takes longer than one waits for a page. */
@ApplicationScoped
public class CheckWork implements Work {

    public static final String KIND = "check";

    private final Drafts drafts;
    private final CheckDraft checkDraft;
    private final Here here;

    CheckWork(Drafts drafts, CheckDraft checkDraft, Here here) {
        this.drafts = drafts;
        this.checkDraft = checkDraft;
        this.here = here;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> stages() {
        return List.of("read", "parse");
    }

    @Override
    public String opens() {
        return "See what was found";
    }

    /** A file that cannot be read is found so: that is what the check is for. */
    @Override
    public void run(Progress progress) {
        progress.by().must(Right.IMPORT_TEXTS);
        Draft draft = ImportWork.draft(progress.job(), drafts);
        progress.at("read", 0);
        CheckDraft.Found found = Interruption.heeding(
                () -> progress.at("parse", 20), () -> checkDraft.look(draft, () -> progress.at("parse", 20)));
        String page = "/p/" + here.slug() + "/import/" + draft.id() + "/check";
        QuarkusTransaction.requiringNew().run(() -> {
            checkDraft.keep(draft, found);
            progress.done(page, page, null);
        });
    }
}
