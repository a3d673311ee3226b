package org.testimonia.edition.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.testimonia.journal.Moment;
import org.testimonia.project.Here;
import org.testimonia.shared.Json;
import org.testimonia.shared.Sql;

/** What of a file the project has already: by its permanent address, or because the same was imported before. */
@ApplicationScoped
class Known {

    private static final Pattern ID =
            Pattern.compile("(?:.*/|urn:uuid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Set<String> KINDS = Set.of("annotation", "claim", "evidence");

    private final Sql sql;
    private final Here here;
    private final String base;

    Known(Sql sql, Here here, @ConfigProperty(name = "testimonia.base") String base) {
        this.sql = sql;
        this.here = here;
        this.base = base.replaceFirst("/+$", "") + "/";
    }

    /** The ids here of those that are, by what the file calls them. */
    Map<String, UUID> of(String kind, Collection<String> addresses) {
        if (!KINDS.contains(kind) || addresses.isEmpty()) {
            return Map.of();
        }
        Map<String, UUID> own = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (String address : addresses) {
            Matcher id = ID.matcher(address);
            boolean elsewhere = address.startsWith("http") && !address.startsWith(base);
            if (!elsewhere && id.matches()) {
                own.put(address, UUID.fromString(id.group(1)));
                ids.add(id.group(1));
            }
        }
        Map<String, UUID> known = new HashMap<>();
        List<UUID> present = sql
                .rows(
                        "select id from " + kind + " where project_id = :project and id = any(cast(:ids as uuid[]))",
                        "project",
                        here.project(),
                        "ids",
                        "{" + String.join(",", ids) + "}")
                .stream()
                .map(row -> row.id("id"))
                .toList();
        own.forEach((address, id) -> {
            if (present.contains(id)) {
                known.put(address, id);
            }
        });
        sql.rows("""
                        select address, subject_id from brought
                         where project_id = :project and kind = :kind
                           and address in (select jsonb_array_elements_text(cast(:addresses as jsonb)))""", "project", here.project(), "kind", kind, "addresses", Json.canonical(List.copyOf(addresses)))
                .forEach(row -> known.putIfAbsent(row.text("address"), row.id("subject_id")));
        return known;
    }

    /** Remembers what the file calls something that is here now. */
    void remember(String kind, String address, UUID id, Moment moment) {
        sql.run("""
                insert into brought (project_id, address, kind, subject_id, seq)
                values (:project, :address, :kind, :id, :seq) on conflict do nothing""", "project", moment.project(), "address", address, "kind", kind, "id", id, "seq", moment.seq());
    }
}
