package org.testimonia.live;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.testimonia.journal.Entries;
import org.testimonia.journal.JournalEntry;
import org.testimonia.project.Here;
import org.testimonia.shared.Json;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;

/** The journal of a project, oldest first; {@code after} also takes a plain revision number to follow from. */
@Path("/api/v1/projects/{project}/journal")
@Tag(name = "Journal")
public class JournalApi {

    /** One entry; {@code hash} covers it and the hash before (docs/architecture.md). */
    record EntryJson(
            long seq,
            Instant at,
            UUID account,
            String by,
            String kind,
            String subject,
            String summary,
            JsonNode detail,
            String hash) {}

    private final Entries entries;
    private final Here here;

    JournalApi(Entries entries, Here here) {
        this.entries = entries;
        this.here = here;
    }

    @GET
    public Listing<EntryJson> list(UriInfo uri) {
        Paging paging = Paging.byNumber(uri);
        var found = entries.after(here.project(), here.reader(), paging.afterNumber(0), paging.limit() + 1);
        return Listing.of(found, paging, entry -> Long.toString(entry.seq())).map(JournalApi::json);
    }

    private static EntryJson json(JournalEntry entry) {
        return new EntryJson(
                entry.seq(),
                entry.at(),
                entry.account(),
                entry.by(),
                entry.kind(),
                entry.subject(),
                entry.summary(),
                Json.read(entry.detail()),
                entry.hash());
    }
}
