package org.testimonia.live;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.account.Visitor;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** What concerns an account in all its projects, for programs. */
@Path("/api/v1/inbox")
@Tag(name = "Inbox")
public class InboxApi {

    /**
     * A notice.
     *
     * @param project the project's slug
     * @param why {@code vote, proposal, objection, answer, evidence, claim, reply, round, passage} or {@code import}
     * @param page the address to look at
     */
    record NoticeJson(
            UUID id,
            String project,
            String why,
            @Nullable String by,
            String summary,
            String page,
            Instant at,
            boolean read) {}

    private final Notices notices;
    private final ReadNotices readNotices;
    private final Visitor visitor;

    InboxApi(Notices notices, ReadNotices readNotices, Visitor visitor) {
        this.notices = notices;
        this.readNotices = readNotices;
        this.visitor = visitor;
    }

    @GET
    @Operation(summary = "One's notices, the newest first; unread=true leaves out those that were read")
    public Listing<NoticeJson> list(UriInfo uri) {
        Paging paging = Paging.of(uri);
        return Listing.of(
                        notices.of(visitor.accountId(), unreadOnly(uri), before(paging), paging.limit() + 1),
                        paging,
                        (NoticeSeen notice) -> notice.id().toString())
                .map(InboxApi::json);
    }

    private static boolean unreadOnly(UriInfo uri) {
        String unread = Query.text(uri, "unread");
        if (unread != null && !unread.equals("true") && !unread.equals("false")) {
            throw Refusal.malformed("unread is true or false.").at("unread", "Neither true nor false.");
        }
        return "true".equals(unread);
    }

    static @Nullable UUID before(Paging paging) {
        String after = paging.after();
        if (after != null && !after.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw Paging.unknownAfter();
        }
        return after == null ? null : UUID.fromString(after);
    }

    @POST
    @Path("read")
    @Operation(summary = "Marks all as read")
    @APIResponse(responseCode = "204", description = "Nothing is unread.")
    public void readAll() {
        visitor.mustBeAbleToWrite();
        readNotices.all(visitor.accountId());
    }

    @POST
    @Path("{id}/read")
    @Operation(summary = "Marks one as read")
    @APIResponse(responseCode = "204", description = "It is read.")
    public void read(@RestPath String id) {
        visitor.mustBeAbleToWrite();
        readNotices.one(visitor.accountId(), Ids.parse(id, "notice at this address"));
    }

    private static NoticeJson json(NoticeSeen seen) {
        return new NoticeJson(
                seen.id(),
                seen.project(),
                seen.why().code(),
                seen.by(),
                seen.summary(),
                seen.page(),
                seen.at(),
                seen.read());
    }
}
