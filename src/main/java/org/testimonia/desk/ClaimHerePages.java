package org.testimonia.desk;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.claim.Claim;
import org.testimonia.claim.NewClaim;
import org.testimonia.claim.StateClaim;
import org.testimonia.project.Here;
import org.testimonia.project.Right;

/** A claim made in a passage. */
@Path("/p/{project}/texts/{text}/claims")
public class ClaimHerePages {

    private final Written written;
    private final StateClaim stateClaim;
    private final Here here;

    ClaimHerePages(Written written, StateClaim stateClaim, Here here) {
        this.written = written;
        this.stateClaim = stateClaim;
        this.here = here;
    }

    @POST
    @Operation(hidden = true)
    public Response claim(@RestPath String text, @BeanParam Fields fields) {
        return written.take("claim", text, fields, () -> {
            String statement = fields.word("statement");
            NewClaim asked = new NewClaim(statement, null, null, null, null, Written.target(text, fields), false);
            Claim claim = stateClaim.state(asked, here.memberWho(Right.STATE_CLAIMS));
            return new Written.Made("claim", claim.id, "claim-" + claim.number);
        });
    }
}
