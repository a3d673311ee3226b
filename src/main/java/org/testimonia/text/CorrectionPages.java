package org.testimonia.text;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** Small corrections without a file: choose a paragraph, say it otherwise, and the text has its next revision. */
@Path("/p/{project}/texts/{text}/corrections")
public class CorrectionPages {

    @CheckedTemplate(basePath = "text", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Paragraphs(Text text, Revision revision, int section, boolean last, List<Segment> segments)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "text", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Correction(
            Text text,
            Segment segment,
            String words,
            int from,
            @Nullable Refusal refusal) implements TemplateInstance {}

    private final Texts texts;
    private final Revisions revisions;
    private final Segments segments;
    private final CorrectParagraph correctParagraph;
    private final Here here;

    CorrectionPages(Texts texts, Revisions revisions, Segments segments, CorrectParagraph correctParagraph, Here here) {
        this.texts = texts;
        this.revisions = revisions;
        this.segments = segments;
        this.correctParagraph = correctParagraph;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance paragraphs(@RestPath String text, UriInfo uri) {
        here.memberWho(Right.IMPORT_TEXTS);
        Text asked = texts.get(text);
        Revision revision = revisions.newest(asked);
        int section = Query.number(uri, "section", 1);
        List<Segment> shown = segments.section(revision, section);
        if (shown.isEmpty()) {
            throw Refusal.missing("section " + section);
        }
        return new Paragraphs(asked, revision, section, section >= revision.sections(), shown);
    }

    @GET
    @Path("{segment}")
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath String text, @RestPath String segment) {
        here.memberWho(Right.IMPORT_TEXTS);
        Text asked = texts.get(text);
        Segment chosen = segments.get(revisions.newest(asked), number(segment));
        return new Correction(asked, chosen, chosen.text(), asked.newest, null);
    }

    @POST
    @Path("{segment}")
    @Operation(hidden = true)
    public Response correct(
            @RestPath String text,
            @RestPath String segment,
            @RestForm @Nullable String words,
            @RestForm @Nullable String from) {
        Member by = here.memberWho(Right.IMPORT_TEXTS);
        Text asked = texts.get(text);
        Segment chosen = segments.get(revisions.newest(asked), number(segment));
        String typed = words == null ? "" : words;
        Integer seen = from == null || from.isBlank() ? null : Query.number(from, "from");
        try {
            ReviseText.Revised revised = correctParagraph.correct(text, chosen.ordinal(), typed, seen, by);
            String page = "/p/" + here.slug() + "/texts/" + asked.slug;
            return Response.seeOther(URI.create(
                            revised.passages().waiting() > 0
                                    ? page + "/places"
                                    : page + "/compare?from=" + (revised.number() - 1) + "&to=" + revised.number()))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(refusal.kind.status)
                    .entity(new Correction(asked, chosen, typed, asked.newest, refusal))
                    .type("text/html;charset=UTF-8")
                    .build();
        }
    }

    private static int number(String segment) {
        if (!segment.matches("\\d{1,9}")) {
            throw Refusal.missing("paragraph " + segment);
        }
        return Integer.parseInt(segment);
    }
}
