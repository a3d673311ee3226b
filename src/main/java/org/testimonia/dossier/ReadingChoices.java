package org.testimonia.dossier;

import java.util.List;
import org.testimonia.claim.Assertion;
import org.testimonia.source.Agent;
import org.testimonia.source.AgentKind;

/** What the form that says who asserts a claim lets one choose from. */
public record ReadingChoices(
        List<Option> agents, List<Option> kinds, List<Option> roles, List<Option> polarities, List<Option> modalities) {

    static ReadingChoices of(List<Agent> agents) {
        return new ReadingChoices(
                agents.stream()
                        .map(agent -> new Option(agent.id.toString(), agent.name))
                        .toList(),
                Option.of(AgentKind.values(), AgentKind::word, kind -> kind.words),
                Option.of(Assertion.Role.values(), Assertion.Role::code, role -> role.words),
                Option.of(Assertion.Polarity.values(), Assertion.Polarity::code, polarity -> polarity.words),
                Option.of(Assertion.Modality.values(), Assertion.Modality::code, modality -> modality.words));
    }
}
