package org.testimonia.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.provenance.NamedThing;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;
import org.testimonia.source.CitationStyle;
import org.testimonia.source.KeepSource;
import org.testimonia.source.Source;
import org.testimonia.source.SourceRecord;
import org.testimonia.source.Sources;
import org.testimonia.source.StyledCitations;
import org.testimonia.text.Text;
import org.testimonia.text.Texts;

/** A source with its whole record, its texts, the evidence that rests on it, what it goes back to, and its criticism. */
@Path("/p/{project}/sources/{key}")
public class SourceDossierPages {

    private static final String FORM = "record";

    @CheckedTemplate(basePath = "dossier", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneSource(
            Source source,
            Cited cited,
            List<Field> fields,
            List<Text> texts,
            List<Line> evidence,
            Critique critique,
            String slug,
            Kept kept,
            List<Typed> typed,
            List<Option> types,
            List<Option> styles,
            String version)
            implements TemplateInstance {}

    /**
     * As it stands in a bibliography of the style asked for.
     *
     * @param html the citation
     */
    record Cited(CitationStyle style, String html) {

        static Cited of(Source source, CitationStyle style) {
            return new Cited(style, StyledCitations.of(List.of(source), style).getOrDefault(source.id, source.key));
        }
    }

    /** A field of the form that corrects the record: what stands there now, and what stands in the field. */
    public record Typed(SourceRecord.Field field, String now, String value) {

        /** Somebody else saved something else than was typed. */
        public boolean isOther() {
            return !now.equals(value.strip());
        }
    }

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
    private final KeepSource keepSource;
    private final Critiques critiques;
    private final Sql sql;
    private final Here here;

    SourceDossierPages(Sources sources, Texts texts, KeepSource keepSource, Critiques critiques, Sql sql, Here here) {
        this.sources = sources;
        this.texts = texts;
        this.keepSource = keepSource;
        this.critiques = critiques;
        this.sql = sql;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String key, UriInfo uri) {
        return page(sources.get(key), CitationStyle.asked(Query.text(uri, "style")), Kept.NOTHING);
    }

    @POST
    @Path("record")
    @Operation(hidden = true)
    public Response correct(@RestPath String key, MultivaluedMap<String, String> posted) {
        return attempt(key, FORM, "", posted, (source, values) -> {
            Member by = here.memberWho(Right.KEEP_SOURCES);
            keepSource.correct(key, SourceRecord.corrected(source.csl, values), null, Form.text(values, "version"), by);
        });
    }

    @POST
    @Path("assessments")
    @Operation(hidden = true)
    public Response assess(@RestPath String key, MultivaluedMap<String, String> posted) {
        return attempt(key, "assess", "#criticism", posted, (source, values) -> {
            critiques.assess(NamedThing.source(source.key), values);
        });
    }

    @POST
    @Path("derivations")
    @Operation(hidden = true)
    public Response derive(@RestPath String key, MultivaluedMap<String, String> posted) {
        return attempt(key, "derive", "#derivations", posted, critiques::deriveFrom);
    }

    @POST
    @Path("derivations/{id}/retirement")
    @Operation(hidden = true)
    public Response retire(@RestPath String key, @RestPath String id, MultivaluedMap<String, String> posted) {
        return attempt(key, "retire-" + id, "#derivations", posted, (any, values) -> critiques.retire(id, values));
    }

    private Response attempt(
            String key,
            String form,
            String fragment,
            MultivaluedMap<String, String> posted,
            BiConsumer<Source, Map<String, String>> deed) {
        Source source = sources.get(key);
        Map<String, String> values = Form.of(posted);
        try {
            deed.accept(source, values);
            return Response.seeOther(URI.create("/p/" + here.slug() + "/sources/" + source.keyInAddress() + fragment))
                    .build();
        } catch (Refusal refusal) {
            return ClaimForms.shown(refusal, page(source, CitationStyle.PLAIN, new Kept(form, values, refusal)));
        }
    }

    private OneSource page(Source source, CitationStyle style, Kept kept) {
        List<Text> own = texts.of(source.id);
        List<Field> fields = new ArrayList<>();
        source.csl.forEach((name, value) -> {
            String typed = SourceRecord.typed(source.csl, name);
            fields.add(new Field(name, typed.isEmpty() || value instanceof Map ? words(value) : typed));
        });
        return new OneSource(
                source,
                Cited.of(source, style),
                fields,
                own,
                evidence(source),
                critiques.of(source, own),
                here.slug(),
                kept,
                SourceRecord.FIELDS.stream()
                        .map(field -> typed(field, source, kept))
                        .toList(),
                types(source.type()),
                Option.of(CitationStyle.values(), CitationStyle::word, each -> each.title),
                Etag.of(source.version));
    }

    private static Typed typed(SourceRecord.Field field, Source source, Kept kept) {
        String now = SourceRecord.typed(source.csl, field.name());
        return new Typed(field, now, kept.value(FORM, field.name(), now));
    }

    /** The usual ones, and the one it has. */
    private static List<Option> types(String present) {
        return Stream.concat(SourceRecord.TYPES.stream(), Stream.of(present))
                .distinct()
                .map(type -> new Option(type, type.replace('-', ' ').replace('_', ' ')))
                .toList();
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
                        select e.stance, c.number, w.statement, coalesce(e.locator, of.title) as locator
                          from evidence e
                          join claim c on c.project_id = e.project_id and c.id = e.claim_id
                          join claim_wording w on w.project_id = c.project_id and w.claim_id = c.id and w.number = c.wording
                          left join lateral (
                            select t.title from evidence_passage l
                              join passage p on p.project_id = l.project_id and p.id = l.passage_id
                              join text t on t.project_id = p.project_id and t.id = p.text_id
                             where l.project_id = e.project_id and l.evidence_id = e.id and t.source_id = :source
                             order by l.ordinal limit 1) of on true
                         where e.project_id = :project and (e.source_id = :source or of.title is not null)
                           and e.retired_seq is null and c.standing <> 'DRAFT' order by c.number, e.created_seq""", "project", source.project, "source", source.id).stream()
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
