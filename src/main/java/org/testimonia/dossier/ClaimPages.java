package org.testimonia.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.ClaimKind;
import org.testimonia.claim.ClaimRelations;
import org.testimonia.claim.NewClaim;
import org.testimonia.claim.Standing;
import org.testimonia.claim.StateClaim;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.AssessedClaims;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** The claims of a project, each claim with all that belongs to it, and the form that states one. */
@Path("/p/{project}/claims")
public class ClaimPages {

    /** How many claims have a standing, for the list's filter. */
    public record Count(Standing standing, int claims, boolean chosen) {}

    @CheckedTemplate(basePath = "dossier", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Claims(
            String slug,
            Listing<AssessedClaim> claims,
            List<Count> counts,
            int all,
            @Nullable Standing chosen,
            String q,
            @Nullable AsOf asOf)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "dossier", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewClaimForm(String slug, Kept kept, List<ClaimKind> kinds, List<Shelf.Suggestion> texts)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "dossier", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record History(Dossier d) implements TemplateInstance {}

    private final AssessedClaims claims;
    private final ClaimRelations relations;
    private final Dossiers dossiers;
    private final AsOfs asOfs;
    private final ClaimForms forms;
    private final Shelf shelf;
    private final StateClaim stateClaim;
    private final Here here;

    ClaimPages(
            AssessedClaims claims,
            ClaimRelations relations,
            Dossiers dossiers,
            AsOfs asOfs,
            ClaimForms forms,
            Shelf shelf,
            StateClaim stateClaim,
            Here here) {
        this.claims = claims;
        this.relations = relations;
        this.dossiers = dossiers;
        this.asOfs = asOfs;
        this.forms = forms;
        this.shelf = shelf;
        this.stateClaim = stateClaim;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(UriInfo uri) {
        Standing chosen = Query.word(uri, "standing", Standing.class);
        Paging paging = Paging.of(uri);
        AsOf asOf = asOfs.of(Query.text(uri, "asOf"));
        Listing<AssessedClaim> found = Listing.of(
                claims.list(ClaimQuery.of(uri), AsOf.cursor(asOf), paging),
                paging,
                claim -> Integer.toString(claim.number()));
        Map<Standing, Integer> counts = claims.counts(AsOf.cursor(asOf));
        String q = Query.text(uri, "q");
        return new Claims(
                here.slug(),
                found,
                Arrays.stream(Standing.values())
                        .filter(counts::containsKey)
                        .map(standing -> new Count(standing, counts.getOrDefault(standing, 0), standing == chosen))
                        .toList(),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                chosen,
                q == null ? "" : q,
                asOf);
    }

    @GET
    @Path("new")
    @Operation(hidden = true)
    public TemplateInstance form() {
        here.memberWho(Right.STATE_CLAIMS);
        return form(Kept.NOTHING);
    }

    private TemplateInstance form(Kept kept) {
        return new NewClaimForm(here.slug(), kept, List.of(ClaimKind.values()), shelf.texts());
    }

    @POST
    @Operation(hidden = true)
    public Response state(MultivaluedMap<String, String> posted) {
        Map<String, String> values = Form.of(posted);
        try {
            var stated = stateClaim.state(claim(values), here.memberWho(Right.STATE_CLAIMS));
            return Response.seeOther(forms.at(stated.number, "")).build();
        } catch (Refusal refusal) {
            return ClaimForms.shown(refusal, form(new Kept("claim", values, refusal)));
        }
    }

    private static NewClaim claim(Map<String, String> values) {
        return new NewClaim(
                values.get("statement"),
                Form.text(values, "kind"),
                Form.text(values, "language"),
                Form.text(values, "scope"),
                Form.text(values, "event"),
                Form.target(values),
                values.containsKey("draft"));
    }

    @GET
    @Path("{number}")
    @Operation(hidden = true)
    public Response show(@RestPath int number, UriInfo uri) {
        String asOf = Query.text(uri, "asOf");
        Integer survivor = asOf == null && Query.text(uri, "itself") == null ? survivor(number) : null;
        if (survivor != null) {
            return Response.seeOther(forms.at(survivor, "?merged=" + number)).build();
        }
        String merged = Query.text(uri, "merged");
        Integer predecessor = merged == null || !merged.matches("\\d{1,9}") ? null : Integer.valueOf(merged);
        return Response.ok(forms.page(number, asOf, asked(uri), predecessor))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    /** Two sources that the address names are chosen in the form that says they were compared. */
    private static Kept asked(UriInfo uri) {
        String one = Query.text(uri, "one");
        String other = Query.text(uri, "other");
        return one == null || other == null ? Kept.NOTHING : new Kept("find", Map.of("one", one, "other", other), null);
    }

    /** The claim that goes on for a merged one, whose number leads there for good. */
    private @Nullable Integer survivor(int number) {
        AssessedClaim claim = claims.get(number, Long.MAX_VALUE);
        return claim.standing() == Standing.SUPERSEDED
                ? relations.survivor(claim.id()).orElse(null)
                : null;
    }

    @GET
    @Path("{number}/history")
    @Operation(hidden = true)
    public TemplateInstance history(@RestPath int number, UriInfo uri) {
        return new History(dossiers.of(number, Query.text(uri, "asOf"), Map.of()));
    }
}
