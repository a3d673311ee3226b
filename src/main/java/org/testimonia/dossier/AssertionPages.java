package org.testimonia.dossier;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.claim.RecordAssertion;
import org.testimonia.claim.RecordAssertion.NewAssertion;
import org.testimonia.claim.RecordAssertion.Newcomer;
import org.testimonia.claim.RetireAssertion;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Refusal;

/** The forms of a claim's page that say who asserts it, and take that back. */
@Path("/p/{project}/claims/{number}/assertions")
public class AssertionPages {

    private final RecordAssertion recordAssertion;
    private final RetireAssertion retireAssertion;
    private final ClaimForms forms;
    private final Here here;

    AssertionPages(RecordAssertion recordAssertion, RetireAssertion retireAssertion, ClaimForms forms, Here here) {
        this.recordAssertion = recordAssertion;
        this.retireAssertion = retireAssertion;
        this.forms = forms;
        this.here = here;
    }

    @POST
    @Operation(hidden = true)
    public Response say(@RestPath int number, MultivaluedMap<String, String> posted) {
        Map<String, String> values = Form.of(posted);
        return forms.attempt(number, "say", values, () -> {
            recordAssertion.record(number, assertion(values), here.memberWho(Right.STATE_CLAIMS));
            return forms.at(number, "#says");
        });
    }

    private static NewAssertion assertion(Map<String, String> values) {
        String agent = Form.text(values, "agent");
        String name = Form.text(values, "name");
        if (agent != null && name != null) {
            throw Refusal.invalid("name", "Choose somebody from the list, or name somebody new; not both.");
        }
        if (agent == null && name == null) {
            throw Refusal.invalid("name", "Say who it is: choose somebody from the list, or name somebody new.");
        }
        return new NewAssertion(
                agent,
                name == null ? null : new Newcomer(name, values.get("kind")),
                values.get("role"),
                values.get("polarity"),
                Form.text(values, "modality"),
                Form.target(values),
                values.get("note"));
    }

    @POST
    @Path("{id}/retirement")
    @Operation(hidden = true)
    public Response unsay(@RestPath int number, @RestPath String id, MultivaluedMap<String, String> posted) {
        UUID assertion = Ids.parse(id, "reading at this address");
        Map<String, String> values = Form.of(posted);
        return forms.attempt(number, "unsay-" + assertion, values, () -> {
            retireAssertion.retire(number, assertion, values.get("reason"), here.memberWho(Right.STATE_CLAIMS));
            return forms.at(number, "#says");
        });
    }
}
