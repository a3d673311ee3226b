package org.testimonia.dossier;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.review.round.GiveVerdict;
import org.testimonia.review.round.OpenRound;
import org.testimonia.review.round.RevealRound;
import org.testimonia.shared.Ids;

/** The forms for blind rounds on a claim's page, and the one that opens a round on a question. */
@Path("/p/{project}")
public class RoundPages {

    private final OpenRound openRound;
    private final GiveVerdict giveVerdict;
    private final RevealRound revealRound;
    private final ClaimForms forms;
    private final Here here;

    RoundPages(OpenRound openRound, GiveVerdict giveVerdict, RevealRound revealRound, ClaimForms forms, Here here) {
        this.openRound = openRound;
        this.giveVerdict = giveVerdict;
        this.revealRound = revealRound;
        this.forms = forms;
        this.here = here;
    }

    @POST
    @Path("claims/{number}/rounds")
    @Operation(hidden = true)
    public Response open(@RestPath int number) {
        return forms.attempt(number, "round", Map.of(), () -> {
            openRound.onClaim(number, here.memberWho(Right.HOLD_ROUNDS));
            return forms.at(number, "#rounds");
        });
    }

    @POST
    @Path("claims/{number}/rounds/{id}/verdicts")
    @Operation(hidden = true)
    public Response give(@RestPath int number, @RestPath String id, MultivaluedMap<String, String> posted) {
        Map<String, String> values = Form.of(posted);
        UUID round = parse(id);
        return forms.attempt(number, "verdict-" + round, values, () -> {
            var verdict = new GiveVerdict.NewVerdict(
                    number, values.get("standing"), Form.number(values, "confidence"), values.get("reason"));
            giveVerdict.give(round, verdict, here.memberWho(Right.GIVE_VERDICTS));
            return forms.at(number, "#rounds");
        });
    }

    @POST
    @Path("claims/{number}/rounds/{id}/reveal")
    @Operation(hidden = true)
    public Response reveal(@RestPath int number, @RestPath String id) {
        UUID round = parse(id);
        return forms.attempt(number, "reveal-" + round, Map.of(), () -> {
            revealRound.reveal(round, here.memberWho(Right.HOLD_ROUNDS));
            return forms.at(number, "#rounds");
        });
    }

    @POST
    @Path("questions/{id}/rounds")
    @Operation(hidden = true)
    public Response ask(@RestPath String id) {
        UUID question = Ids.parse(id, "question at this address");
        openRound.onQuestion(question, here.memberWho(Right.HOLD_ROUNDS));
        return Response.seeOther(URI.create("/p/" + here.slug() + "/questions/" + question + "#rounds"))
                .build();
    }

    private static UUID parse(String id) {
        return Ids.parse(id, "round at this address");
    }
}
