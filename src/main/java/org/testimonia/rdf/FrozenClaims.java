package org.testimonia.rdf;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.testimonia.review.AssessedClaims;
import org.testimonia.shared.Frozen;

/** Claims as they are now, kept so that the same RDF can be written of them at any time. */
@ApplicationScoped
public class FrozenClaims {

    private static final TypeReference<List<ClaimFacts>> FACTS = new TypeReference<>() {};

    private final AssessedClaims claims;
    private final GatherClaims gatherClaims;

    FrozenClaims(AssessedClaims claims, GatherClaims gatherClaims) {
        this.claims = claims;
        this.gatherClaims = gatherClaims;
    }

    /** What there is to say of these claims, in a fixed number of statements. */
    public byte[] freeze(Collection<UUID> ids) {
        return Frozen.keep(gatherClaims.of(claims.all(ids), Long.MAX_VALUE));
    }

    /**
     * The nanopublications of claims that were frozen.
     *
     * @param base under which all names stand, without a slash at its end
     * @param project its slug
     * @param revision of the project, as of which they stand
     */
    public static byte[] trig(byte[] frozen, String base, String project, long revision) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfForm.TRIG.write(DescribeClaims.describe(Frozen.read(frozen, FACTS), revision, new Iris(base, project)), out);
        return out.toByteArray();
    }
}
