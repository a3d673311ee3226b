package org.testimonia.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.review.queue.Queue;
import org.testimonia.review.queue.QueueItem;
import org.testimonia.review.queue.Queues;
import org.testimonia.review.queue.Waiting;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** What waits for the one who looks, and what the others are waited for. */
@Path("/p/{project}/review")
public class QueuePages {

    @CheckedTemplate(basePath = "dossier", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReviewQueue(
            String base,
            List<Waiting> mine,
            List<Waiting> others,
            int total,
            @Nullable QueueItem chosen,
            ReviewDetail detail)
            implements TemplateInstance {}

    private final Queues queues;
    private final ReviewDetails details;
    private final Here here;

    QueuePages(Queues queues, ReviewDetails details, Here here) {
        this.queues = queues;
        this.details = details;
        this.here = here;
    }

    /** The item of the address is shown beside the list; the first one where none is named, or where it waits no more. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance show(UriInfo uri) {
        if (!here.isMember()) {
            throw Refusal.missing("review queue for visitors");
        }
        String asked = Query.text(uri, "item");
        List<Waiting> all = queues.all();
        List<Waiting> mine =
                all.stream().filter(waiting -> isMine(waiting.queue())).toList();
        List<QueueItem> items =
                mine.stream().flatMap(waiting -> waiting.items().stream()).toList();
        QueueItem chosen = items.stream()
                .filter(item -> item.key().equals(asked))
                .findFirst()
                .or(() -> items.stream().findFirst())
                .orElse(null);
        return new ReviewQueue(
                "/p/" + here.slug(),
                mine,
                all.stream().filter(waiting -> !isMine(waiting.queue())).toList(),
                mine.stream().mapToInt(Waiting::total).sum(),
                chosen,
                details.of(chosen));
    }

    private boolean isMine(Queue queue) {
        return here.may(queue.right);
    }
}
