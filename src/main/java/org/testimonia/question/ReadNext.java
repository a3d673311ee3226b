package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.testimonia.claim.Standing;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.AssessedClaims;
import org.testimonia.review.signal.OpenPairs;

/** What to read next: cited and not here, not compared yet, and resting on the least trusted witness. */
@ApplicationScoped
class ReadNext implements Question {

    private static final About ABOUT = About.of(
            15,
            "read-next",
            "What should we read next?",
            "Sources that are cited and have no text here, pairs nobody has compared, and claims that rest on one weak witness.");

    /**
     * Two sources that nobody has set beside each other.
     *
     * @param sources their keys, or the address of a text that belongs to none
     * @param claims the numbers of the claims whose support they are
     */
    record Unexamined(List<String> sources, List<String> labels, List<Integer> claims) {

        static Unexamined of(OpenPairs.Pair pair) {
            return new Unexamined(
                    List.of(pair.one().key(), pair.other().key()),
                    List.of(pair.one().label(), pair.other().label()),
                    pair.claims());
        }
    }

    private final AssessedClaims claims;
    private final CitedSources citedSources;
    private final OpenPairs openPairs;
    private final WeakestPoints weakestPoints;

    ReadNext(AssessedClaims claims, CitedSources citedSources, OpenPairs openPairs, WeakestPoints weakestPoints) {
        this.claims = claims;
        this.citedSources = citedSources;
        this.openPairs = openPairs;
        this.weakestPoints = weakestPoints;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Answer answer(Asked asked) {
        List<AssessedClaim> established = claims.standing(Standing.ESTABLISHED);
        List<CitedSources.Cited> sources = citedSources.withoutText();
        List<Unexamined> pairs =
                openPairs
                        .of(established.stream().collect(Collectors.toMap(AssessedClaim::id, AssessedClaim::number)))
                        .stream()
                        .map(Unexamined::of)
                        .toList();
        List<WeakestPoints.Weak> weak = weakestPoints.of(established);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("sources", sources);
        body.put("pairs", pairs);
        body.put("claims", weak.stream().map(WeakestPoints.Weak::json).toList());
        return Answer.of(body, sources(sources), pairs(pairs), weak(weak));
    }

    private static Sheet sources(List<CitedSources.Cited> sources) {
        return Sheet.of(
                "Cited, and not here to read",
                "Every source that is cited has a text.",
                List.of("Source", "Evidence", "Others have it from there"),
                sources.stream()
                        .map(each -> Cell.row(
                                Cell.link(each.label(), each.address()),
                                Cell.words(each.evidence()),
                                Cell.words(each.derivations())))
                        .toList());
    }

    private static Sheet pairs(List<Unexamined> pairs) {
        return Sheet.of(
                "Not compared yet",
                "Every two sources that support an established claim were compared.",
                List.of("One", "The other", "Established claims it concerns"),
                pairs.stream()
                        .map(each -> Cell.row(
                                Cell.words(each.labels().get(0)),
                                Cell.words(each.labels().get(1)),
                                Cell.all(
                                        each.claims().stream()
                                                .map(claim -> Cell.link("Claim " + claim, "/claims/" + claim))
                                                .toList(),
                                        ", ")))
                        .toList());
    }

    private static Sheet weak(List<WeakestPoints.Weak> weak) {
        return Sheet.of(
                "Resting on one",
                "No established claim rests on one person or source.",
                List.of("Claim", "All of it goes back to", "Reliability"),
                weak.stream()
                        .map(each -> Cell.row(
                                Cell.claim(each.claim(), each.statement()),
                                Cell.node(each.point()),
                                Cell.words(each.grade() == null ? "not assessed" : each.grade())))
                        .toList());
    }
}
