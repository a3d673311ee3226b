package org.testimonia.edition.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.intake.Further.SaidAgent;
import org.testimonia.project.Member;
import org.testimonia.source.Agent;
import org.testimonia.source.Agents;
import org.testimonia.source.KeepAgent;
import org.testimonia.source.Life;

/** Finds whom a file names among the project's people and groups, and adds who is new. */
@ApplicationScoped
class BringPeople {

    private final Known known;
    private final BringOne bringOne;
    private final Agents agents;
    private final KeepAgent keepAgent;

    BringPeople(Known known, BringOne bringOne, Agents agents, KeepAgent keepAgent) {
        this.known = known;
        this.bringOne = bringOne;
        this.agents = agents;
        this.keepAgent = keepAgent;
    }

    /** Somebody of the same name is the same: a name is in the list once. */
    Map<String, UUID> bring(List<SaidAgent> named, BroughtReport report, Member by) {
        Map<String, UUID> present = new HashMap<>(
                known.of("agent", named.stream().map(SaidAgent::address).toList()));
        Map<String, UUID> byName =
                agents.byName().stream().collect(Collectors.toMap(each -> each.name, each -> each.id, (a, b) -> a));
        for (SaidAgent each : named) {
            String name = each.name().strip();
            UUID id = present.containsKey(each.address())
                    ? present.get(each.address())
                    : byName.containsKey(name) ? byName.get(name) : newcomer(each, report, by);
            if (id != null) {
                present.put(each.address(), id);
                byName.put(name, id);
            }
        }
        return present;
    }

    private @Nullable UUID newcomer(SaidAgent said, BroughtReport report, Member by) {
        return bringOne.attempt(
                "agent",
                said.address(),
                () -> {
                    Agent agent = keepAgent.keep(said.name(), said.kind(), null, Life.UNKNOWN, by);
                    return agent.id;
                },
                report,
                by);
    }
}
