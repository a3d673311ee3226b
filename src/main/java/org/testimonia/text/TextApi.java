package org.testimonia.text;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Refusal;
import org.testimonia.source.Source;
import org.testimonia.source.Sources;
import org.testimonia.text.TextJson.RevisionJson;

/** Texts, for programs: bring them, describe them, list them. */
@Path("/api/v1/projects/{project}/texts")
@Tag(name = "Texts")
public class TextApi {

    /** What shall be otherwise; an empty author or source takes it away. */
    record TextChangeJson(
            @Nullable String title,
            @Nullable String author,
            @Nullable String language,
            @Nullable String source) {}

    private final Texts texts;
    private final Revisions revisions;
    private final Sources sources;
    private final ImportText importText;
    private final DescribeText describeText;
    private final Here here;

    TextApi(
            Texts texts,
            Revisions revisions,
            Sources sources,
            ImportText importText,
            DescribeText describeText,
            Here here) {
        this.texts = texts;
        this.revisions = revisions;
        this.sources = sources;
        this.importText = importText;
        this.describeText = describeText;
        this.here = here;
    }

    @GET
    public Listing<TextJson> list(UriInfo uri) {
        Paging paging = Paging.of(uri);
        Listing<Text> page =
                Listing.of(texts.after(paging.after(), paging.limit() + 1), paging, (Text text) -> text.slug);
        Map<UUID, Revision> newest = revisions.newest(page.items());
        Map<UUID, Source> known = sources.byIds(page.items().stream()
                .map((Text text) -> text.sourceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return page.map(text -> TextJson.of(
                text, key(known, text), RevisionJson.of(Objects.requireNonNull(newest.get(text.id)), null)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponse(responseCode = "201", description = "The text, with what its reader found.")
    @APIResponse(responseCode = "409", description = "The project has this very file already; text names it.")
    public Response bring(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String title,
            @RestForm @Nullable String author,
            @RestForm @Nullable String slug,
            @RestForm @Nullable String source,
            @RestForm @Nullable String language,
            @RestForm @Nullable String format,
            @RestForm @Nullable String duplicate) {
        Member by = here.memberWho(Right.IMPORT_TEXTS);
        if (file == null) {
            throw Refusal.invalid("file", "Send the file as the part called file of a multipart form.");
        }
        Format named = Uploads.format(format);
        boolean allowed = "allow".equals(duplicate);
        NewText asked = new NewText(
                Uploads.bytes(file),
                file.fileName(),
                file.contentType(),
                named,
                title,
                author,
                slug,
                source,
                language,
                allowed);
        Text text = importText.bring(asked, by);
        return answer(Response.created(URI.create("/api/v1/projects/" + here.slug() + "/texts/" + text.slug)), text);
    }

    @GET
    @Path("{text}")
    public Response get(@RestPath String text) {
        return answer(Response.ok(), texts.get(text));
    }

    @PATCH
    @Path("{text}")
    public Response change(
            @RestPath String text, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable TextChangeJson asked) {
        if (asked == null) {
            throw Refusal.malformed("Send what shall change as JSON.");
        }
        var change = new DescribeText.Change(asked.title(), asked.author(), asked.language(), asked.source());
        texts.get(text);
        return answer(Response.ok(), describeText.describe(text, change, ifMatch, here.memberWho(Right.IMPORT_TEXTS)));
    }

    @GET
    @Path("{text}/revisions")
    public Listing<RevisionJson> revisions(@RestPath String text) {
        return Listing.all(revisions.of(texts.get(text)).stream()
                .map(revision -> RevisionJson.of(revision, null))
                .toList());
    }

    private Response answer(Response.ResponseBuilder answer, Text text) {
        Revision revision = revisions.newest(text);
        Map<UUID, Source> known = text.sourceId == null ? Map.of() : sources.byIds(List.of(text.sourceId));
        return answer.header("ETag", Etag.of(text.version))
                .entity(TextJson.of(text, key(known, text), RevisionJson.of(revision, revisions.findings(revision))))
                .build();
    }

    private static @Nullable String key(Map<UUID, Source> known, Text text) {
        Source source = text.sourceId == null ? null : known.get(text.sourceId);
        return source == null ? null : source.key;
    }
}
