package org.testimonia.evidence.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;
import org.testimonia.shared.Way;

/** Nothing may have been taken from what was taken from it. Mutual borrowing is recorded between passages. */
@ApplicationScoped
class Circles {

    private final Sql sql;
    private final Here here;

    Circles(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /** Refuses a derivation whose parent has it, by whatever way, from the child; prints the way. */
    void mustNotClose(Thing child, Thing parent) {
        Map<String, List<String>> edges = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        names.put(child.knot(), child.label());
        names.put(parent.knot(), parent.label());
        rows().forEach(row -> {
            String taker = knot(row, "child", names);
            edges.computeIfAbsent(taker, any -> new ArrayList<>()).add(knot(row, "parent", names));
            standsIn(taker, row.idOrNull("child_home"), edges);
            standsIn(knot(row, "parent", names), row.idOrNull("parent_home"), edges);
        });
        standsIn(parent.knot(), parent.home(), edges);
        List<String> way = Way.shortest(parent.knot(), child.knot(), edges);
        if (!way.isEmpty()) {
            refuse(child.knot(), way, names);
        }
    }

    /** A passage is taken from its source, whatever else it is taken from. */
    private static void standsIn(String passage, @Nullable UUID source, Map<String, List<String>> edges) {
        if (source != null) {
            edges.computeIfAbsent(passage, any -> new ArrayList<>()).add(Knots.source(source));
        }
    }

    private static void refuse(String child, List<String> way, Map<String, String> names) {
        List<String> circle = new ArrayList<>(List.of(child));
        circle.addAll(way);
        List<String> named =
                circle.stream().map(knot -> names.getOrDefault(knot, knot)).toList();
        throw Refusal.invalid(
                        "parent",
                        "That would go in a circle: "
                                + named.stream().collect(Collectors.joining(", which goes back to ")) + ".")
                .with("circle", named);
    }

    private static String knot(Sql.Row row, String end, Map<String, String> names) {
        UUID source = row.idOrNull(end + "_source_id");
        if (source != null) {
            names.putIfAbsent(Knots.source(source), row.text(end + "_key"));
            return Knots.source(source);
        }
        String passage = Knots.passage(
                row.id(end + "_text_id"),
                row.number(end + "_number"),
                row.number(end + "_start"),
                row.number(end + "_end"));
        String home = row.textOrNull(end + "_home_key");
        UUID homeId = row.idOrNull(end + "_home");
        if (home != null && homeId != null) {
            names.putIfAbsent(Knots.source(homeId), home);
        }
        names.putIfAbsent(
                passage, "“" + Things.shortened(row.text(end + "_exact")) + "” in " + row.text(end + "_slug"));
        return passage;
    }

    /** What was taken from passages and sources; somebody who tells has it from nobody here. */
    private List<Sql.Row> rows() {
        return sql.rows("""
                        select d.child_source_id, cs.key as child_key, cp.text_id as child_text_id, cp.number as child_number,
                               cp.start_at as child_start, cp.end_at as child_end, cp.exact as child_exact, ct.slug as child_slug,
                               ct.source_id as child_home, ch.key as child_home_key,
                               d.parent_source_id, ps.key as parent_key, pp.text_id as parent_text_id,
                               pp.number as parent_number, pp.start_at as parent_start, pp.end_at as parent_end,
                               pp.exact as parent_exact, pt.slug as parent_slug, pt.source_id as parent_home,
                               ph.key as parent_home_key
                          from derivation d
                          left join source cs on cs.project_id = d.project_id and cs.id = d.child_source_id
                          left join passage cp on cp.project_id = d.project_id and cp.id = d.child_passage_id
                          left join text ct on ct.project_id = cp.project_id and ct.id = cp.text_id
                          left join source ch on ch.project_id = ct.project_id and ch.id = ct.source_id
                          left join source ps on ps.project_id = d.project_id and ps.id = d.parent_source_id
                          left join passage pp on pp.project_id = d.project_id and pp.id = d.parent_passage_id
                          left join text pt on pt.project_id = pp.project_id and pt.id = pp.text_id
                          left join source ph on ph.project_id = pt.project_id and ph.id = pt.source_id
                         where d.project_id = :project and d.retired_seq is null and d.parent_agent_id is null""", "project", here.project());
    }
}
