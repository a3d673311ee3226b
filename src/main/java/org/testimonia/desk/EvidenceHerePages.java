package org.testimonia.desk;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.evidence.Evidence;
import org.testimonia.evidence.NewEvidence;
import org.testimonia.evidence.OfferEvidence;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;

/** A passage that bears on a claim. */
@Path("/p/{project}/texts/{text}/evidence")
public class EvidenceHerePages {

    /** {@code 7}, or as the search fills it in: {@code 7  The statement}. */
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,9})(?:\\s.*)?", Pattern.DOTALL);

    private final Written written;
    private final OfferEvidence offerEvidence;
    private final Here here;

    EvidenceHerePages(Written written, OfferEvidence offerEvidence, Here here) {
        this.written = written;
        this.offerEvidence = offerEvidence;
        this.here = here;
    }

    @POST
    @Operation(hidden = true)
    public Response evidence(@RestPath String text, @BeanParam Fields fields) {
        return written.take("evidence", text, fields, () -> {
            Evidence offered = offer(claim(fields), asked(text, fields));
            return new Written.Made("evidence", offered.id, "evidence-" + offered.id);
        });
    }

    private Evidence offer(int claim, NewEvidence asked) {
        try {
            return offerEvidence.offer(claim, asked, here.memberWho(Right.OFFER_EVIDENCE));
        } catch (Refusal refusal) {
            throw refusal.kind == Refusal.Kind.MISSING && refusal.errors.isEmpty()
                    ? Refusal.invalid("claim", refusal.sentence())
                    : refusal;
        }
    }

    private static int claim(Fields fields) {
        Matcher number = NUMBER.matcher(fields.word("claim"));
        if (!number.matches()) {
            throw Refusal.invalid("claim", "For which claim? Give its number.");
        }
        return Integer.parseInt(number.group(1));
    }

    private static NewEvidence asked(String text, Fields fields) {
        return new NewEvidence(
                fields.word("stance"),
                Written.target(text, fields),
                null,
                null,
                null,
                fields.word("kind"),
                fields.word("proximity"),
                null,
                fields.word("reason"),
                null,
                null,
                false,
                false);
    }
}
