package org.testimonia.live;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Entries;
import org.testimonia.journal.JournalEntry;
import org.testimonia.project.Here;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;

/** Everything that happened in a project, newest first. */
@Path("/p/{project}/activity")
public class ActivityPages {

    @CheckedTemplate(basePath = "live", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Activity(List<JournalEntry> entries, @Nullable String next) implements TemplateInstance {}

    private final Entries entries;
    private final Here here;

    ActivityPages(Entries entries, Here here) {
        this.entries = entries;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance activity(UriInfo uri) {
        Paging paging = Paging.byNumber(uri);
        var found =
                entries.before(here.project(), here.reader(), paging.afterNumber(Long.MAX_VALUE), paging.limit() + 1);
        var page = Listing.of(found, paging, entry -> Long.toString(entry.seq()));
        return new Activity(page.items(), page.next());
    }
}
