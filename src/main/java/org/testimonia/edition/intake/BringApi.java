package org.testimonia.edition.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.testimonia.annotation.Audience;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** Annotations of ours and of other programs, our own tables and our own RDF, for programs. */
@Path("/api/v1/projects/{project}/imports")
@Tag(name = "Imports")
public class BringApi {

    private final BringFile bringFile;
    private final ObjectMapper json;
    private final Here here;

    BringApi(BringFile bringFile, ObjectMapper json, Here here) {
        this.bringFile = bringFile;
        this.json = json;
        this.here = here;
    }

    @POST
    @Path("annotations")
    @Consumes({
        MediaType.APPLICATION_JSON,
        "application/ld+json",
        MediaType.APPLICATION_OCTET_STREAM,
        MediaType.TEXT_PLAIN
    })
    @Operation(summary = "Web Annotations, a Hypothesis export or a Recogito export")
    public BroughtReport.Report annotations(
            @RestQuery @Nullable String text, @RestQuery @Nullable String visibility, byte @Nullable [] body) {
        var by = here.memberWho(Right.ANNOTATE);
        Audience audience = visibility == null ? null : Query.word(visibility, "visibility", Audience.class);
        Brought file = BroughtJson.read(body, json);
        return bringFile.bring(new BringBack.Asked("annotations", file, named(text), audience), by);
    }

    @POST
    @Path("csv")
    @Consumes({"application/zip", "text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Our own tables, as the export in the format csv writes them")
    public BroughtReport.Report csv(
            @RestQuery @Nullable String text, @RestQuery @Nullable String visibility, byte @Nullable [] body) {
        var by = here.memberWho(Right.IMPORT_TEXTS);
        Audience audience = visibility == null ? null : Query.word(visibility, "visibility", Audience.class);
        if (body == null || body.length == 0) {
            throw Refusal.invalid("file", "Send the zip of tables, or annotations.csv alone.");
        }
        return bringFile.bring(new BringBack.Asked("csv", CsvFile.read(body), named(text), audience), by);
    }

    @POST
    @Path("rdf")
    @Consumes({"text/turtle", "application/trig", "application/ld+json", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Claims with their evidence, as provenance answers them in Turtle, TriG or JSON-LD")
    public BroughtReport.Report rdf(@RestQuery @Nullable String text, byte @Nullable [] body) {
        var by = here.memberWho(Right.IMPORT_TEXTS);
        return bringFile.bring(new BringBack.Asked("rdf", RdfFile.read(body, json), named(text), null), by);
    }

    private static @Nullable String named(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
