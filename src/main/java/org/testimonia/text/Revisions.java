package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** The states of a text, what their readers found, and the files as they came. */
@ApplicationScoped
public class Revisions {

    private final Sql sql;
    private final Here here;

    Revisions(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    public Revision newest(Text text) {
        return get(text, text.newest);
    }

    /** The newest of each, in one statement. */
    public Map<UUID, Revision> newest(List<Text> texts) {
        return sql
                .rows(
                        """
                        select r.* from text t
                          join revision r on r.project_id = t.project_id and r.text_id = t.id and r.number = t.newest
                         where t.project_id = :project and t.id = any(cast(:texts as uuid[]))""",
                        "project",
                        here.project(),
                        "texts",
                        PlainText.array(
                                texts.stream().map((Text text) -> text.id).toList()))
                .stream()
                .map(Revision::of)
                .collect(Collectors.toMap(Revision::text, Function.identity()));
    }

    /** The revision of that number, or the newest where none is asked for. */
    public Revision get(Text text, @Nullable Integer number) {
        int wanted = number == null ? text.newest : number;
        return find(text.id, wanted)
                .orElseThrow(() -> Refusal.missing("revision " + wanted + " of the text " + text.slug));
    }

    /** One that is known to be there. */
    public Revision of(UUID text, int number) {
        return find(text, number).orElseThrow();
    }

    private Optional<Revision> find(UUID text, int number) {
        return sql
                .rows(
                        "select * from revision where project_id = :project and text_id = :text and number = :number",
                        "project",
                        here.project(),
                        "text",
                        text,
                        "number",
                        number)
                .stream()
                .map(Revision::of)
                .findFirst();
    }

    /** All of them, the newest first. */
    public List<Revision> of(Text text) {
        return sql
                .rows(
                        "select * from revision where project_id = :project and text_id = :text order by number desc",
                        "project",
                        here.project(),
                        "text",
                        text.id)
                .stream()
                .map(Revision::of)
                .toList();
    }

    public List<Finding> findings(Revision revision) {
        return sql.rows("""
                        select severity, line, col, message from finding
                         where project_id = :project and text_id = :text and number = :number order by ordinal""", "project", here.project(), "text", revision.text(), "number", revision.number()).stream()
                .map(row -> new Finding(
                        Finding.Severity.valueOf(row.text("severity")),
                        row.numberOrNull("line"),
                        row.numberOrNull("col"),
                        row.text("message")))
                .toList();
    }

    /** The file, byte for byte. */
    public byte[] original(Revision revision) {
        return sql.first(
                        "select bytes from original where project_id = :project and text_id = :text and number = :number",
                        "project",
                        here.project(),
                        "text",
                        revision.text(),
                        "number",
                        revision.number())
                .orElseThrow()
                .bytes("bytes");
    }
}
