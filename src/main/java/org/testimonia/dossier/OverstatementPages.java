package org.testimonia.dossier;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.claim.QuestionWording;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;

/** The forms of a claim's page that say that its wording says more than its passages, and answer that. */
@Path("/p/{project}/claims/{number}/overstatements")
public class OverstatementPages {

    private final QuestionWording questionWording;
    private final ClaimForms forms;
    private final Here here;

    OverstatementPages(QuestionWording questionWording, ClaimForms forms, Here here) {
        this.questionWording = questionWording;
        this.forms = forms;
        this.here = here;
    }

    @POST
    @Operation(hidden = true)
    public Response question(@RestPath int number, MultivaluedMap<String, String> posted) {
        Map<String, String> values = Form.of(posted);
        return forms.attempt(number, "overstates", values, () -> {
            questionWording.question(number, values.get("text"), here.memberWho(Right.JUDGE));
            return forms.at(number, "#wording");
        });
    }

    @POST
    @Path("{id}/answer")
    @Operation(hidden = true)
    public Response answer(@RestPath int number, @RestPath String id, MultivaluedMap<String, String> posted) {
        UUID about = Ids.parse(id, "overstatement at this address");
        Map<String, String> values = Form.of(posted);
        return forms.attempt(number, "overstatement-" + about, values, () -> {
            questionWording.answer(number, about, values.get("text"), here.memberWho(Right.JUDGE));
            return forms.at(number, "#wording");
        });
    }
}
