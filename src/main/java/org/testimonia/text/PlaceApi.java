package org.testimonia.text;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.text.anchoring.Whereabouts;

/** Passages that wait for a person to say where they stand in the newest revision, for programs. */
@Path("/api/v1/projects/{project}/texts/{text}/places")
@Tag(name = "Texts")
public class PlaceApi {

    /** A passage as it was made, and the place that is proposed; {@code subject} is what it belongs to. */
    record WaitingJson(UUID passage, String kind, UUID subject, PlaceJson made, PlaceJson proposed) {

        static WaitingJson of(Places.Waiting waiting) {
            return new WaitingJson(
                    waiting.passage(),
                    waiting.kind(),
                    waiting.subject(),
                    PlaceJson.of(waiting.made()),
                    PlaceJson.of(waiting.proposed()));
        }
    }

    /** {@code confirm}, {@code anchor} with a target, or {@code orphan}. */
    record DecisionJson(
            @Nullable String decision,
            @Nullable Integer revision,
            @Nullable TargetJson target) {}

    private final Texts texts;
    private final Places places;
    private final DecidePlace decidePlace;
    private final Here here;

    PlaceApi(Texts texts, Places places, DecidePlace decidePlace, Here here) {
        this.texts = texts;
        this.places = places;
        this.decidePlace = decidePlace;
        this.here = here;
    }

    @GET
    public Listing<WaitingJson> list(@RestPath String text, UriInfo uri) {
        Text asked = texts.get(text);
        if (!here.isMember()) {
            throw Refusal.missing("list of places");
        }
        Paging paging = Paging.of(uri);
        var waiting =
                places.waiting(asked, Query.word(uri, "state", Whereabouts.class), after(paging), paging.limit() + 1);
        return Listing.of(waiting, paging, each -> each.passage().toString()).map(WaitingJson::of);
    }

    private static @Nullable UUID after(Paging paging) {
        String after = paging.after();
        if (after != null && !after.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw Paging.unknownAfter();
        }
        return after == null ? null : UUID.fromString(after);
    }

    @POST
    @Path("{passage}/decisions")
    @APIResponse(responseCode = "201", description = "Where the passage stands now.")
    @APIResponse(responseCode = "409", description = "No place is proposed, or the text has got another revision.")
    public Response decide(@RestPath String text, @RestPath String passage, @Nullable DecisionJson asked) {
        Member by = here.member();
        UUID id = Ids.parse(passage, "passage " + passage);
        if (asked == null) {
            throw Refusal.malformed("Send the decision as JSON.");
        }
        var decision = Query.word(asked.decision(), "decision", DecidePlace.Decision.class);
        PlaceSeen place = decidePlace.decide(text, id, decision, asked.revision(), asked.target(), by);
        return Response.status(Response.Status.CREATED)
                .entity(PlaceJson.of(place))
                .build();
    }
}
