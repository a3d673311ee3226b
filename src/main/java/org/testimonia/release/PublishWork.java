package org.testimonia.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.testimonia.job.Progress;
import org.testimonia.job.Work;
import org.testimonia.project.Here;

/** Publishes an edition behind the scenes. */
@ApplicationScoped
public class PublishWork implements Work {

    static final String KIND = "release";

    private final PublishEdition publishEdition;
    private final Here here;

    PublishWork(PublishEdition publishEdition, Here here) {
        this.publishEdition = publishEdition;
        this.here = here;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<String> stages() {
        return PublishEdition.STAGES;
    }

    @Override
    public String opens() {
        return "Open the release";
    }

    @Override
    public void run(Progress progress) {
        String slug = progress.job().asked().path("edition").asText();
        String note = progress.job().asked().path("note").asText("");
        publishEdition.publish(
                slug,
                note.isBlank() ? null : note,
                progress.job().id(),
                progress.by(),
                progress::at,
                (number, unchanged) -> done(progress, slug, number, unchanged));
    }

    private void done(Progress progress, String slug, int number, boolean unchanged) {
        String address = "/editions/" + slug + "/releases/" + number;
        progress.done(
                "/api/v1/projects/" + here.slug() + address,
                "/p/" + here.slug() + address,
                unchanged ? Map.of("unchanged", true) : null);
    }
}
