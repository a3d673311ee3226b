package org.testimonia.release;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** Editions, as recipes. */
@Path("/api/v1/projects/{project}/editions")
@Tag(name = "Editions")
public class EditionApi {

    private final Editions editions;
    private final EditionAnswers answers;
    private final KeepEdition keepEdition;
    private final Releases releases;
    private final Differences differences;
    private final Here here;

    EditionApi(
            Editions editions,
            EditionAnswers answers,
            KeepEdition keepEdition,
            Releases releases,
            Differences differences,
            Here here) {
        this.editions = editions;
        this.answers = answers;
        this.keepEdition = keepEdition;
        this.releases = releases;
        this.differences = differences;
        this.here = here;
    }

    @GET
    public Listing<EditionJson> list(UriInfo uri) {
        Paging paging = Paging.of(uri);
        Listing<Edition> page = Listing.of(
                editions.after(paging.after(), paging.limit() + 1), paging, (Edition edition) -> edition.slug);
        return answers.of(page);
    }

    @POST
    @Operation(summary = "Plan an edition: which texts, which notes and claims, and the words of its title page")
    @APIResponse(responseCode = "201", description = "The edition; nothing is published yet.")
    public Response make(@Nullable RecipeJson asked) {
        Edition edition = keepEdition.make(body(asked), here.memberWho(Right.KEEP_EDITIONS));
        return answers.with(
                Response.created(URI.create("/api/v1/projects/" + here.slug() + "/editions/" + edition.slug)), edition);
    }

    @GET
    @Path("{edition}")
    public Response get(@RestPath String edition) {
        return answers.with(Response.ok(), editions.get(edition));
    }

    @PATCH
    @Path("{edition}")
    @Operation(summary = "Change the recipe; what is missing stays as it is. Releases stay as they are.")
    public Response change(
            @RestPath String edition, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable RecipeJson asked) {
        editions.get(edition);
        return answers.with(
                Response.ok(), keepEdition.change(edition, body(asked), ifMatch, here.memberWho(Right.KEEP_EDITIONS)));
    }

    @GET
    @Path("{edition}/diff")
    @Operation(summary = "What changed between two releases, and why")
    public Difference diff(@RestPath String edition, UriInfo uri) {
        Edition found = editions.get(edition);
        Release from = releases.get(found, number(uri, "from"));
        Release to = releases.get(found, number(uri, "to"));
        return differences.between(from, to);
    }

    private static int number(UriInfo uri, String name) {
        Integer number = Query.number(uri, name);
        if (number == null) {
            throw Refusal.invalid(name, "Name the release as " + name + "=1.");
        }
        return number;
    }

    private static RecipeJson body(@Nullable RecipeJson asked) {
        if (asked == null) {
            throw Refusal.malformed("Send the edition as JSON.");
        }
        return asked;
    }
}
