package org.testimonia.live;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.account.Visitor;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;

/** What concerns the one who is signed in, of all projects, the newest first. */
@Path("/inbox")
public class InboxPages {

    @CheckedTemplate(basePath = "live", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Inbox(
            List<NoticeSeen> notices, int unread, @Nullable String next) implements TemplateInstance {}

    private final Notices notices;
    private final ReadNotices readNotices;
    private final Visitor visitor;

    InboxPages(Notices notices, ReadNotices readNotices, Visitor visitor) {
        this.notices = notices;
        this.readNotices = readNotices;
        this.visitor = visitor;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(UriInfo uri) {
        UUID account = visitor.accountId();
        Paging paging = Paging.of(uri);
        Listing<NoticeSeen> page = Listing.of(
                notices.of(account, false, InboxApi.before(paging), paging.limit() + 1),
                paging,
                notice -> notice.id().toString());
        return new Inbox(page.items(), notices.unread(account), page.next());
    }

    @POST
    @Path("{id}")
    @Operation(hidden = true)
    public Response read(@RestPath String id) {
        visitor.mustBeAbleToWrite();
        readNotices.one(visitor.accountId(), Ids.parse(id, "notice at this address"));
        return back();
    }

    @POST
    @Operation(hidden = true)
    public Response readAll() {
        visitor.mustBeAbleToWrite();
        readNotices.all(visitor.accountId());
        return back();
    }

    private static Response back() {
        return Response.seeOther(URI.create("/inbox")).build();
    }
}
