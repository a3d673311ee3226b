package org.testimonia.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.source.Source;
import org.testimonia.source.Sources;

/** What a text is, where it comes from, and what its reader found. */
@Path("/p/{project}/texts/{text}")
public class TextPages {

    @CheckedTemplate(basePath = "text", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Overview(
            Text text,
            Revision revision,
            @Nullable Source source,
            List<Group> groups,
            List<Revision> revisions,
            long waiting,
            List<Format> formats,
            @Nullable Refusal refusal)
            implements TemplateInstance {}

    /** The findings of one severity. */
    public record Group(String word, List<Finding> findings) {}

    private final Texts texts;
    private final Revisions revisions;
    private final Sources sources;
    private final Places places;
    private final ReviseText reviseText;
    private final Here here;

    TextPages(Texts texts, Revisions revisions, Sources sources, Places places, ReviseText reviseText, Here here) {
        this.texts = texts;
        this.revisions = revisions;
        this.sources = sources;
        this.places = places;
        this.reviseText = reviseText;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance overview(@RestPath String text) {
        return page(texts.get(text), null);
    }

    private TemplateInstance page(Text asked, @Nullable Refusal refusal) {
        List<Revision> all = revisions.of(asked);
        Revision revision = all.get(0);
        Source source = asked.sourceId == null
                ? null
                : sources.byIds(List.of(asked.sourceId)).get(asked.sourceId);
        return new Overview(
                asked,
                revision,
                source,
                groups(revisions.findings(revision)),
                all,
                places.waiting(asked),
                List.of(Format.values()),
                refusal);
    }

    /** A corrected file; afterwards one sees what waits to be decided, if anything does. */
    @POST
    @Path("revisions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response revise(
            @RestPath String text,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String format,
            @RestForm @Nullable String from) {
        Member by = here.memberWho(Right.IMPORT_TEXTS);
        Text asked = texts.get(text);
        try {
            if (file == null || file.size() == 0) {
                throw Refusal.invalid("file", "Choose the corrected file.");
            }
            var revision = new NewRevision(
                    Uploads.bytes(file),
                    file.fileName(),
                    file.contentType(),
                    Uploads.format(format),
                    from == null || from.isBlank() ? null : Query.number(from, "from"),
                    List.of());
            ReviseText.Revised revised = reviseText.revise(text, revision, by);
            String page = "/p/" + here.slug() + "/texts/" + asked.slug;
            return Response.seeOther(URI.create(revised.passages().waiting() > 0 ? page + "/places" : page))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(refusal.kind.status)
                    .entity(page(asked, refusal))
                    .type("text/html;charset=UTF-8")
                    .build();
        }
    }

    private static List<Group> groups(List<Finding> findings) {
        return Arrays.stream(Finding.Severity.values())
                .map(severity -> new Group(
                        severity.word(),
                        findings.stream()
                                .filter(finding -> finding.severity() == severity)
                                .toList()))
                .filter(group -> !group.findings().isEmpty())
                .toList();
    }
}
