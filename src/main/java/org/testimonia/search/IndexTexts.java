package org.testimonia.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.testimonia.project.Here;
import org.testimonia.project.ProjectRestored;
import org.testimonia.shared.Json;
import org.testimonia.shared.Sql;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.TextChanged;
import org.testimonia.text.TextRead;
import org.testimonia.text.TextRevised;

/** Keeps the words of every text's newest revision, in the very transaction in which it comes. */
@ApplicationScoped
class IndexTexts {

    private static final int BATCH = 200;

    private final Sql sql;
    private final Here here;

    IndexTexts(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    void index(@Observes TextRead read) {
        for (int from = 0; from < read.segments().size(); from += BATCH) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int i = from; i < Math.min(read.segments().size(), from + BATCH); i++) {
                ReadSegment segment = read.segments().get(i);
                rows(i + 1, segment.text(), segment.language() == null ? read.language() : segment.language(), rows);
            }
            keep(read.project(), read.text(), read.revision(), rows);
            read.share().accept((double) from / read.segments().size());
        }
    }

    /** The words of the new revision are there; those of the one before go. */
    void index(@Observes TextRevised revised) {
        sql.run("""
                delete from segment_words w using text t
                 where t.project_id = :project and t.slug = :slug
                   and w.project_id = t.project_id and w.text_id = t.id and w.number <> t.newest""", "project", here.project(), "slug", revised.slug());
    }

    /** A text in another language has other stems. */
    void index(@Observes TextChanged changed) {
        index(changed.slug());
    }

    private void index(String slug) {
        sql.first(
                        "select id, newest, language from text where project_id = :project and slug = :slug",
                        "project",
                        here.project(),
                        "slug",
                        slug)
                .ifPresent(text -> index(here.project(), text.id("id"), text.number("newest"), text.text("language")));
    }

    /** What came before there was an index. */
    @ActivateRequestContext
    void catchUp(@Observes StartupEvent start) {
        List<Sql.Row> missing = QuarkusTransaction.requiringNew().call(() -> sql.rows("""
                select t.project_id, t.id, t.newest, t.language from text t
                 where not exists (
                   select from segment_words w
                    where w.project_id = t.project_id and w.text_id = t.id and w.number = t.newest)"""));
        missing.forEach(row -> QuarkusTransaction.requiringNew()
                .run(() -> index(row.text("project_id"), row.id("id"), row.number("newest"), row.text("language"))));
    }

    /** An archive holds no words for searching. */
    void index(@Observes ProjectRestored restored) {
        List<Sql.Row> texts = QuarkusTransaction.requiringNew()
                .call(() -> sql.rows(
                        "select id, newest, language from text where project_id = :project",
                        "project",
                        restored.project()));
        texts.forEach(row -> QuarkusTransaction.requiringNew()
                .run(() -> index(restored.project(), row.id("id"), row.number("newest"), row.text("language"))));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void index(String project, UUID text, int number, String language) {
        sql.run(
                "delete from segment_words where project_id = :project and text_id = :text",
                "project",
                project,
                "text",
                text);
        int last = 0;
        List<Sql.Row> segments;
        do {
            segments = sql.rows("""
                    select ordinal, body, language from segment
                     where project_id = :project and text_id = :text and number = :number and ordinal > :last
                     order by ordinal limit :batch""", "project", project, "text", text, "number", number, "last", last, "batch", BATCH);
            if (!segments.isEmpty()) {
                keep(project, text, number, rows(segments, language));
                last = segments.get(segments.size() - 1).number("ordinal");
            }
        } while (segments.size() == BATCH);
    }

    private static List<Map<String, Object>> rows(List<Sql.Row> segments, String language) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Sql.Row segment : segments) {
            String own = segment.textOrNull("language");
            rows(segment.number("ordinal"), segment.text("body"), own == null ? language : own, rows);
        }
        return rows;
    }

    private static void rows(int ordinal, String body, String language, List<Map<String, Object>> rows) {
        List<String> vectors = Lexemes.vectors(Words.of(body, language));
        for (int part = 0; part < vectors.size(); part++) {
            rows.add(Map.of("ordinal", ordinal, "part", part, "words", vectors.get(part)));
        }
    }

    private void keep(String project, UUID text, int number, List<Map<String, Object>> rows) {
        sql.run("""
                insert into segment_words (project_id, text_id, number, ordinal, part, words)
                select :project, :text, :number, cast(r ->> 'ordinal' as integer), cast(r ->> 'part' as integer),
                       cast(r ->> 'words' as tsvector)
                  from jsonb_array_elements(cast(:rows as jsonb)) as r""", "project", project, "text", text, "number", number, "rows", Json.canonical(rows));
    }
}
