package org.testimonia.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.testimonia.project.Here;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** Who had which part in a source: its author, a translator, an informant. */
@ApplicationScoped
public class SourceAgents {

    private final Sql sql;
    private final Agents agents;
    private final Here here;

    SourceAgents(Sql sql, Agents agents, Here here) {
        this.sql = sql;
        this.agents = agents;
        this.here = here;
    }

    /**
     * The part of an agent in a source.
     *
     * @param role {@code author}, {@code translator}, {@code informant} …
     */
    public record Part(UUID agent, String role) {}

    /** A part as it is shown. */
    public record PartSeen(UUID agent, String name, String role) {}

    /** These parts, and no others. */
    void write(UUID source, List<Part> parts) {
        check(parts);
        sql.run(
                "delete from source_agent where project_id = :project and source_id = :source",
                "project",
                here.project(),
                "source",
                source);
        for (int i = 0; i < parts.size(); i++) {
            sql.run(
                    """
                    insert into source_agent (project_id, source_id, agent_id, role, ordinal)
                    values (:project, :source, :agent, :role, :ordinal) on conflict do nothing""",
                    "project",
                    here.project(),
                    "source",
                    source,
                    "agent",
                    parts.get(i).agent(),
                    "role",
                    parts.get(i).role().strip(),
                    "ordinal",
                    i + 1);
        }
    }

    private void check(List<Part> parts) {
        if (parts.size() > 100) {
            throw Refusal.invalid("agents", "At most 100 agents have a part in a source.");
        }
        Set<UUID> known = agents.byIds(parts.stream().map(Part::agent).collect(Collectors.toSet()))
                .keySet();
        for (int i = 0; i < parts.size(); i++) {
            if (!known.contains(parts.get(i).agent())) {
                throw Refusal.invalid("agents[" + i + "].agent", "There is no such agent in this project.");
            }
            String role = parts.get(i).role();
            if (role.isBlank() || CodePoints.length(role) > 60) {
                throw Refusal.invalid("agents[" + i + "].role", "A role has 1 to 60 characters, such as author.");
            }
        }
    }

    /** Of many sources, in one statement. */
    public Map<UUID, List<PartSeen>> of(Collection<UUID> sources) {
        Map<UUID, List<PartSeen>> parts = new LinkedHashMap<>();
        sql.rows("""
                        select s.source_id, s.agent_id, a.name, s.role from source_agent s
                          join agent a on a.project_id = s.project_id and a.id = s.agent_id
                         where s.project_id = :project and s.source_id = any(cast(:sources as uuid[]))
                         order by s.source_id, s.ordinal""", "project", here.project(), "sources", Sql.ids(sources))
                .forEach(row -> parts.computeIfAbsent(row.id("source_id"), any -> new ArrayList<>())
                        .add(new PartSeen(row.id("agent_id"), row.text("name"), row.text("role"))));
        return parts;
    }
}
