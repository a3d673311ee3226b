package org.testimonia.review.round;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Refusal;

/** Blind rounds, for programs: open one, give a verdict, reveal it, and see what may be seen. */
@Path("/api/v1/projects/{project}/rounds")
@Tag(name = "Judgements")
public class RoundApi {

    record NewRoundJson(@Nullable Integer claim, @Nullable String question) {}

    record NewVerdictJson(
            @Nullable Integer claim,
            @Nullable String standing,
            @Nullable Integer confidence,
            @Nullable String reason) {}

    /**
     * Krippendorff's alpha for ordinal data over all rounds that were revealed.
     *
     * @param alpha null where it is not defined: fewer than two claims that two people ranked, or no variety
     * @param claims on how many claims two people or more gave a rank
     */
    record AgreementJson(@Nullable Double alpha, long claims, int rounds) {}

    private final Rounds rounds;
    private final OpenRound openRound;
    private final GiveVerdict giveVerdict;
    private final RevealRound revealRound;
    private final Here here;

    RoundApi(Rounds rounds, OpenRound openRound, GiveVerdict giveVerdict, RevealRound revealRound, Here here) {
        this.rounds = rounds;
        this.openRound = openRound;
        this.giveVerdict = giveVerdict;
        this.revealRound = revealRound;
        this.here = here;
    }

    @GET
    public Listing<RoundJson> list(UriInfo uri) {
        Paging paging = Paging.of(uri);
        return Listing.of(
                        rounds.list(after(paging), paging.limit() + 1),
                        paging,
                        (RoundSeen round) -> round.id().toString())
                .map(RoundJson::of);
    }

    private static @Nullable UUID after(Paging paging) {
        String after = paging.after();
        if (after != null && !after.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw Paging.unknownAfter();
        }
        return after == null ? null : UUID.fromString(after);
    }

    @POST
    @APIResponse(responseCode = "201", description = "The round.")
    @APIResponse(responseCode = "409", description = "One is open on this already.")
    public Response open(@Nullable NewRoundJson asked) {
        var by = here.memberWho(Right.HOLD_ROUNDS);
        if (asked == null || (asked.claim() == null) == (asked.question() == null)) {
            throw Refusal.invalid("claim", "Send claim, its number, or question, its id; one of the two.");
        }
        String question = asked.question();
        return answer(question == null ? openRound.onClaim(asked.claim(), by) : openRound.onQuestion(id(question), by));
    }

    private static UUID id(String question) {
        if (!question.matches("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")) {
            throw Refusal.invalid("question", "Name the question by its id.");
        }
        return UUID.fromString(question);
    }

    @GET
    @Path("agreement")
    @Operation(summary = "How far the members agree, over all rounds that were revealed")
    public AgreementJson agreement() {
        List<RoundSeen> revealed = rounds.revealed();
        return new AgreementJson(RoundSeen.alpha(revealed).orElse(null), RoundSeen.compared(revealed), revealed.size());
    }

    @GET
    @Path("{id}")
    public RoundJson get(@RestPath String id) {
        return RoundJson.of(rounds.get(parse(id)));
    }

    @GET
    @Path("{id}/verdicts")
    @Operation(summary = "The verdicts one may see: before the reveal one's own only")
    public Listing<RoundJson.VerdictJson> verdicts(@RestPath String id) {
        return Listing.all(RoundJson.of(rounds.get(parse(id))).verdicts());
    }

    @POST
    @Path("{id}/verdicts")
    @APIResponse(responseCode = "201", description = "The round with one's own verdict.")
    @APIResponse(responseCode = "409", description = "The round is revealed.")
    public Response give(@RestPath String id, @Nullable NewVerdictJson asked) {
        var by = here.memberWho(Right.GIVE_VERDICTS);
        UUID round = parse(id);
        if (asked == null) {
            throw Refusal.invalid("standing", "Send standing, confidence and reason.");
        }
        giveVerdict.give(
                round,
                new GiveVerdict.NewVerdict(asked.claim(), asked.standing(), asked.confidence(), asked.reason()),
                by);
        return answer(round);
    }

    @POST
    @Path("{id}/reveal")
    @APIResponse(responseCode = "201", description = "The round with all verdicts and the agreement among them.")
    public Response reveal(@RestPath String id) {
        var by = here.memberWho(Right.HOLD_ROUNDS);
        UUID round = parse(id);
        revealRound.reveal(round, by);
        return answer(round);
    }

    private Response answer(UUID round) {
        return Response.created(URI.create("/api/v1/projects/" + here.slug() + "/rounds/" + round))
                .entity(RoundJson.of(rounds.get(round)))
                .build();
    }

    private static UUID parse(String id) {
        return Ids.parse(id, "round at this address");
    }
}
