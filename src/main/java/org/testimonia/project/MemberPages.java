package org.testimonia.project;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** Who works here, as what; inviting somebody by a link. */
@Path("/p/{project}/members")
public class MemberPages {

    @CheckedTemplate(basePath = "project", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MemberList(
            List<Members.Membership> members,
            List<Role> roles,
            boolean mayManage,
            @Nullable String invitation,
            @Nullable Refusal refusal)
            implements TemplateInstance {}

    private final Members members;
    private final GiveRoles giveRoles;
    private final Invitations invitations;
    private final Here here;
    private final String base;

    MemberPages(
            Members members,
            GiveRoles giveRoles,
            Invitations invitations,
            Here here,
            @ConfigProperty(name = "testimonia.base") String base) {
        this.members = members;
        this.giveRoles = giveRoles;
        this.invitations = invitations;
        this.here = here;
        this.base = base;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        if (!here.isMember()) {
            throw Refusal.missing("list of members for visitors");
        }
        return page(null, null);
    }

    @POST
    @Path("{account}/role")
    @Operation(hidden = true)
    public Response give(@RestPath String account, @RestForm @Nullable String role) {
        return act(() ->
                giveRoles.give(account, Query.word(role, "role", Role.class), here.memberWho(Right.MANAGE_MEMBERS)));
    }

    @POST
    @Path("{account}/end")
    @Operation(hidden = true)
    public Response end(@RestPath String account) {
        return act(() -> giveRoles.take(account, here.member()));
    }

    @POST
    @Path("invitations")
    @Operation(hidden = true)
    public TemplateInstance invite(@RestForm @Nullable String role) {
        String key = invitations.invite(Query.word(role, "role", Role.class), here.memberWho(Right.MANAGE_MEMBERS));
        return page(base + "/invitation/" + key, null);
    }

    private Response act(Runnable deed) {
        try {
            deed.run();
            return Response.seeOther(URI.create("/p/" + here.slug() + "/members"))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(refusal.kind.status)
                    .entity(page(null, refusal))
                    .type("text/html;charset=UTF-8")
                    .build();
        }
    }

    private MemberList page(@Nullable String invitation, @Nullable Refusal refusal) {
        return new MemberList(
                members.of(here.project()),
                List.of(Role.values()),
                here.may(Right.MANAGE_MEMBERS),
                invitation,
                refusal);
    }
}
