package org.testimonia.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.EvidenceKind;
import org.testimonia.evidence.Proximity;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.review.ReasonCode;
import org.testimonia.shared.Refusal;
import org.testimonia.source.Agents;

/** Shows the page of a claim, and shows it again with every word that was typed when a form is refused. */
@ApplicationScoped
public class ClaimForms {

    @CheckedTemplate(basePath = "dossier", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Claim(
            Dossier d,
            WhereFrom where,
            Surroundings around,
            Compared compared,
            Kept kept,
            List<Shelf.Suggestion> texts,
            List<Shelf.Suggestion> sources,
            List<Option> kinds,
            List<Option> proximities,
            List<ReasonCode> codes,
            @Nullable ReadingChoices readings,
            @Nullable RawString data)
            implements TemplateInstance {}

    private final Dossiers dossiers;
    private final WheresFrom wheresFrom;
    private final AroundClaims aroundClaims;
    private final ComparedSources comparedSources;
    private final Shelf shelf;
    private final Agents agents;
    private final ClaimOfWeb claimOfWeb;
    private final Here here;

    ClaimForms(
            Dossiers dossiers,
            WheresFrom wheresFrom,
            AroundClaims aroundClaims,
            ComparedSources comparedSources,
            Shelf shelf,
            Agents agents,
            ClaimOfWeb claimOfWeb,
            Here here) {
        this.dossiers = dossiers;
        this.wheresFrom = wheresFrom;
        this.aroundClaims = aroundClaims;
        this.comparedSources = comparedSources;
        this.shelf = shelf;
        this.agents = agents;
        this.claimOfWeb = claimOfWeb;
        this.here = here;
    }

    TemplateInstance page(int number, @Nullable String asOf, Kept kept) {
        return page(number, asOf, kept, null);
    }

    /** With the number of the claim that was merged into it and whose address led here. */
    TemplateInstance page(int number, @Nullable String asOf, Kept kept, @Nullable Integer predecessor) {
        boolean offers = asOf == null && here.may(Right.OFFER_EVIDENCE);
        Dossier dossier = dossiers.of(number, asOf, kept.isIn("judge") ? Form.answers(kept.values()) : Map.of());
        return new Claim(
                dossier,
                wheresFrom.of(dossier.claim().id(), dossier.cursor()),
                aroundClaims.of(dossier, predecessor),
                comparedSources.of(dossier),
                kept,
                offers ? shelf.texts() : List.of(),
                offers ? shelf.sources() : List.of(),
                Option.of(EvidenceKind.values(), EvidenceKind::code, kind -> kind.words),
                Option.of(Proximity.values(), Proximity::code, proximity -> proximity.words),
                List.of(ReasonCode.values()),
                asOf == null && here.may(Right.STATE_CLAIMS) ? ReadingChoices.of(agents.byName()) : null,
                claimOfWeb.of(dossier));
    }

    /** Does what a form asks and goes where it leads; or shows the claim's page again. */
    Response attempt(int number, String form, Map<String, String> values, Supplier<URI> deed) {
        try {
            return Response.seeOther(deed.get()).build();
        } catch (Refusal refusal) {
            if (refusal.kind == Refusal.Kind.MISSING) {
                throw refusal;
            }
            return shown(refusal, page(number, null, new Kept(form, values, refusal)));
        }
    }

    static Response shown(Refusal refusal, TemplateInstance page) {
        return Response.status(refusal.kind.status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }

    URI at(int number, String fragment) {
        return URI.create("/p/" + here.slug() + "/claims/" + number + fragment);
    }
}
