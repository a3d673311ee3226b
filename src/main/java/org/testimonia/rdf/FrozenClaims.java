package org.testimonia.rdf;

import static org.testimonia.shared.rdf.Terms.DCT;
import static org.testimonia.shared.rdf.Terms.PROV;
import static org.testimonia.shared.rdf.Terms.property;
import static org.testimonia.shared.rdf.Terms.type;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.jena.query.Dataset;
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
     * A release in which frozen claims stand.
     *
     * @param address of its page, for good
     * @param edition of which it is a version, by its address
     */
    public record Bundle(String address, String edition, String title) {}

    /**
     * The nanopublications of claims that were frozen, and the release that bundles them.
     *
     * @param base under which all names stand, without a slash at its end
     * @param project its slug
     * @param revision of the project, as of which they stand
     */
    public static byte[] trig(byte[] frozen, String base, String project, long revision, Bundle bundle) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Iris iris = new Iris(base, project);
        Dataset dataset = DescribeClaims.describe(Frozen.read(frozen, FACTS), revision, iris);
        Scribe scribe = new Scribe(dataset.getDefaultModel(), iris);
        scribe.about(bundle.address())
                .is(type(PROV, "Bundle"))
                .at(property(DCT, "isVersionOf"), bundle.edition())
                .says(property(DCT, "title"), bundle.title())
                .counts(scribe.our("asOfRevision"), revision);
        RdfForm.TRIG.write(dataset, out);
        return out.toByteArray();
    }
}
