package org.testimonia.release;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionFormat;
import org.testimonia.project.Here;
import org.testimonia.shared.Inert;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** A release, for everybody who may see its edition: to read, to take home, to cite, and beside an earlier one. */
@Path("/p/{project}/editions/{edition}/releases/{number}")
public class ReleasePages {

    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneRelease(
            String slug,
            Edition edition,
            Release release,
            String files,
            boolean member,
            @Nullable RawString data) implements TemplateInstance {}

    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WhatChanged(String slug, Edition edition, Release from, Release to, List<Difference.Change> changes)
            implements TemplateInstance {}

    private final Editions editions;
    private final Releases releases;
    private final Differences differences;
    private final ReleaseOfWeb releaseOfWeb;
    private final Here here;

    ReleasePages(Editions editions, Releases releases, Differences differences, ReleaseOfWeb releaseOfWeb, Here here) {
        this.editions = editions;
        this.releases = releases;
        this.differences = differences;
        this.releaseOfWeb = releaseOfWeb;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String edition, @RestPath String number) {
        Edition found = editions.get(edition);
        Release release = releases.get(found, number);
        String files = "/api/v1/projects/" + here.slug() + "/editions/" + found.slug + "/releases/" + release.number();
        return new OneRelease(
                here.slug(), found, release, files, here.isMember(), releaseOfWeb.of(found, release, files));
    }

    /** The edition itself, as it was published. */
    @GET
    @Path("read")
    @Operation(hidden = true)
    public Response read(@RestPath String edition, @RestPath String number) {
        Edition found = editions.get(edition);
        return Response.ok(
                        releases.bytes(releases.get(found, number), EditionFormat.HTML.word())
                                .orElseThrow(() -> Refusal.missing("page to read in this release")),
                        EditionFormat.HTML.mediaType)
                .header("Content-Security-Policy", Inert.POLICY)
                .build();
    }

    /** What is otherwise than in an earlier release; than in the one before where none is named. */
    @GET
    @Path("changes")
    @Operation(hidden = true)
    public TemplateInstance changes(@RestPath String edition, @RestPath String number, UriInfo uri) {
        Edition found = editions.get(edition);
        Release to = releases.get(found, number);
        Release from = releases.get(found, Query.number(uri, "from", to.number() - 1));
        return new WhatChanged(
                here.slug(), found, from, to, differences.between(from, to).changes());
    }
}
