package org.testimonia.edition.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.testimonia.journal.Moment;
import org.testimonia.project.Here;
import org.testimonia.shared.Json;
import org.testimonia.shared.PublicBase;
import org.testimonia.shared.Sql;

/** What of a file the project has already: by its permanent address, or because the same was imported before. */
@ApplicationScoped
class Known {

    private static final Pattern ID =
            Pattern.compile("(?:.*/|.*#[a-z]+-|urn:uuid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    /** The table in which each kind is kept. */
    private static final Map<String, String> TABLES = Stream.concat(
                    Stream.of(
                                    "annotation",
                                    "claim",
                                    "evidence",
                                    "agent",
                                    "assertion",
                                    "objection",
                                    "derivation",
                                    "assessment")
                            .map(kind -> Map.entry(kind, kind)),
                    Stream.of(Map.entry("finding", "independence_finding")))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Sql sql;
    private final Here here;
    private final String base;

    Known(Sql sql, Here here, PublicBase base) {
        this.sql = sql;
        this.here = here;
        this.base = base.address() + "/";
    }

    /** Whether it is known again by what a file calls it; a wording is known by its claim and number. */
    boolean isKept(String kind) {
        return TABLES.containsKey(kind);
    }

    /** The ids here of those that are, by what the file calls them. */
    Map<String, UUID> of(String kind, Collection<String> addresses) {
        if (!isKept(kind) || addresses.isEmpty()) {
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
                        "select id from " + TABLES.get(kind)
                                + " where project_id = :project and id = any(cast(:ids as uuid[]))",
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
        remember(kind, address, id, moment.seq());
    }

    /** @param seq the revision that brought it */
    void remember(String kind, String address, UUID id, long seq) {
        sql.run("""
                insert into brought (project_id, address, kind, subject_id, seq)
                values (:project, :address, :kind, :id, :seq) on conflict do nothing""", "project", here.project(), "address", address, "kind", kind, "id", id, "seq", seq);
    }
}
