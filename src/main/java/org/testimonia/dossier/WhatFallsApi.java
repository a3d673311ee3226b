package org.testimonia.dossier;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.testimonia.evidence.provenance.FallJson;
import org.testimonia.evidence.provenance.Falls;
import org.testimonia.evidence.provenance.Rejections;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.shared.Query;

/** What would fall without a witness, a source, a piece of evidence or a claim, for programs. Nothing is written. */
@Path("/api/v1/projects/{project}/what-falls")
@Tag(name = "Provenance")
public class WhatFallsApi {

    private final Rejections rejections;
    private final Falls falls;
    private final Entries entries;
    private final Here here;

    WhatFallsApi(Rejections rejections, Falls falls, Entries entries, Here here) {
        this.rejections = rejections;
        this.falls = falls;
        this.entries = entries;
        this.here = here;
    }

    @GET
    @Operation(
            summary = "What falls without agent:{id}, source:{key}, evidence:{id} or claim:{number}, in rounds",
            description =
                    "Evidence falls when every way from it to where it was first said leads through what is left out.")
    public FallJson without(UriInfo uri) {
        long cursor = entries.cursor(here.project(), Query.text(uri, "asOf"));
        return FallJson.of(
                falls.without(rejections.read(Query.text(uri, "without")), cursor),
                cursor == Long.MAX_VALUE ? entries.revision(here.project()) : cursor);
    }
}
