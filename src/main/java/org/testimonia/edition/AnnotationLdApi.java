package org.testimonia.edition;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.shared.Accepted;
import org.testimonia.shared.Ids;
import org.testimonia.shared.PublicBase;
import org.testimonia.shared.Refusal;

/** One annotation as a Web Annotation (W3C Recommendation of 2017), at the address where it is JSON for others. */
@Path("/api/v1/projects/{project}/annotations")
@Tag(name = "Annotations")
public class AnnotationLdApi {

    private final BoundNotes notes;
    private final BoundSources sources;
    private final Entries entries;
    private final Here here;
    private final String base;

    AnnotationLdApi(BoundNotes notes, BoundSources sources, Entries entries, Here here, PublicBase base) {
        this.notes = notes;
        this.sources = sources;
        this.entries = entries;
        this.here = here;
        this.base = base.address();
    }

    @GET
    @Path("{id}")
    @Produces(Accepted.JSON_LD + Accepted.IF_ASKED)
    @Operation(
            summary = "A Web Annotation, if JSON-LD is asked for; its passages as they stand in the newest revisions")
    @APIResponse(responseCode = "200", description = "The annotation, with the context of the recommendation.")
    public Response get(@RestPath String id) {
        String what = "annotation at this address";
        UUID asked = Ids.parse(id, what);
        Note note = notes.one(asked).orElseThrow(() -> Refusal.missing(what));
        JsonLdContext context = new JsonLdContext(model(note));
        Map<String, Object> annotation = new LinkedHashMap<>();
        annotation.put(
                "@context",
                List.of(
                        "http://www.w3.org/ns/anno.jsonld",
                        Map.of("tst", context.addresses().vocabulary())));
        annotation.putAll(new JsonLdNotes(context).of(note).get(0));
        return Response.ok(annotation, Accepted.JSON_LD + "; profile=\"http://www.w3.org/ns/anno.jsonld\"")
                .header("Vary", "Accept")
                .build();
    }

    /** An edition of nothing but this. */
    private EditionModel model(Note note) {
        return new EditionModel(
                base,
                note.at(),
                entries.revision(here.project()),
                here.slug(),
                here.place().title(),
                null,
                List.of(),
                List.of(note),
                List.of(),
                List.of(),
                sources.displayNames(Named.in(List.of(note), List.of())));
    }
}
