package org.testimonia.desk;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.claim.Claim;
import org.testimonia.project.Here;
import org.testimonia.project.Right;

/** A claim made in a passage, which may support it at once. */
@Path("/p/{project}/texts/{text}/claims")
public class ClaimHerePages {

    private final Written written;
    private final StateClaimHere stateClaim;
    private final Here here;

    ClaimHerePages(Written written, StateClaimHere stateClaim, Here here) {
        this.written = written;
        this.stateClaim = stateClaim;
        this.here = here;
    }

    @POST
    @Operation(hidden = true)
    public Response claim(@RestPath String text, @BeanParam Fields fields) {
        return written.take("claim", text, fields, () -> {
            Claim claim = stateClaim.state(
                    fields.word("statement"),
                    Written.target(text, fields),
                    fields.word("reason"),
                    here.memberWho(Right.STATE_CLAIMS));
            return new Written.Made("claim", claim.id, "claim-" + claim.number);
        });
    }
}
