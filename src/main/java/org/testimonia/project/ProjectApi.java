package org.testimonia.project;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.account.Visitor;
import org.testimonia.journal.Entries;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** Projects and their members, for programs. */
@Path("/api/v1/projects")
@Tag(name = "Projects")
public class ProjectApi {

    /** A project; {@code revision} is its newest journal number, {@code role} what the caller is in it. */
    record ProjectJson(
            String slug,
            String title,
            String description,
            String visibility,
            String language,
            long revision,
            @Nullable String role,
            @Nullable Map<String, Integer> quorum,
            @Nullable Instant createdAt) {}

    record NewProjectJson(
            @Nullable String slug,
            @Nullable String title,
            @Nullable String description,
            @Nullable String visibility,
            @Nullable String language) {}

    record ProjectChangeJson(
            @Nullable String title,
            @Nullable String description,
            @Nullable String visibility,
            @Nullable String language,
            @Nullable Map<String, Integer> quorum) {}

    record MemberJson(String account, String displayName, String role, Instant since) {}

    record RoleJson(@Nullable String role) {}

    private final Projects projects;
    private final Members members;
    private final Entries entries;
    private final CreateProject createProject;
    private final ChangeProject changeProject;
    private final GiveRoles giveRoles;
    private final Visitor visitor;
    private final Here here;

    ProjectApi(
            Projects projects,
            Members members,
            Entries entries,
            CreateProject createProject,
            ChangeProject changeProject,
            GiveRoles giveRoles,
            Visitor visitor,
            Here here) {
        this.projects = projects;
        this.members = members;
        this.entries = entries;
        this.createProject = createProject;
        this.changeProject = changeProject;
        this.giveRoles = giveRoles;
        this.visitor = visitor;
        this.here = here;
    }

    @GET
    public Listing<ProjectJson> list(UriInfo uri) {
        Paging paging = Paging.of(uri);
        return Listing.of(projects.seenBy(visitor.accountIdOrNull(), paging), paging, Projects.Seen::slug)
                .map(ProjectApi::json);
    }

    @POST
    @APIResponse(responseCode = "201", description = "The project; who made it owns it.")
    public Response create(@Nullable NewProjectJson asked) {
        visitor.mustBeAbleToWrite();
        if (asked == null || asked.slug() == null || asked.title() == null) {
            throw Refusal.invalid("slug", "Send slug and title.");
        }
        Visibility visibility = asked.visibility() == null
                ? Visibility.PRIVATE
                : Query.word(asked.visibility(), "visibility", Visibility.class);
        Project project = createProject.create(
                asked.slug(), asked.title(), asked.description(), visibility, asked.language(), visitor.accountId());
        return Response.created(URI.create("/api/v1/projects/" + project.slug))
                .header("ETag", Etag.of(project.version))
                .entity(json(project, Role.OWNER))
                .build();
    }

    @GET
    @Path("{project}")
    public Response get() {
        return answer(projects.get(here.project()));
    }

    @PATCH
    @Path("{project}")
    public Response change(@RestHeader("If-Match") @Nullable String ifMatch, @Nullable ProjectChangeJson asked) {
        if (asked == null) {
            throw Refusal.malformed("Send what shall change as JSON.");
        }
        Visibility visibility =
                asked.visibility() == null ? null : Query.word(asked.visibility(), "visibility", Visibility.class);
        var change = new ChangeProject.Change(
                asked.title(), asked.description(), asked.language(), visibility, asked.quorum());
        return answer(changeProject.change(change, ifMatch, here.memberWho(Right.CHANGE_SETTINGS)));
    }

    @GET
    @Path("{project}/members")
    public Listing<MemberJson> members() {
        if (!here.isMember()) {
            throw Refusal.missing("list of members for visitors");
        }
        return Listing.all(
                members.of(here.project()).stream().map(ProjectApi::json).toList());
    }

    @PUT
    @Path("{project}/members/{account}")
    public MemberJson giveRole(@RestPath String account, @Nullable RoleJson asked) {
        Member by = here.memberWho(Right.MANAGE_MEMBERS);
        Role role = Query.word(asked == null ? null : asked.role(), "role", Role.class);
        giveRoles.give(account, role, by);
        return members.of(here.project(), account).map(ProjectApi::json).orElseThrow();
    }

    @DELETE
    @Path("{project}/members/{account}")
    @APIResponse(responseCode = "204", description = "No member any more.")
    public void takeRole(@RestPath String account) {
        giveRoles.take(account, here.member());
    }

    private Response answer(Project project) {
        return Response.ok(json(project, here.roleOrNull()))
                .header("ETag", Etag.of(project.version))
                .build();
    }

    private ProjectJson json(Project project, @Nullable Role role) {
        return new ProjectJson(
                project.slug,
                project.title,
                project.description,
                project.visibility.word(),
                project.language,
                entries.revision(project.id),
                role == null ? null : role.word(),
                project.quorum,
                project.createdAt);
    }

    private static ProjectJson json(Projects.Seen seen) {
        return new ProjectJson(
                seen.slug(),
                seen.title(),
                seen.description(),
                seen.visibility().word(),
                seen.language(),
                seen.revision(),
                seen.role() == null ? null : seen.role().word(),
                null,
                null);
    }

    private static MemberJson json(Members.Membership member) {
        return new MemberJson(member.name(), member.displayName(), member.role().word(), member.since());
    }
}
