package org.testimonia.claim;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Query;

/** That wordings say more than their passages, for programs. */
@Path("/api/v1/projects/{project}/claims/{number}/overstatements")
@Tag(name = "Claims")
public class OverstatementApi {

    record WordsJson(@Nullable String text) {}

    record AnswerJson(String text, String by, Instant at) {}

    /** @param open whether it is not answered and the claim says nothing else yet */
    record OverstatementJson(
            UUID id,
            int wording,
            String text,
            String by,
            Instant createdAt,
            @Nullable AnswerJson answer,
            boolean open) {

        static OverstatementJson of(OverstatementSeen seen) {
            OverstatementSeen.Answer answer = seen.answer();
            return new OverstatementJson(
                    seen.id(),
                    seen.wording(),
                    seen.text(),
                    seen.by(),
                    seen.at(),
                    answer == null ? null : new AnswerJson(answer.text(), answer.by(), answer.at()),
                    seen.isOpen());
        }
    }

    private final Claims claims;
    private final Overstatements overstatements;
    private final QuestionWording questionWording;
    private final Entries entries;
    private final Here here;

    OverstatementApi(
            Claims claims, Overstatements overstatements, QuestionWording questionWording, Entries entries, Here here) {
        this.claims = claims;
        this.overstatements = overstatements;
        this.questionWording = questionWording;
        this.entries = entries;
        this.here = here;
    }

    @GET
    public Listing<OverstatementJson> list(@RestPath int number, UriInfo uri) {
        Claim claim = claims.get(number, here.reader());
        long cursor = entries.cursor(here.project(), Query.text(uri, "asOf"));
        claim.mustExistAt(cursor);
        return Listing.all(overstatements.of(claim.id, cursor).stream()
                .map(OverstatementJson::of)
                .toList());
    }

    @POST
    @APIResponse(responseCode = "201", description = "That the present wording says more than its passages.")
    public Response question(@RestPath int number, @Nullable WordsJson asked) {
        UUID id = questionWording.question(number, asked == null ? null : asked.text(), here.memberWho(Right.JUDGE));
        return made(number, id);
    }

    @POST
    @Path("{id}/answer")
    @APIResponse(responseCode = "201", description = "The same with its answer.")
    public Response answer(@RestPath int number, @RestPath String id, @Nullable WordsJson asked) {
        UUID about = Ids.parse(id, "overstatement at this address");
        questionWording.answer(number, about, asked == null ? null : asked.text(), here.memberWho(Right.JUDGE));
        return made(number, about);
    }

    private Response made(int number, UUID id) {
        UUID claim = claims.get(number, here.reader()).id;
        return Response.created(URI.create("/api/v1/projects/" + here.slug() + "/claims/" + number + "/overstatements"))
                .entity(overstatements.of(claim, Long.MAX_VALUE).stream()
                        .filter(each -> each.id().equals(id))
                        .map(OverstatementJson::of)
                        .findFirst()
                        .orElseThrow())
                .build();
    }
}
