package org.testimonia.dossier;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.NewEvidence;
import org.testimonia.evidence.OfferEvidence;
import org.testimonia.evidence.Searched;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.review.JudgeClaim;
import org.testimonia.review.Outcome;
import org.testimonia.review.ReasonCode;
import org.testimonia.review.RewordClaim;
import org.testimonia.review.Verdict;
import org.testimonia.shared.Query;

/** The forms of a claim's page: judge it, offer evidence, word it anew. */
@Path("/p/{project}/claims/{number}")
public class ReviewPages {

    private final JudgeClaim judgeClaim;
    private final OfferEvidence offerEvidence;
    private final RewordClaim rewordClaim;
    private final ClaimForms forms;
    private final Here here;

    ReviewPages(
            JudgeClaim judgeClaim, OfferEvidence offerEvidence, RewordClaim rewordClaim, ClaimForms forms, Here here) {
        this.judgeClaim = judgeClaim;
        this.offerEvidence = offerEvidence;
        this.rewordClaim = rewordClaim;
        this.forms = forms;
        this.here = here;
    }

    @POST
    @Path("judgements")
    @Operation(hidden = true)
    public Response judge(@RestPath int number, MultivaluedMap<String, String> posted) {
        Map<String, String> values = Form.of(posted);
        return forms.attempt(number, "judge", values, () -> {
            Outcome made = judgeClaim.judge(number, verdict(values), here.member());
            return forms.at(number, made.proposal() == null ? "#history" : "#proposal");
        });
    }

    private static Verdict verdict(Map<String, String> values) {
        String from = Form.text(values, "from");
        String code = Form.text(values, "reasonCode");
        Standing standing = Query.word(values.get("standing"), "standing", Standing.class);
        return new Verdict(
                standing,
                from == null ? null : Query.word(from, "from", Standing.class),
                code == null ? null : Query.word(code, "reasonCode", ReasonCode.class),
                values.get("reason"),
                standing == Standing.ESTABLISHED ? Form.answers(values) : Map.of(),
                standing == Standing.ESTABLISHED ? Form.acknowledged(values) : List.of());
    }

    @POST
    @Path("evidence")
    @Operation(hidden = true)
    public Response offer(@RestPath int number, MultivaluedMap<String, String> posted) {
        Map<String, String> values = Form.of(posted);
        return forms.attempt(number, "offer", values, () -> {
            var offered = offerEvidence.offer(number, evidence(values), here.memberWho(Right.OFFER_EVIDENCE));
            return forms.at(number, "#e-" + offered.id);
        });
    }

    private static NewEvidence evidence(Map<String, String> values) {
        return new NewEvidence(
                values.get("stance"),
                Form.target(values),
                Form.text(values, "source"),
                Form.text(values, "locator"),
                Form.number(values, "claim"),
                Form.text(values, "kind"),
                Form.text(values, "proximity"),
                Form.text(values, "credibility"),
                values.get("reason"),
                Form.text(values, "answers"),
                searched(values),
                values.containsKey("coerced"),
                values.containsKey("interestedParty"));
    }

    /** What the three fields for a search in vain say; nothing while all are empty. */
    private static @Nullable Searched searched(Map<String, String> values) {
        String where = Form.text(values, "where");
        String range = Form.text(values, "range");
        String method = Form.text(values, "method");
        return where == null && range == null && method == null ? null : new Searched(null, where, range, method);
    }

    @POST
    @Path("wordings")
    @Operation(hidden = true)
    public Response reword(@RestPath int number, MultivaluedMap<String, String> posted) {
        Map<String, String> values = Form.of(posted);
        return forms.attempt(number, "reword", values, () -> {
            var rewording = new RewordClaim.Rewording(
                    values.get("statement"),
                    !values.containsKey("slight"),
                    values.get("reason"),
                    null,
                    values.get("scope"),
                    values.get("event"));
            rewordClaim.reword(number, rewording, Form.text(values, "version"), here.member());
            return forms.at(number, "");
        });
    }
}
