package org.testimonia.rdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.testimonia.claim.AssertionSeen;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.independence.Node;
import org.testimonia.evidence.independence.Provenance;
import org.testimonia.evidence.provenance.AssessmentSeen;
import org.testimonia.evidence.provenance.DerivationSeen;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.rdf.ClaimFacts.AgentFacts;
import org.testimonia.rdf.ClaimFacts.AuthorFacts;
import org.testimonia.source.Agents;
import org.testimonia.source.SourceAgents;

/** Gathers who speaks in the sources of claims or stands behind them. */
@ApplicationScoped
class GatherPeople {

    private final Agents agents;
    private final SourceAgents sourceAgents;

    GatherPeople(Agents agents, SourceAgents sourceAgents) {
        this.agents = agents;
        this.sourceAgents = sourceAgents;
    }

    /** All that a project has, and who wrote which of some sources. */
    record People(Map<UUID, AgentFacts> agents, Map<UUID, List<AuthorFacts>> authors) {

        /** Of the sources that evidence is, or goes back to. */
        List<AuthorFacts> authors(Provenance provenance, List<EvidenceSeen> evidence) {
            return sources(provenance, evidence)
                    .flatMap(source -> authors.getOrDefault(source, List.of()).stream())
                    .toList();
        }

        /** Everybody whom any of that names, once. */
        List<AgentFacts> named(
                List<AssertionSeen> assertions,
                List<DerivationSeen> derivations,
                List<AssessmentSeen> assessments,
                List<AuthorFacts> authors) {
            Stream<UUID> nodes = Stream.concat(
                            derivations.stream().map(DerivationSeen::parent),
                            assessments.stream().map(AssessmentSeen::about))
                    .filter(NodeSeen::isAgent)
                    .map(NodeSeen::id);
            return Stream.of(
                            assertions.stream().map(AssertionSeen::agent),
                            nodes,
                            authors.stream().map(AuthorFacts::agent))
                    .flatMap(Function.identity())
                    .distinct()
                    .map(agents::get)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /** Two statements. */
    People of(Collection<Provenance> provenance, Collection<List<EvidenceSeen>> evidence) {
        Set<UUID> sources = new HashSet<>();
        provenance.forEach(each -> sources(each, List.of()).forEach(sources::add));
        evidence.forEach(each -> cited(each).forEach(sources::add));
        return new People(
                agents.byName().stream()
                        .collect(Collectors.toMap(each -> each.id, each -> new AgentFacts(each.id, each.kind))),
                sourceAgents.of(sources).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, parts -> authors(parts.getKey(), parts.getValue()))));
    }

    private static List<AuthorFacts> authors(UUID source, List<SourceAgents.PartSeen> parts) {
        return parts.stream()
                .filter(part -> part.role().equals("author"))
                .map(part -> new AuthorFacts(source, part.agent(), part.name()))
                .toList();
    }

    private static Stream<UUID> sources(Provenance provenance, List<EvidenceSeen> evidence) {
        return Stream.concat(
                        provenance.nodes().stream()
                                .filter(node -> node.kind() == Node.Kind.SOURCE)
                                .map(Node::id),
                        cited(evidence))
                .distinct();
    }

    private static Stream<UUID> cited(List<EvidenceSeen> evidence) {
        return evidence.stream()
                .flatMap(each -> Stream.ofNullable(each.source()))
                .map(source -> source.id);
    }
}
