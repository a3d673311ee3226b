package org.testimonia.text.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.testimonia.job.Job;
import org.testimonia.job.Progress;
import org.testimonia.job.Work;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;
import org.testimonia.text.ImportSteps;
import org.testimonia.text.ImportText;
import org.testimonia.text.NewText;
import org.testimonia.text.Text;

/** Brings the files of a draft into the project, behind the scenes. The draft goes when the text is there. */
@ApplicationScoped
public class ImportWork implements Work {

    public static final String KIND = "import";

    private final Drafts drafts;
    private final KeepDraft keepDraft;
    private final ImportText importText;
    private final ImportSeveral importSeveral;
    private final Here here;

    ImportWork(Drafts drafts, KeepDraft keepDraft, ImportText importText, ImportSeveral importSeveral, Here here) {
        this.drafts = drafts;
        this.keepDraft = keepDraft;
        this.importText = importText;
        this.importSeveral = importSeveral;
        this.here = here;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> stages() {
        return List.of("read", "parse", "segment", "index");
    }

    @Override
    public String opens() {
        return "Open the text";
    }

    @Override
    public void run(Progress progress) {
        progress.by().must(Right.IMPORT_TEXTS);
        Draft draft = draft(progress.job(), drafts);
        progress.at("read", 0);
        if (draft.isBulk()) {
            importSeveral.bring(draft, progress);
        } else {
            importText.bring(asked(draft), progress.by(), new Told(draft, progress));
        }
    }

    /** The draft a job works on. */
    static Draft draft(Job job, Drafts drafts) {
        return drafts.find(
                        job.project(), UUID.fromString(job.asked().path("draft").asText()))
                .orElseThrow(() -> Refusal.missing("file any more: the import was let go"));
    }

    private NewText asked(Draft draft) {
        DraftFile file = draft.files().get(0);
        return new NewText(
                drafts.bytes(draft, file),
                file.fileName(),
                file.contentType(),
                draft.said().namedFormat(),
                draft.said().as(),
                draft.said().about(),
                draft.said().duplicate());
    }

    private final class Told implements ImportSteps {

        private final Draft draft;
        private final Progress progress;

        Told(Draft draft, Progress progress) {
            this.draft = draft;
            this.progress = progress;
        }

        @Override
        public void at(Stage stage, double share) {
            switch (stage) {
                case READ -> progress.at("read", 0);
                case PARSE -> progress.at("parse", 5);
                case SEGMENT -> progress.at("segment", (int) (40 + 35 * share));
                case INDEX -> progress.at("index", (int) (75 + 24 * share));
            }
        }

        @Override
        public void kept(Text text) {
            keepDraft.letGo(draft.project(), draft.id());
            String address = "/texts/" + text.slug;
            progress.done("/api/v1/projects/" + here.slug() + address, "/p/" + here.slug() + address, null);
        }
    }
}
