package org.testimonia.evidence.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claims;
import org.testimonia.evidence.Evidences;
import org.testimonia.evidence.independence.Node;
import org.testimonia.evidence.independence.Rejection;
import org.testimonia.project.Here;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Refusal;
import org.testimonia.source.Agents;
import org.testimonia.source.Sources;

/** Reads what is to be taken away in thought: {@code agent:{id}}, {@code source:{key}}, {@code evidence:{id}}, {@code claim:{n}}. */
@ApplicationScoped
public class Rejections {

    private static final String FORM =
            "Say what to leave out: agent:{id}, source:{key}, evidence:{id} or claim:{number}.";

    private final Agents agents;
    private final Sources sources;
    private final Evidences evidences;
    private final Claims claims;
    private final Here here;

    Rejections(Agents agents, Sources sources, Evidences evidences, Claims claims, Here here) {
        this.agents = agents;
        this.sources = sources;
        this.evidences = evidences;
        this.claims = claims;
        this.here = here;
    }

    public Rejection read(@Nullable String without) {
        int colon = without == null ? -1 : without.indexOf(':');
        if (without == null || colon < 0) {
            throw Refusal.invalid("without", FORM);
        }
        String name = without.substring(colon + 1).strip();
        try {
            return new Rejection(node(without.substring(0, colon).strip(), name));
        } catch (Refusal refusal) {
            if (refusal.kind != Refusal.Kind.MISSING) {
                throw refusal;
            }
            throw Refusal.invalid("without", refusal.sentence());
        }
    }

    private Node node(String kind, String name) {
        return switch (kind) {
            case "agent" -> Node.agent(agents.get(id(name, "agent")).id);
            case "source" -> Node.source(sources.get(name).id);
            case "evidence" -> Node.evidence(evidences.get(id(name, "evidence"), here.reader()).id);
            case "claim" -> Node.claim(claims.get(number(name), here.reader()).id);
            default -> throw Refusal.invalid("without", FORM);
        };
    }

    private static UUID id(String name, String what) {
        return Ids.parse(name, what + " " + name);
    }

    private static int number(String name) {
        if (!name.matches("\\d{1,9}")) {
            throw Refusal.missing("claim " + name);
        }
        return Integer.parseInt(name);
    }
}
