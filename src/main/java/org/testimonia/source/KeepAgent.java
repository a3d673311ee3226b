package org.testimonia.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.journal.Noteworthy;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Refusal;

/** Somebody is named: a person, a group, an unknown hand or a program that sources and claims can point to. */
@ApplicationScoped
public class KeepAgent {

    private final Agents agents;
    private final Journal journal;

    KeepAgent(Agents agents, Journal journal) {
        this.agents = agents;
        this.journal = journal;
    }

    /** Whoever may say who asserts a claim may name them. */
    @Transactional
    public Agent keep(String name, AgentKind kind, @Nullable String sameAs, Life life, Member by) {
        by.must(Right.STATE_CLAIMS);
        Agent agent = named(name, kind, sameAs);
        agent.live(life);
        journal.write(by.project(), by.account(), moment -> {
            add(agent, moment);
            return new AgentKept(agent.id.toString(), agent.name, agent.kind.word());
        });
        return agent;
    }

    /** Says when somebody lived, or says it better. */
    @Transactional
    public Agent date(UUID id, Life life, @Nullable String ifMatch, Member by) {
        by.must(Right.STATE_CLAIMS);
        agents.get(id);
        Agent[] dated = new Agent[1];
        journal.write(by.project(), by.account(), moment -> {
            Agent agent = agents.get(id);
            Etag.check(ifMatch, agent.version);
            agent.live(life);
            agents.flush();
            dated[0] = agent;
            return new AgentDated(id, life);
        });
        return dated[0];
    }

    /** When somebody lived was said, or said better. */
    public record AgentDated(UUID agent, Life life) implements Noteworthy {

        @Override
        public String kind() {
            return "agent-dated";
        }

        @Override
        public String subject() {
            return "agent/" + agent;
        }

        @Override
        public String summary() {
            return "said when somebody lived";
        }

        @Override
        public Map<String, Object> detail() {
            return Map.of("born", String.valueOf(life.born()), "died", String.valueOf(life.died()));
        }
    }

    /** Somebody who can be added, if a deed that names people by the way comes to that. */
    public static Agent named(String name, AgentKind kind, @Nullable String sameAs) {
        if (name.isBlank() || CodePoints.length(name.strip()) > 300) {
            throw Refusal.invalid("name", "A name has 1 to 300 characters.");
        }
        String address = sameAs == null || sameAs.isBlank() ? null : sameAs.strip();
        if (address != null && !isAddress(address)) {
            throw Refusal.invalid("sameAs", "This is an address such as https://www.wikidata.org/entity/Q855.");
        }
        return new Agent(name.strip(), kind, address);
    }

    /** Joins the project's agents in the journal entry of the deed that names it. */
    public void add(Agent agent, Moment moment) {
        agent.createdSeq = moment.seq();
        agent.createdAt = moment.at();
        agent.byId = moment.account();
        agents.persistAndFlush(agent);
    }

    private static boolean isAddress(String address) {
        try {
            String scheme = new URI(address).getScheme();
            return address.length() <= 2000
                    && ("http".equals(scheme) || "https".equals(scheme) || "urn".equals(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** An agent is known to the project. */
    public record AgentKept(String id, String name, String agentKind) implements Noteworthy {

        @Override
        public String kind() {
            return "agent-kept";
        }

        @Override
        public String subject() {
            return "agent/" + id;
        }

        @Override
        public String summary() {
            return "named " + (agentKind.equals("anonymous") ? "an unknown hand" : "a " + agentKind);
        }

        @Override
        public Map<String, Object> detail() {
            return Map.of("name", name, "kind", agentKind);
        }
    }
}
