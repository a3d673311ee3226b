package org.testimonia.review.signal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Claims;
import org.testimonia.claim.Standing;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.shared.Query;

/** What is worth a second look in how a claim stands, for programs. */
@Path("/api/v1/projects/{project}/claims/{number}/signals")
@Tag(name = "Judgements")
public class SignalApi {

    /**
     * A signal.
     *
     * @param severity {@code warn} or {@code info}
     * @param acknowledged whether somebody said why the claim stands all the same, of just these facts
     */
    record SignalJson(
            String code,
            String severity,
            Map<String, Object> facts,
            boolean acknowledged,
            String sentence,
            String fingerprint,
            @Nullable AcknowledgementJson acknowledgement) {}

    record AcknowledgementJson(String reason, String by, Instant at) {}

    private final Claims claims;
    private final Signals signals;
    private final Entries entries;
    private final Here here;

    SignalApi(Claims claims, Signals signals, Entries entries, Here here) {
        this.claims = claims;
        this.signals = signals;
        this.entries = entries;
        this.here = here;
    }

    @GET
    @Operation(
            summary =
                    "Signals of a claim as it stands, as it would stand (standing), or as of a revision or date (asOf)")
    public List<SignalJson> list(@RestPath int number, UriInfo uri) {
        Standing supposed = Query.word(uri, "standing", Standing.class);
        Claim claim = claims.get(number, here.reader());
        long cursor = entries.cursor(here.project(), Query.text(uri, "asOf"));
        claim.mustExistAt(cursor);
        return signals.of(claim.id, cursor, supposed).stream()
                .map(SignalApi::json)
                .toList();
    }

    private static SignalJson json(SignalSeen seen) {
        SignalSeen.AcknowledgementSeen by = seen.acknowledgement();
        return new SignalJson(
                seen.code().code(),
                seen.code().severity(),
                seen.signal().facts(),
                seen.isAcknowledged(),
                seen.signal().sentence(),
                seen.signal().fingerprint(),
                by == null ? null : new AcknowledgementJson(by.reason(), by.by(), by.at()));
    }
}
