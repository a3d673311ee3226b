package org.testimonia.text;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Refusal;
import org.testimonia.source.Source;
import org.testimonia.source.Sources;
import org.testimonia.text.TextJson.RevisionJson;

/** Texts, for programs: describe them, list them. */
@Path("/api/v1/projects/{project}/texts")
@Tag(name = "Texts")
public class TextApi {

    /** What shall be otherwise; an empty author or source takes it away. */
    record TextChangeJson(
            @Nullable String title,
            @Nullable String author,
            @Nullable String language,
            @Nullable String source,
            @Nullable String date,
            @Nullable String rights,
            @Nullable String archive,
            @Nullable String shelfmark) {}

    private final Texts texts;
    private final Revisions revisions;
    private final Sources sources;
    private final TextAnswers answers;
    private final DescribeText describeText;
    private final Here here;

    TextApi(
            Texts texts,
            Revisions revisions,
            Sources sources,
            TextAnswers answers,
            DescribeText describeText,
            Here here) {
        this.texts = texts;
        this.revisions = revisions;
        this.sources = sources;
        this.answers = answers;
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
                text,
                TextAnswers.key(known, text),
                RevisionJson.of(Objects.requireNonNull(newest.get(text.id)), null)));
    }

    @GET
    @Path("{text}")
    public Response get(@RestPath String text) {
        return answers.with(Response.ok(), texts.get(text));
    }

    @PATCH
    @Path("{text}")
    public Response change(
            @RestPath String text, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable TextChangeJson asked) {
        if (asked == null) {
            throw Refusal.malformed("Send what shall change as JSON.");
        }
        var change = new DescribeText.Change(
                asked.title(),
                asked.author(),
                asked.language(),
                asked.source(),
                asked.date(),
                asked.rights(),
                asked.archive(),
                asked.shelfmark());
        texts.get(text);
        return answers.with(
                Response.ok(), describeText.describe(text, change, ifMatch, here.memberWho(Right.IMPORT_TEXTS)));
    }

    @GET
    @Path("{text}/revisions")
    public Listing<RevisionJson> revisions(@RestPath String text) {
        return Listing.all(revisions.of(texts.get(text)).stream()
                .map(revision -> RevisionJson.of(revision, null))
                .toList());
    }
}
