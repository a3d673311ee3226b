package org.testimonia.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.testimonia.shared.Refusal;

/** The agents of the project one is in. */
@ApplicationScoped
public class Agents implements PanacheRepositoryBase<Agent, UUID> {

    public Agent get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(() -> Refusal.missing("agent " + id));
    }

    /** Many at once, in one statement. */
    public Map<UUID, Agent> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(agent -> agent.id, Function.identity()));
    }

    /** Whether somebody of this name is there, in small or capital letters. */
    public boolean isNamed(String name) {
        return count("lower(name) = lower(?1)", name.strip()) > 0;
    }

    /** All, by their names. */
    public List<Agent> byName() {
        return list("order by name, id");
    }

    /** In the order they were named, those that follow one. */
    List<Agent> after(UUID id, int limit) {
        return find("id > ?1 order by id", id).range(0, limit - 1).list();
    }
}
