package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claims;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.provenance.NodeNames;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.project.Here;
import org.testimonia.question.Field.Choice;
import org.testimonia.source.Agents;
import org.testimonia.text.Texts;

/** What the forms of questions let one choose from. */
@ApplicationScoped
class Choices {

    private final Agents agents;
    private final Texts texts;
    private final Claims claims;
    private final EvidenceOf evidenceOf;
    private final DependenceGraphs graphs;
    private final NodeNames names;
    private final Here here;

    Choices(
            Agents agents,
            Texts texts,
            Claims claims,
            EvidenceOf evidenceOf,
            DependenceGraphs graphs,
            NodeNames names,
            Here here) {
        this.agents = agents;
        this.texts = texts;
        this.claims = claims;
        this.evidenceOf = evidenceOf;
        this.graphs = graphs;
        this.names = names;
        this.here = here;
    }

    /** For one sort of parameter; evidence is that of the claim asked about, if it is known. */
    List<Choice> of(Parameter.Sort sort, @Nullable String claim) {
        return switch (sort) {
            case AGENT ->
                agents.byName().stream()
                        .map(agent -> new Choice(agent.id.toString(), agent.name))
                        .toList();
            case TEXT ->
                texts.byTitle().stream()
                        .map(text -> new Choice(text.slug, text.title))
                        .toList();
            case WITHOUT -> without();
            case EVIDENCE -> evidence(claim).toList();
            case CLAIM, NUMBER, MOMENT -> List.of();
        };
    }

    private List<Choice> without() {
        return names.of(graphs.at(Long.MAX_VALUE).worthRejecting()).values().stream()
                .sorted(Comparator.comparing(NodeSeen::label))
                .map(node -> new Choice(node.ref(), node.label()))
                .toList();
    }

    private Stream<Choice> evidence(@Nullable String claim) {
        if (claim == null || !claim.strip().matches("\\d{1,9}")) {
            return Stream.empty();
        }
        return claims.find(Integer.parseInt(claim.strip()), here.reader()).stream()
                .flatMap(found -> evidenceOf.claim(found.id, Long.MAX_VALUE).stream())
                .filter(each -> each.premise() == null && !each.isDeclined())
                .map(each -> new Choice(each.id().toString(), each.stance().word + ": " + each.label()));
    }
}
