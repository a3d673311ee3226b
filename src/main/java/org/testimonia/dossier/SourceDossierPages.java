package org.testimonia.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.Stance;
import org.testimonia.shared.Sql;
import org.testimonia.source.Source;
import org.testimonia.source.Sources;
import org.testimonia.text.Text;
import org.testimonia.text.Texts;

/** A source with its whole record, the texts that are of it, and the evidence that rests on it. */
@Path("/p/{project}/sources/{key}")
public class SourceDossierPages {

    @CheckedTemplate(basePath = "dossier", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneSource(Source source, List<Field> fields, List<Text> texts, List<Line> evidence)
            implements TemplateInstance {}

    /** A field of the record, as it reads. */
    public record Field(String key, String value) {}

    /** A piece of evidence in a line. */
    public record Line(
            String code,
            String word,
            int claim,
            String statement,
            @Nullable String locator) {}

    private final Sources sources;
    private final Texts texts;
    private final Sql sql;

    SourceDossierPages(Sources sources, Texts texts, Sql sql) {
        this.sources = sources;
        this.texts = texts;
        this.sql = sql;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String key) {
        Source source = sources.get(key);
        List<Field> fields = new ArrayList<>();
        source.csl.forEach((name, value) -> fields.add(new Field(name, words(value))));
        return new OneSource(source, fields, texts.of(source.id), evidence(source));
    }

    private static String words(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().map(SourceDossierPages::words).collect(Collectors.joining(", "));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(SourceDossierPages::words).collect(Collectors.joining("; "));
        }
        return String.valueOf(value);
    }

    private List<Line> evidence(Source source) {
        return sql.rows("""
                        select e.stance, c.number, w.statement, e.locator from evidence e
                          join claim c on c.project_id = e.project_id and c.id = e.claim_id
                          join claim_wording w on w.project_id = c.project_id and w.claim_id = c.id and w.number = c.wording
                         where e.project_id = :project and e.source_id = :source and e.retired_seq is null
                           and c.standing <> 'DRAFT' order by c.number, e.created_seq""", "project", source.project, "source", source.id).stream()
                .map(row -> {
                    Stance stance = Stance.valueOf(row.text("stance"));
                    return new Line(
                            stance.code(),
                            stance.word,
                            row.number("number"),
                            row.text("statement"),
                            row.textOrNull("locator"));
                })
                .toList();
    }
}
