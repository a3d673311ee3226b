package org.testimonia.rdf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.review.AssessedClaim;

/** Answers with claims in the form of RDF that was asked for. */
@ApplicationScoped
class WriteRdf {

    private final GatherClaims gatherClaims;
    private final DescribeClaims describeClaims;
    private final Entries entries;
    private final Here here;

    WriteRdf(GatherClaims gatherClaims, DescribeClaims describeClaims, Entries entries, Here here) {
        this.gatherClaims = gatherClaims;
        this.describeClaims = describeClaims;
        this.entries = entries;
        this.here = here;
    }

    Response answer(List<AssessedClaim> claims, long cursor, HttpHeaders headers) {
        long revision = cursor == Long.MAX_VALUE ? entries.revision(here.project()) : cursor;
        RdfForm form = form(headers);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(describeClaims.describe(gatherClaims.of(claims, cursor), revision), out);
        return Response.ok(out.toByteArray())
                .type(form.mediaType)
                .header("Vary", "Accept")
                .build();
    }

    /** The first of the accepted forms that is one of ours, else TriG, the fullest. */
    private static RdfForm form(HttpHeaders headers) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            for (RdfForm form : RdfForm.values()) {
                if (!accepted.isWildcardType() && accepted.isCompatible(MediaType.valueOf(form.mediaType))) {
                    return form;
                }
            }
        }
        return RdfForm.TRIG;
    }
}
