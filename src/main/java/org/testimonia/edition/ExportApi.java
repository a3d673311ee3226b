package org.testimonia.edition;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.shared.Inert;
import org.testimonia.shared.Refusal;

/** The present state of one text, annotated, as a file to take home. */
@Path("/api/v1/projects/{project}/texts/{text}/export/{format}")
@Tag(name = "Editions")
public class ExportApi {

    private final BindEdition bindEdition;

    ExportApi(BindEdition bindEdition) {
        this.bindEdition = bindEdition;
    }

    /** What a format could not carry as it stands. */
    record ReportJson(String format, List<String> report) {}

    @GET
    @Operation(summary = "The annotated text as tei, html, site, pdf, epub, jsonld, csv, latex or docx")
    @APIResponse(
            responseCode = "200",
            description = "The file; its Link header leads to what the format could not carry.")
    public Response export(@RestPath String text, @RestPath String format) {
        EditionFormat wanted = wanted(format);
        WrittenEdition written = wanted.write(bindEdition.bind(text));
        return Response.ok(written.bytes(), wanted.mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + text + "." + wanted.extension + "\"")
                .header("Content-Security-Policy", Inert.POLICY)
                .header("Link", "<" + wanted.word() + "/report>; rel=\"describedby\"")
                .build();
    }

    @GET
    @Path("report")
    @Operation(summary = "What the format could not carry as it stands")
    public ReportJson report(@RestPath String text, @RestPath String format) {
        EditionFormat wanted = wanted(format);
        return new ReportJson(
                wanted.word(), wanted.write(bindEdition.bind(text)).report());
    }

    private static EditionFormat wanted(String format) {
        return Arrays.stream(EditionFormat.values())
                .filter(known -> known.word().equals(format))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("export as " + format + "; there are "
                        + Arrays.stream(EditionFormat.values())
                                .map(EditionFormat::word)
                                .collect(Collectors.joining(", "))));
    }
}
