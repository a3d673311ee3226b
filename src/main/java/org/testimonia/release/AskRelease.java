package org.testimonia.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.job.NewJob;
import org.testimonia.job.StartJob;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;

/** An editor asks that an edition be published as it stands. */
@ApplicationScoped
class AskRelease {

    private static final int LONGEST_NOTE = 2000;

    private final StartJob startJob;
    private final Here here;

    AskRelease(StartJob startJob, Here here) {
        this.startJob = startJob;
        this.here = here;
    }

    UUID ask(Edition edition, @Nullable String note, Member by) {
        by.must(Right.KEEP_EDITIONS);
        String words = note == null ? "" : note.strip();
        if (CodePoints.length(words) > LONGEST_NOTE) {
            throw Refusal.invalid("note", "A note has at most 2,000 characters.");
        }
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("edition", edition.slug);
        asked.put("note", words);
        return startJob.start(
                new NewJob(PublishWork.KIND, edition.title, asked, "/p/" + here.slug() + "/editions/" + edition.slug),
                by);
    }
}
