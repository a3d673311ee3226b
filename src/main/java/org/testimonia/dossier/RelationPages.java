package org.testimonia.dossier;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.claim.RelateClaims;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;

/** The forms of a claim's page that say how it stands to other claims, and take that back. */
@Path("/p/{project}/claims/{number}/relations")
public class RelationPages {

    private final RelateClaims relateClaims;
    private final ClaimForms forms;
    private final Here here;

    RelationPages(RelateClaims relateClaims, ClaimForms forms, Here here) {
        this.relateClaims = relateClaims;
        this.forms = forms;
        this.here = here;
    }

    @POST
    @Operation(hidden = true)
    public Response relate(@RestPath int number, MultivaluedMap<String, String> posted) {
        Map<String, String> values = Form.of(posted);
        return forms.attempt(number, "relate", values, () -> {
            var relation = new RelateClaims.NewRelation(
                    number, values.get("relation"), Form.number(values, "to"), values.get("reason"));
            relateClaims.relate(relation, here.memberWho(Right.RELATE_CLAIMS));
            return forms.at(number, "#relations");
        });
    }

    @POST
    @Path("{id}/retirement")
    @Operation(hidden = true)
    public Response takeBack(@RestPath int number, @RestPath String id, MultivaluedMap<String, String> posted) {
        UUID relation = Ids.parse(id, "relation at this address");
        Map<String, String> values = Form.of(posted);
        return forms.attempt(number, "unrelate-" + relation, values, () -> {
            relateClaims.takeBack(relation, values.get("reason"), here.memberWho(Right.RELATE_CLAIMS));
            return forms.at(number, "#relations");
        });
    }
}
