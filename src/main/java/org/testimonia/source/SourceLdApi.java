package org.testimonia.source;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.project.Here;
import org.testimonia.shared.Accepted;
import org.testimonia.shared.PublicBase;

/** A source as a work of schema.org, at the address where it is JSON for others. */
@Path("/api/v1/projects/{project}/sources")
@Tag(name = "Sources")
public class SourceLdApi {

    private static final Map<String, String> TYPES = Map.of(
            "book", "Book",
            "chapter", "Chapter",
            "article-journal", "ScholarlyArticle",
            "article-newspaper", "NewsArticle",
            "article-magazine", "Article",
            "report", "Report",
            "thesis", "Thesis",
            "manuscript", "Manuscript",
            "webpage", "WebPage");

    private final Sources sources;
    private final Here here;
    private final String base;

    SourceLdApi(Sources sources, Here here, PublicBase base) {
        this.sources = sources;
        this.here = here;
        this.base = base.address();
    }

    @GET
    @Path("{key}")
    @Produces(Accepted.JSON_LD + Accepted.IF_ASKED)
    @Operation(summary = "A work of schema.org, if JSON-LD is asked for")
    @APIResponse(responseCode = "200", description = "The work; what schema.org has no word for is left out.")
    public Response get(@RestPath String key) {
        return Response.ok(describe(sources.get(key)), Accepted.JSON_LD)
                .header("Vary", "Accept")
                .build();
    }

    private Map<String, Object> describe(Source source) {
        Map<String, Object> work = new LinkedHashMap<>();
        work.put("@context", "https://schema.org");
        work.put("@type", TYPES.getOrDefault(source.type(), "CreativeWork"));
        work.put("@id", base + "/s/" + source.id);
        work.put("url", base + "/p/" + here.slug() + "/sources/" + source.keyInAddress());
        work.put("identifier", source.key);
        work.put("name", source.title());
        List<Map<String, String>> authors = authors(source);
        if (!authors.isEmpty()) {
            work.put("author", authors);
        }
        if (!source.year().isEmpty()) {
            work.put("datePublished", source.year());
        }
        copy(source, "publisher", work, "publisher");
        copy(source, "language", work, "inLanguage");
        copy(source, "ISBN", work, "isbn");
        copy(source, "container-title", work, "isPartOf");
        copy(source, "abstract", work, "abstract");
        if (source.csl.get("DOI") instanceof String doi) {
            work.put("sameAs", "https://doi.org/" + doi);
        }
        return work;
    }

    private static void copy(Source source, String field, Map<String, Object> work, String property) {
        if (source.csl.get(field) instanceof String words && !words.isBlank()) {
            work.put(property, words);
        }
    }

    /** As the record names them, given name first. */
    private static List<Map<String, String>> authors(Source source) {
        return source.csl.get("author") instanceof List<?> names
                ? names.stream()
                        .flatMap(each -> each instanceof Map<?, ?> name ? Stream.of(name(name)) : Stream.empty())
                        .filter(name -> !name.isBlank())
                        .map(name -> Map.of("@type", "Person", "name", name))
                        .toList()
                : List.of();
    }

    private static String name(Map<?, ?> name) {
        return name.get("literal") instanceof String literal
                ? literal
                : Stream.of("given", "non-dropping-particle", "family", "suffix")
                        .map(name::get)
                        .flatMap(part -> part instanceof String words ? Stream.of(words) : Stream.empty())
                        .collect(Collectors.joining(" "));
    }
}
