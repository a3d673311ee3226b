package org.testimonia.text;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.text.TextJson.RevisionJson;
import org.testimonia.text.TextJson.SegmentJson;

/** What was written, for programs: plain text, segments and the file of a revision, and how a text gets a new one. */
@Path("/api/v1/projects/{project}/texts")
@Tag(name = "Texts")
public class RevisionApi {

    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private final Texts texts;
    private final Revisions revisions;
    private final Segments segments;
    private final PlainText plain;
    private final ReviseText reviseText;
    private final CorrectParagraph correctParagraph;
    private final Here here;

    RevisionApi(
            Texts texts,
            Revisions revisions,
            Segments segments,
            PlainText plain,
            ReviseText reviseText,
            CorrectParagraph correctParagraph,
            Here here) {
        this.texts = texts;
        this.revisions = revisions;
        this.segments = segments;
        this.plain = plain;
        this.reviseText = reviseText;
        this.correctParagraph = correctParagraph;
        this.here = here;
    }

    /** A revision that was made, and what became of the passages of the text. */
    record RevisedJson(int number, Fate passages) {}

    @POST
    @Path("{text}/revisions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponse(responseCode = "201", description = "The revision's number, and what became of the passages.")
    @APIResponse(
            responseCode = "409",
            description = "The newest revision is this very file, or came after the one named.")
    public Response revise(
            @RestPath String text,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String format,
            @RestForm @Nullable String from) {
        Member by = here.memberWho(Right.IMPORT_TEXTS);
        texts.get(text);
        if (file == null) {
            throw Refusal.invalid("file", "Send the file as the part called file of a multipart form.");
        }
        var asked = new NewRevision(
                Uploads.bytes(file),
                file.fileName(),
                file.contentType(),
                Uploads.format(format),
                from == null || from.isBlank() ? null : Query.number(from, "from"),
                List.of());
        return made(text, reviseText.revise(text, asked, by));
    }

    /** Other words for a segment; {@code from} is the revision that was corrected. */
    record CorrectionJson(
            @Nullable Integer segment,
            @Nullable String words,
            @Nullable Integer from) {}

    @POST
    @Path("{text}/revisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Correct the words of one segment")
    public Response correct(@RestPath String text, @Nullable CorrectionJson asked) {
        Member by = here.memberWho(Right.IMPORT_TEXTS);
        texts.get(text);
        if (asked == null || asked.segment() == null || asked.words() == null) {
            throw Refusal.invalid("segment", "Send segment, the number of a segment, and words, what it shall say.");
        }
        return made(text, correctParagraph.correct(text, asked.segment(), asked.words(), asked.from(), by));
    }

    private Response made(String text, ReviseText.Revised revised) {
        return Response.created(URI.create(
                        "/api/v1/projects/" + here.slug() + "/texts/" + text + "/revisions/" + revised.number()))
                .header("ETag", Etag.of(revised.number()))
                .entity(new RevisedJson(revised.number(), revised.passages()))
                .build();
    }

    @GET
    @Path("{text}/revisions/{number}")
    public Response revision(@RestPath String text, @RestPath String number) {
        Revision revision = revisions.get(texts.get(text), number(number));
        return Response.ok(RevisionJson.of(revision, revisions.findings(revision)))
                .header("ETag", Etag.of(revision.number()))
                .header("Cache-Control", FOR_EVER)
                .build();
    }

    private static int number(String number) {
        if (!number.matches("\\d{1,9}")) {
            throw Refusal.missing("revision " + number);
        }
        return Integer.parseInt(number);
    }

    @GET
    @Path("{text}/plain")
    @Produces(MediaType.TEXT_PLAIN)
    public Response plain(@RestPath String text, UriInfo uri) {
        Revision revision = asked(text, uri);
        int start = Query.number(uri, "start", 0);
        int end = Math.min(Query.number(uri, "end", revision.length()), revision.length());
        if (start < 0) {
            throw Refusal.invalid("start", "start is 0 or more.");
        }
        if (start >= end) {
            throw Refusal.invalid(
                    "start",
                    "start is smaller than end, and inside the text, which ends at " + revision.length() + ".");
        }
        return kept(Response.ok(plain.of(revision, start, end), "text/plain;charset=UTF-8"), uri)
                .build();
    }

    /** A hostile page among the files must not run in our name: it comes as a download, in a sandbox. */
    @GET
    @Path("{text}/original")
    @Produces(MediaType.WILDCARD)
    public Response original(@RestPath String text, UriInfo uri) {
        Revision revision = asked(text, uri);
        String name =
                URLEncoder.encode(revision.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return kept(Response.ok(revisions.original(revision), mediaType(revision)), uri)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("ETag", "\"" + revision.sha256() + "\"")
                .build();
    }

    private static String mediaType(Revision revision) {
        return revision.mediaType().startsWith("text/")
                ? revision.mediaType() + ";charset=" + revision.encoding()
                : revision.mediaType();
    }

    @GET
    @Path("{text}/segments")
    public Listing<SegmentJson> segments(@RestPath String text, UriInfo uri) {
        Revision revision = asked(text, uri);
        Paging paging = Paging.byNumber(uri);
        var found = segments.after(revision, paging.afterNumber(0), paging.limit() + 1);
        return Listing.of(found, paging, segment -> Integer.toString(segment.ordinal()))
                .map(SegmentJson::of);
    }

    private Revision asked(String text, UriInfo uri) {
        @Nullable Integer number = Query.number(uri, "revision");
        return revisions.get(texts.get(text), number);
    }

    private static Response.ResponseBuilder kept(Response.ResponseBuilder answer, UriInfo uri) {
        return Query.text(uri, "revision") == null ? answer : answer.header("Cache-Control", FOR_EVER);
    }
}
