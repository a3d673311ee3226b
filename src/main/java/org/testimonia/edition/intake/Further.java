package org.testimonia.edition.intake;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.intake.Brought.Place;
import org.testimonia.source.AgentKind;

/**
 * What a file says about claims, evidence and their sources beside what they are: later wordings, readings, relations,
 * objections, who has it from whom, and source criticism.
 *
 * @param wordings of each claim in their order, without its first
 */
public record Further(
        List<SaidWording> wordings,
        List<SaidAssertion> assertions,
        List<SaidRelation> relations,
        List<SaidObjection> objections,
        List<SaidDerivation> derivations,
        List<SaidFinding> findings,
        List<SaidAssessment> assessments) {

    static final Further NOTHING =
            new Further(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * Somebody of the past or of scholarship.
     *
     * @param address what the file calls them
     * @param kind a person where the file does not say
     */
    public record SaidAgent(String address, String name, AgentKind kind) {}

    /** A passage, a source by its key, somebody, or evidence by its address: exactly one. */
    public record SaidThing(
            @Nullable Place place,
            @Nullable String source,
            @Nullable SaidAgent agent,
            @Nullable String evidence) {}

    /**
     * How a claim was worded anew.
     *
     * @param number from 2
     */
    public record SaidWording(
            String address,
            String claim,
            int number,
            @Nullable String statement,
            @Nullable String language,
            @Nullable String scope,
            @Nullable String event,
            boolean substantive,
            @Nullable String reason) {}

    /** Who asserts, denies, doubts or reports a claim. */
    public record SaidAssertion(
            String address,
            String claim,
            SaidAgent agent,
            @Nullable String role,
            @Nullable String polarity,
            @Nullable String modality,
            @Nullable String note,
            List<Place> places) {}

    /** A claim in relation to another one, both by their addresses. */
    public record SaidRelation(String from, String relation, String to) {

        String address() {
            return from + " " + relation + " " + to;
        }
    }

    /** What is held against evidence; who answered it, and what, only the project it comes from can say. */
    public record SaidObjection(
            String address, String evidence, @Nullable String text, boolean answered) {}

    /** Who has it from whom. */
    public record SaidDerivation(
            String address,
            SaidThing child,
            SaidThing parent,
            @Nullable String manner,
            @Nullable String certainty,
            @Nullable String grounds) {}

    /** That somebody looked and found two sources independent; for one claim by its address, or for all. */
    public record SaidFinding(
            String address,
            List<String> sources,
            @Nullable String claim,
            @Nullable String grounds) {}

    /** A grade by one criterion of source criticism. */
    public record SaidAssessment(
            String address,
            SaidThing about,
            @Nullable String criterion,
            @Nullable String grade,
            @Nullable String rationale) {}

    Stream<Place> places() {
        return Stream.of(
                        assertions.stream().flatMap(each -> each.places().stream()),
                        derivations.stream()
                                .flatMap(each -> Stream.of(each.child(), each.parent())
                                        .flatMap(thing -> Stream.ofNullable(thing.place()))),
                        assessments.stream()
                                .flatMap(each -> Stream.ofNullable(each.about().place())))
                .flatMap(each -> each);
    }

    /** Evidence is known by what the file calls it, also where nothing else is brought of it. */
    Stream<String> evidence() {
        return Stream.concat(
                objections.stream().map(SaidObjection::evidence),
                assessments.stream()
                        .flatMap(each -> Stream.ofNullable(each.about().evidence())));
    }

    /** Everybody whom it names. */
    Stream<SaidAgent> agents() {
        return Stream.of(
                        assertions.stream().map(SaidAssertion::agent),
                        derivations.stream()
                                .flatMap(each -> Stream.ofNullable(each.parent().agent())),
                        assessments.stream()
                                .flatMap(each -> Stream.ofNullable(each.about().agent())))
                .flatMap(each -> each);
    }
}
