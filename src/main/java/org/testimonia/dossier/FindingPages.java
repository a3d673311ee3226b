package org.testimonia.dossier;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.evidence.provenance.FindIndependence;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;

/** The forms of a claim's page that say two of its sources were compared and depend on each other in nothing. */
@Path("/p/{project}/claims/{number}/independence-findings")
public class FindingPages {

    private final FindIndependence findIndependence;
    private final ClaimForms forms;
    private final Here here;

    FindingPages(FindIndependence findIndependence, ClaimForms forms, Here here) {
        this.findIndependence = findIndependence;
        this.forms = forms;
        this.here = here;
    }

    @POST
    @Operation(hidden = true)
    public Response find(@RestPath int number, MultivaluedMap<String, String> posted) {
        Map<String, String> values = Form.of(posted);
        return forms.attempt(number, "find", values, () -> {
            findIndependence.find(
                    new FindIndependence.NewFinding(
                            List.of(values.getOrDefault("one", ""), values.getOrDefault("other", "")),
                            values.get("grounds"),
                            values.containsKey("here") ? number : null),
                    here.memberWho(Right.RECORD_DERIVATIONS));
            return forms.at(number, "#independence");
        });
    }

    @POST
    @Path("{id}/retirement")
    @Operation(hidden = true)
    public Response retire(@RestPath int number, @RestPath String id, MultivaluedMap<String, String> posted) {
        Map<String, String> values = Form.of(posted);
        UUID finding = Ids.parse(id, "finding at this address");
        return forms.attempt(number, "unfind-" + finding, values, () -> {
            findIndependence.retire(finding, values.get("reason"), here.memberWho(Right.RECORD_DERIVATIONS));
            return forms.at(number, "#independence");
        });
    }
}
