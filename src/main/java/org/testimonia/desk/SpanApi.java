package org.testimonia.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.text.Revision;
import org.testimonia.text.Revisions;
import org.testimonia.text.Texts;
import org.testimonia.text.anchoring.Whereabouts;

/** What lies in a range of a text: notes, and the passages of claims and evidence. */
@Path("/api/v1/projects/{project}/texts/{text}/annotations")
@Tag(name = "Annotations")
public class SpanApi {

    /** The compact form that pages paint from. */
    public static final String SPANS = "application/vnd.testimonia.spans+json";

    private static final Set<String> KINDS =
            Set.of("note", "highlight", "tag", "entity", "question", "claim", "evidence");

    /**
     * One passage; something with several has several items of one id. {@code claim} is a claim's number. What is uncertain
     * has the offsets of its proposal, what is orphaned has none, and both come last.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SpanJson(
            UUID id,
            String kind,
            @Nullable Integer start,
            @Nullable Integer end,
            String exact,
            @Nullable String by,
            @Nullable Instant at,
            String visibility,
            List<String> tags,
            @Nullable String body,
            @Nullable Integer claim,
            @Nullable String standing,
            @Nullable String stance,
            int replies,
            int revision,
            String state,
            @Nullable Double score) {

        static SpanJson of(SpanSeen seen) {
            boolean argued = seen.claim() != null;
            return new SpanJson(
                    seen.subject(),
                    seen.kind(),
                    seen.isSettled() ? Integer.valueOf(seen.start()) : seen.proposedStart(),
                    seen.isSettled() ? Integer.valueOf(seen.end()) : seen.proposedEnd(),
                    seen.exact(),
                    seen.by(),
                    seen.at(),
                    argued && !seen.visibility().equals("PRIVATE")
                            ? "project"
                            : seen.visibility().toLowerCase(Locale.ROOT),
                    seen.tags(),
                    seen.body(),
                    seen.claim(),
                    seen.standing(),
                    seen.stance(),
                    seen.replies(),
                    seen.revision(),
                    seen.state(),
                    seen.score());
        }
    }

    /** {@code [[id, start, end, kind, standing], …]} in order of start. */
    record StrokesJson(List<List<@Nullable Object>> spans) {}

    private final Texts texts;
    private final Revisions revisions;
    private final Spans spans;

    SpanApi(Texts texts, Revisions revisions, Spans spans) {
        this.texts = texts;
        this.revisions = revisions;
        this.spans = spans;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@RestPath String text, UriInfo uri) {
        Revision revision = asked(text, uri);
        Range range = Range.of(uri, revision);
        Paging paging = Paging.of(uri);
        Standing standing = Query.word(uri, "standing", Standing.class);
        Whereabouts state = Query.word(uri, "state", Whereabouts.class);
        var filter = new Spans.Filter(
                state == null ? null : state.name(),
                kind(uri),
                standing == null ? null : standing.name(),
                Query.text(uri, "by"),
                SpanKey.of(paging.after()),
                paging.limit() + 1);
        var found = spans.seen(revision, range.start(), range.end(), filter);
        var items = Listing.of(found, paging, seen -> seen.key().toString()).map(SpanJson::of);
        return Response.ok(items).header("Vary", "Accept").build();
    }

    @GET
    @Produces(SPANS)
    public Response strokes(@RestPath String text, UriInfo uri) {
        Revision revision = asked(text, uri);
        Range range = Range.of(uri, revision);
        var strokes = spans.strokes(revision, range.start(), range.end()).stream()
                .map(Stroke::array)
                .toList();
        return Response.ok(new StrokesJson(strokes)).header("Vary", "Accept").build();
    }

    /** The range asked for, or the whole text. */
    private record Range(int start, int end) {

        static Range of(UriInfo uri, Revision revision) {
            int start = Query.number(uri, "start", 0);
            int end = Query.number(uri, "end", Math.max(revision.length(), 1));
            if (start < 0) {
                throw Refusal.invalid("start", "start is 0 or more.");
            }
            if (start >= end) {
                throw Refusal.invalid("end", "end is greater than start.");
            }
            return new Range(start, end);
        }
    }

    private Revision asked(String text, UriInfo uri) {
        return revisions.get(texts.get(text), Query.number(uri, "revision"));
    }

    private static @Nullable String kind(UriInfo uri) {
        String kind = Query.text(uri, "kind");
        if (kind != null && !KINDS.contains(kind)) {
            throw Refusal.invalid("kind", "kind is one of: note, highlight, tag, entity, question, claim, evidence.");
        }
        return kind;
    }
}
