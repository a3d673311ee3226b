package org.testimonia.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.annotation.AnnotationJson.NewAnnotationJson;
import org.testimonia.annotation.AnnotationJson.NewReplyJson;
import org.testimonia.annotation.AnnotationJson.ReplyJson;
import org.testimonia.annotation.AnnotationJson.WordingJson;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.text.PlaceJson;
import org.testimonia.text.Places;

/** Annotations, for programs. Those of one text are listed with the text. */
@Path("/api/v1/projects/{project}/annotations")
@Tag(name = "Annotations")
public class AnnotationApi {

    private final Annotations annotations;
    private final Wordings wordings;
    private final Replies replies;
    private final Places places;
    private final Annotate annotate;
    private final RewordAnnotation rewordAnnotation;
    private final RetireAnnotation retireAnnotation;
    private final ReplyTo replyTo;
    private final Here here;

    AnnotationApi(
            Annotations annotations,
            Wordings wordings,
            Replies replies,
            Places places,
            Annotate annotate,
            RewordAnnotation rewordAnnotation,
            RetireAnnotation retireAnnotation,
            ReplyTo replyTo,
            Here here) {
        this.annotations = annotations;
        this.wordings = wordings;
        this.replies = replies;
        this.places = places;
        this.annotate = annotate;
        this.rewordAnnotation = rewordAnnotation;
        this.retireAnnotation = retireAnnotation;
        this.replyTo = replyTo;
        this.here = here;
    }

    @GET
    public Listing<AnnotationJson> list(UriInfo uri) {
        Paging paging = Paging.of(uri);
        AnnotationKind kind = Query.word(uri, "kind", AnnotationKind.class);
        var found = annotations.after(after(paging), kind, Query.text(uri, "by"), paging.limit() + 1);
        return Listing.of(found, paging, seen -> seen.id().toString()).map(AnnotationJson::of);
    }

    private static @Nullable UUID after(Paging paging) {
        String after = paging.after();
        if (after != null && !after.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw Paging.unknownAfter();
        }
        return after == null ? null : UUID.fromString(after);
    }

    @POST
    @APIResponse(responseCode = "201", description = "The annotation.")
    public Response make(@Nullable NewAnnotationJson asked) {
        Member by = here.memberWho(Right.ANNOTATE);
        if (asked == null) {
            throw Refusal.malformed("Send the annotation as JSON.");
        }
        AnnotationKind kind = Query.word(asked.kind(), "kind", AnnotationKind.class);
        Audience visibility = asked.visibility() == null
                ? Audience.PROJECT
                : Query.word(asked.visibility(), "visibility", Audience.class);
        var wanted = new NewAnnotation(
                kind, visibility, asked.target() == null ? List.of() : asked.target(), asked.wording());
        UUID id = annotate.annotate(wanted, by).id;
        return answer(Response.created(URI.create(address(id))), id);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@RestPath String id) {
        return answer(Response.ok(), parse(id));
    }

    @PUT
    @Path("{id}")
    public Response reword(
            @RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable NewAnnotationJson asked) {
        Annotation present = annotations.get(parse(id));
        Member by = here.memberWho(Right.ANNOTATE);
        if (asked == null) {
            throw Refusal.malformed("Send the annotation as JSON.");
        }
        if (asked.kind() != null && Query.word(asked.kind(), "kind", AnnotationKind.class) != present.kind) {
            throw Refusal.invalid("kind", "An annotation stays what it is. Make a new one of the other kind.");
        }
        Audience visibility =
                asked.visibility() == null ? null : Query.word(asked.visibility(), "visibility", Audience.class);
        rewordAnnotation.reword(present.id, asked.wording(), visibility, ifMatch, by);
        return answer(Response.ok(), present.id);
    }

    @DELETE
    @Path("{id}")
    @APIResponse(responseCode = "204", description = "Withdrawn; its history stays.")
    public void retire(@RestPath String id, @RestHeader("If-Match") @Nullable String ifMatch) {
        Annotation present = annotations.get(parse(id));
        retireAnnotation.retire(present.id, null, ifMatch, here.memberWho(Right.ANNOTATE));
    }

    @GET
    @Path("{id}/history")
    public Listing<WordingJson> history(@RestPath String id) {
        Annotation annotation = annotations.kept(parse(id));
        return Listing.all(
                wordings.of(annotation.id).stream().map(WordingJson::of).toList());
    }

    /** A passage of the annotation in one revision; {@code passage} counts from 1. */
    record StepJson(
            int passage,
            String text,
            @JsonUnwrapped PlaceJson place,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String decidedBy) {}

    @GET
    @Path("{id}/places")
    public Listing<StepJson> places(@RestPath String id) {
        Annotation annotation = annotations.get(parse(id));
        return Listing.all(places.ofAnnotation(annotation.id).stream()
                .map(step -> new StepJson(step.passage(), step.text(), PlaceJson.of(step.place()), step.decidedBy()))
                .toList());
    }

    @GET
    @Path("{id}/replies")
    public Listing<ReplyJson> replies(@RestPath String id) {
        Annotation annotation = annotations.get(parse(id));
        return Listing.all(replies.of(annotation.id).stream().map(ReplyJson::of).toList());
    }

    @POST
    @Path("{id}/replies")
    @APIResponse(responseCode = "201", description = "The reply.")
    public Response reply(@RestPath String id, @Nullable NewReplyJson asked) {
        Annotation annotation = annotations.get(parse(id));
        UUID reply = replyTo.reply(annotation.id, asked == null ? "" : asked.words(), here.memberWho(Right.ANNOTATE));
        ReplyJson made = replies.of(annotation.id).stream()
                .filter(each -> each.id().equals(reply))
                .map(ReplyJson::of)
                .findFirst()
                .orElseThrow();
        return Response.created(URI.create(address(annotation.id) + "/replies"))
                .entity(made)
                .header("ETag", Etag.of(1))
                .build();
    }

    private static UUID parse(String id) {
        return Ids.parse(id, "annotation " + id);
    }

    private String address(UUID id) {
        return "/api/v1/projects/" + here.slug() + "/annotations/" + id;
    }

    private Response answer(Response.ResponseBuilder answer, UUID id) {
        AnnotationSeen seen = annotations.seen(id);
        return answer.header("ETag", Etag.of(seen.version()))
                .entity(AnnotationJson.of(seen))
                .build();
    }
}
