package org.testimonia.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.provenance.Assess;
import org.testimonia.evidence.provenance.Assessments;
import org.testimonia.evidence.provenance.Criterion;
import org.testimonia.evidence.provenance.CriticismOf;
import org.testimonia.evidence.provenance.DerivationSeen;
import org.testimonia.evidence.provenance.DerivationsOf;
import org.testimonia.evidence.provenance.NamedThing;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.evidence.provenance.RecordDerivation;
import org.testimonia.evidence.provenance.RetireDerivation;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;
import org.testimonia.source.Agent;
import org.testimonia.source.Agents;
import org.testimonia.source.Source;
import org.testimonia.source.Sources;
import org.testimonia.text.PassageSeen;
import org.testimonia.text.Text;

/** The criticism of sources and people as their pages show it, and what the forms there do. */
@ApplicationScoped
class Critiques {

    private static final int SHOWN = 1000;

    private final DerivationsOf derivationsOf;
    private final Assessments assessments;
    private final RecordDerivation recordDerivation;
    private final RetireDerivation retireDerivation;
    private final Assess assess;
    private final Sources sources;
    private final Agents agents;
    private final Here here;

    Critiques(
            DerivationsOf derivationsOf,
            Assessments assessments,
            RecordDerivation recordDerivation,
            RetireDerivation retireDerivation,
            Assess assess,
            Sources sources,
            Agents agents,
            Here here) {
        this.derivationsOf = derivationsOf;
        this.assessments = assessments;
        this.recordDerivation = recordDerivation;
        this.retireDerivation = retireDerivation;
        this.assess = assess;
        this.sources = sources;
        this.agents = agents;
        this.here = here;
    }

    Critique of(Source source, List<Text> texts) {
        Set<String> own = texts.stream().map(text -> text.slug).collect(Collectors.toSet());
        Map<Boolean, List<DerivationSeen>> derivations =
                derivationsOf.list(Long.MAX_VALUE, source.id, null, null, SHOWN).stream()
                        .collect(Collectors.partitioningBy(each -> isOf(each.child(), source, own)));
        return new Critique(
                "sources/" + source.keyInAddress(),
                source.label(),
                Objects.requireNonNull(derivations.get(true)),
                Objects.requireNonNull(derivations.get(false)),
                criticism(new Assessments.Filter(source.id, null, null)),
                forms(() -> Stream.concat(people(), books(source.id)), Criterion.ofSources()));
    }

    private static boolean isOf(NodeSeen end, Source source, Set<String> texts) {
        PassageSeen passage = end.passage();
        return passage == null ? end.id().equals(source.id) : texts.contains(passage.text());
    }

    Critique of(Agent agent) {
        return new Critique(
                "people/" + agent.id,
                agent.name,
                List.of(),
                derivationsOf.list(Long.MAX_VALUE, null, agent.id, null, SHOWN),
                criticism(new Assessments.Filter(null, agent.id, null)),
                forms(() -> books(null), Criterion.ofWitnesses()));
    }

    private List<CriticismOf> criticism(Assessments.Filter about) {
        return CriticismOf.all(assessments.list(Long.MAX_VALUE, about, null, SHOWN));
    }

    private Critique.@Nullable Forms forms(Supplier<Stream<Option>> others, List<Criterion> criteria) {
        return here.may(Right.RECORD_DERIVATIONS)
                ? new Critique.Forms(others.get().toList(), Critique.Forms.criteria(criteria))
                : null;
    }

    private Stream<Option> people() {
        return agents.byName().stream().map(agent -> new Option("agent:" + agent.id, agent.name));
    }

    private Stream<Option> books(@Nullable UUID but) {
        return sources.list("order by key").stream()
                .filter(source -> !source.id.equals(but))
                .map(source -> new Option("source:" + source.key, source.label()));
    }

    void assess(NamedThing about, Map<String, String> values) {
        assess.assess(
                new Assess.NewAssessment(about, values.get("criterion"), values.get("grade"), values.get("rationale")),
                here.memberWho(Right.ASSESS));
    }

    /** The source has it from what the field {@code parent} names. */
    void deriveFrom(Source source, Map<String, String> values) {
        derive(NamedThing.source(source.key), named(values.get("parent")), values);
    }

    /** What the field {@code child} names has it from the agent. */
    void deriveTo(Agent agent, Map<String, String> values) {
        derive(named(values.get("child")), NamedThing.agent(agent.id.toString()), values);
    }

    private void derive(@Nullable NamedThing child, @Nullable NamedThing parent, Map<String, String> values) {
        recordDerivation.record(
                new RecordDerivation.NewDerivation(
                        child, parent, values.get("manner"), values.get("certainty"), values.get("grounds")),
                here.memberWho(Right.RECORD_DERIVATIONS));
    }

    void retire(String derivation, Map<String, String> values) {
        retireDerivation.retire(
                Ids.parse(derivation, "derivation at this address"),
                values.get("reason"),
                here.memberWho(Right.RECORD_DERIVATIONS));
    }

    private static @Nullable NamedThing named(@Nullable String ref) {
        Function<String, NamedThing> make =
                ref != null && ref.startsWith("agent:") ? NamedThing::agent : NamedThing::source;
        return ref == null || ref.isBlank() ? null : make.apply(ref.substring(ref.indexOf(':') + 1));
    }
}
