package org.testimonia.evidence.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.evidence.Evidence;
import org.testimonia.evidence.Evidences;
import org.testimonia.evidence.provenance.Thing.Kind;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;
import org.testimonia.source.Agent;
import org.testimonia.source.Agents;
import org.testimonia.source.Source;
import org.testimonia.source.Sources;
import org.testimonia.text.Passage;
import org.testimonia.text.Passages;
import org.testimonia.text.TargetJson;

/** Looks up what somebody named; refuses by the field in which it was named. */
@ApplicationScoped
class Things {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
    private static final int WORDS_SHOWN = 60;

    private final Sources sources;
    private final Agents agents;
    private final Evidences evidences;
    private final Passages passages;
    private final Sql sql;
    private final Here here;

    Things(Sources sources, Agents agents, Evidences evidences, Passages passages, Sql sql, Here here) {
        this.sources = sources;
        this.agents = agents;
        this.evidences = evidences;
        this.passages = passages;
        this.sql = sql;
        this.here = here;
    }

    Thing find(@Nullable NamedThing named, String field, Set<Kind> allowed, Member by) {
        Kind kind = kind(named, field, allowed);
        NamedThing asked = Objects.requireNonNull(named);
        return switch (kind) {
            case PASSAGE -> passage(asked.passage() == null ? List.of() : asked.passage(), field + ".passage");
            case SOURCE -> source(String.valueOf(asked.source()), field + ".source");
            case AGENT -> agent(String.valueOf(asked.agent()), field + ".agent");
            case EVIDENCE -> evidence(String.valueOf(asked.evidence()), field + ".evidence", by);
        };
    }

    private static Kind kind(@Nullable NamedThing asked, String field, Set<Kind> allowed) {
        Set<Kind> named = EnumSet.noneOf(Kind.class);
        if (asked != null) {
            add(named, Kind.PASSAGE, asked.passage() != null && !asked.passage().isEmpty());
            add(named, Kind.SOURCE, isThere(asked.source()));
            add(named, Kind.AGENT, isThere(asked.agent()));
            add(named, Kind.EVIDENCE, isThere(asked.evidence()));
        }
        if (named.size() != 1 || !allowed.containsAll(named)) {
            String words = EnumSet.copyOf(allowed).stream().map(Kind::word).collect(Collectors.joining(", "));
            throw Refusal.invalid(field, "Name exactly one of these: " + words + ".");
        }
        return named.iterator().next();
    }

    private static void add(Set<Kind> named, Kind kind, boolean there) {
        if (there) {
            named.add(kind);
        }
    }

    private static boolean isThere(@Nullable String words) {
        return words != null && !words.isBlank();
    }

    private Thing passage(List<TargetJson> places, String field) {
        if (places.size() != 1) {
            throw Refusal.invalid(field, "Name one passage; record another derivation for each further one.");
        }
        Passage passage = passages.read(places, field).get(0);
        UUID home = sql.first(
                        "select source_id from text where project_id = :project and id = :text",
                        "project",
                        here.project(),
                        "text",
                        passage.textId)
                .map(row -> row.idOrNull("source_id"))
                .orElse(null);
        String label = "“" + shortened(passage.exact) + "” in " + places.get(0).text();
        return new Thing(Kind.PASSAGE, passage.id, label, passage, home, null);
    }

    /** The words of a passage, cut where they are many. */
    static String shortened(String words) {
        return CodePoints.length(words) <= WORDS_SHOWN ? words : CodePoints.slice(words, 0, WORDS_SHOWN - 5) + "…";
    }

    private Thing source(String key, String field) {
        Source source = sources.find(key.strip())
                .orElseThrow(() -> Refusal.invalid(field, "There is no source " + key.strip() + " here."));
        return new Thing(Kind.SOURCE, source.id, source.label(), null, null, null);
    }

    private Thing agent(String id, String field) {
        Agent agent = ID.matcher(id).matches()
                ? agents.byIds(List.of(UUID.fromString(id))).get(UUID.fromString(id))
                : null;
        if (agent == null) {
            throw Refusal.invalid(field, "Name the person or group by the id it has among the project's agents.");
        }
        return new Thing(Kind.AGENT, agent.id, agent.name, null, null, null);
    }

    private Thing evidence(String id, String field, Member by) {
        if (!ID.matcher(id).matches()) {
            throw Refusal.invalid(field, "Name the evidence by its id.");
        }
        try {
            Evidence evidence = evidences.get(UUID.fromString(id), by.account());
            Claim claim = evidences.claimOf(evidence, by.account());
            return new Thing(Kind.EVIDENCE, evidence.id, "evidence on claim " + claim.number, null, null, claim);
        } catch (Refusal missing) {
            throw Refusal.invalid(field, "There is no such evidence here.");
        }
    }
}
