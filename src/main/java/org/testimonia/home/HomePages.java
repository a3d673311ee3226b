package org.testimonia.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.testimonia.account.Accounts;
import org.testimonia.account.Visitor;
import org.testimonia.project.CreateProject;
import org.testimonia.project.Project;
import org.testimonia.project.Projects;
import org.testimonia.project.Visibility;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** The front page: my projects and the public ones; opening a new one. */
@Path("/")
public class HomePages {

    /** What was typed into the form for a new project. */
    record Typed(String slug, String title, String description, String visibility) {

        static final Typed NOTHING = new Typed("", "", "", "private");
    }

    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Home(
            List<Projects.Seen> mine,
            List<Projects.Seen> others,
            @Nullable String next,
            boolean sample) implements TemplateInstance {}

    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewProject(Typed typed, @Nullable Refusal refusal) implements TemplateInstance {}

    private final Projects projects;
    private final CreateProject createProject;
    private final LoadSample loadSample;
    private final Accounts accounts;
    private final Visitor visitor;

    HomePages(
            Projects projects, CreateProject createProject, LoadSample loadSample, Accounts accounts, Visitor visitor) {
        this.projects = projects;
        this.createProject = createProject;
        this.loadSample = loadSample;
        this.accounts = accounts;
        this.visitor = visitor;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance home(UriInfo uri) {
        Paging paging = Paging.of(uri);
        var page = org.testimonia.shared.Listing.of(
                projects.seenBy(visitor.accountIdOrNull(), paging), paging, Projects.Seen::slug);
        var mine = page.items().stream().filter(seen -> seen.role() != null).toList();
        var others = page.items().stream().filter(seen -> seen.role() == null).toList();
        boolean empty = mine.isEmpty() && others.isEmpty();
        return new Home(mine, others, page.next(), empty && visitor.isAdministrator() && projects.count() == 0);
    }

    /** The sample project, for an administrator whose installation has no project yet. */
    @POST
    @Path("sample-project")
    @Operation(hidden = true)
    public Response loadSample() {
        visitor.mustBeAbleToWrite();
        if (!visitor.isAdministrator()) {
            throw Refusal.forbidden("Who administers this installation loads the sample project.");
        }
        if (projects.count() > 0) {
            throw Refusal.conflict("There are projects here already; the sample project is for a beginning.");
        }
        String slug = loadSample.loadFor(accounts.findById(visitor.accountId()));
        return Response.seeOther(URI.create("/p/" + slug)).build();
    }

    @GET
    @Path("new-project")
    @Operation(hidden = true)
    public TemplateInstance form() {
        visitor.accountId();
        return new NewProject(Typed.NOTHING, null);
    }

    @POST
    @Path("new-project")
    @Operation(hidden = true)
    public Response create(
            @RestForm @Nullable String slug,
            @RestForm @Nullable String title,
            @RestForm @Nullable String description,
            @RestForm @Nullable String visibility) {
        visitor.mustBeAbleToWrite();
        Typed typed = new Typed(orEmpty(slug), orEmpty(title), orEmpty(description), orEmpty(visibility));
        try {
            Visibility who = Query.word(typed.visibility(), "visibility", Visibility.class);
            Project project = createProject.create(
                    typed.slug(), typed.title(), typed.description(), who, null, visitor.accountId());
            return Response.seeOther(URI.create("/p/" + project.slug)).build();
        } catch (Refusal refusal) {
            return Response.status(refusal.kind.status)
                    .entity(new NewProject(typed, refusal))
                    .type("text/html;charset=UTF-8")
                    .build();
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
