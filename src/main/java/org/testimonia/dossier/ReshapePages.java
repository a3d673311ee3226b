package org.testimonia.dossier;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.review.ClaimAct;
import org.testimonia.review.ReshapeClaim;
import org.testimonia.review.Reshaped;

/** The forms of a claim's page that merge it into another one, split it, or take that back. */
@Path("/p/{project}/claims/{number}")
public class ReshapePages {

    private final ReshapeClaim reshapeClaim;
    private final ClaimForms forms;
    private final Here here;

    ReshapePages(ReshapeClaim reshapeClaim, ClaimForms forms, Here here) {
        this.reshapeClaim = reshapeClaim;
        this.forms = forms;
        this.here = here;
    }

    @POST
    @Path("merge")
    @Operation(hidden = true)
    public Response merge(@RestPath int number, MultivaluedMap<String, String> posted) {
        Map<String, String> values = Form.of(posted);
        return forms.attempt(number, "merge", values, () -> {
            Reshaped done = reshape(number, new ClaimAct.Merge(Form.number(values, "into"), values.get("reason")));
            return done == null
                    ? forms.at(number, "#proposal")
                    : forms.at(done.successors().get(0), "?merged=" + number);
        });
    }

    @POST
    @Path("split")
    @Operation(hidden = true)
    public Response split(@RestPath int number, MultivaluedMap<String, String> posted) {
        Map<String, String> values = Form.of(posted);
        return forms.attempt(number, "split", values, () -> {
            Reshaped done = reshape(number, new ClaimAct.Split(parts(values), values.get("reason")));
            return forms.at(number, done == null ? "#proposal" : "");
        });
    }

    /** Those whose statement was filled in; {@code evidence2.0198…} goes with the second. */
    private static List<ClaimAct.Part> parts(Map<String, String> values) {
        List<ClaimAct.Part> parts = new ArrayList<>();
        for (int i = 1; i <= Surroundings.PARTS; i++) {
            String statement = Form.text(values, "statement" + i);
            String evidence = "evidence" + i + ".";
            if (statement != null) {
                parts.add(new ClaimAct.Part(
                        statement,
                        values.keySet().stream()
                                .filter(name -> name.startsWith(evidence))
                                .map(name -> name.substring(evidence.length()))
                                .toList()));
            }
        }
        return parts;
    }

    @POST
    @Path("undo")
    @Operation(hidden = true)
    public Response undo(@RestPath int number, MultivaluedMap<String, String> posted) {
        Map<String, String> values = Form.of(posted);
        return forms.attempt(number, "undo", values, () -> {
            Reshaped done = reshape(number, new ClaimAct.Undo(values.get("reason")));
            return forms.at(number, done == null ? "?itself=yes#proposal" : "");
        });
    }

    /** Null where it became a proposal. */
    private @Nullable Reshaped reshape(int number, ClaimAct act) {
        return reshapeClaim
                .reshape(number, act, here.memberWho(Right.MERGE_CLAIMS))
                .done();
    }
}
