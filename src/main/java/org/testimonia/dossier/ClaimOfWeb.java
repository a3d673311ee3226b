package org.testimonia.dossier;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Visibility;
import org.testimonia.review.AssessedClaim;
import org.testimonia.shared.Json;
import org.testimonia.shared.PublicBase;
import org.testimonia.text.PassageSeen;

/** A claim as search engines read it in its page: a {@code Claim} of schema.org with the newest judgement as its review. */
@ApplicationScoped
class ClaimOfWeb {

    private final String base;
    private final Here here;

    ClaimOfWeb(PublicBase base, Here here) {
        this.base = base.address();
        this.here = here;
    }

    /** Null where not everybody may read it, and for what it was in the past. */
    @Nullable
    RawString of(Dossier dossier) {
        return here.place().visibility() != Visibility.PUBLIC || dossier.asOf() != null || dossier.isDraft()
                ? null
                : new RawString(Json.inScript(describe(dossier)));
    }

    private Map<String, Object> describe(Dossier dossier) {
        AssessedClaim claim = dossier.claim();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("@context", "https://schema.org");
        said.put("@type", "Claim");
        said.put("@id", base + "/c/" + claim.id());
        said.put("url", base + dossier.base());
        said.put("name", "Claim " + claim.number());
        said.put("text", claim.statement());
        put(said, "inLanguage", claim.language());
        put(said, "temporalCoverage", claim.event());
        said.put("creativeWorkStatus", claim.standing().word);
        said.put("datePublished", claim.createdAt().toString());
        said.put("author", person(claim.author()));
        if (!dossier.passages().isEmpty()) {
            said.put("appearance", dossier.passages().stream().map(this::work).toList());
        }
        if (!claim.isUnjudged()) {
            said.put("review", review(claim));
        }
        return said;
    }

    private Map<String, Object> work(PassageSeen passage) {
        return Map.of(
                "@type",
                "CreativeWork",
                "name",
                passage.textTitle(),
                "url",
                base + "/p/" + here.slug() + "/texts/" + passage.text());
    }

    private static Map<String, Object> review(AssessedClaim claim) {
        return Map.of(
                "@type", "ClaimReview",
                "claimReviewed", claim.statement(),
                "reviewBody", claim.judgement().reason(),
                "author", person(claim.judgement().by()),
                "datePublished", claim.judgement().at().toString(),
                "reviewRating", Map.of("@type", "Rating", "alternateName", claim.standing().word));
    }

    private static Map<String, Object> person(String name) {
        return Map.of("@type", "Person", "name", name);
    }

    private static void put(Map<String, Object> said, String name, @Nullable String value) {
        if (value != null) {
            said.put(name, value);
        }
    }
}
