package org.testimonia.source;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/** Sources as they stand in a bibliography of a style, in HTML that may stand in any page. */
public final class StyledCitations {

    private static final Safelist MARKS = new Safelist().addTags("i", "b", "em", "strong", "sup", "sub");

    private StyledCitations() {}

    /**
     * By the sources' ids. Each is cited by itself, so that years get no letters. What the style cannot make anything of
     * stands as our own plain citation.
     */
    public static Map<UUID, String> of(List<Source> sources, CitationStyle style) {
        Map<UUID, Map<String, Object>> records = new LinkedHashMap<>();
        sources.forEach(source -> records.put(source.id, source.csl));
        return of(records, style);
    }

    /**
     * The same of records that are no sources of the project.
     *
     * @param records CSL-JSON items, by id
     */
    public static Map<UUID, String> of(Map<UUID, Map<String, Object>> records, CitationStyle style) {
        Map<UUID, String> citations = new LinkedHashMap<>();
        records.forEach((id, csl) -> citations.put(id, Entities.escape(Citation.full(csl))));
        if (style.file != null) {
            Map<UUID, CSLItemData> items = new LinkedHashMap<>();
            records.forEach((id, csl) -> {
                CSLItemData item = item(id, csl);
                if (item != null) {
                    items.put(id, item);
                }
            });
            CSL processor = processor(List.copyOf(items.values()), style.file);
            items.forEach((id, item) -> {
                String citation = cited(item, processor);
                if (!citation.isEmpty()) {
                    citations.put(id, citation);
                }
            });
        }
        return citations;
    }

    private static @Nullable CSLItemData item(UUID id, Map<String, Object> record) {
        Map<String, Object> csl = new LinkedHashMap<>(record);
        csl.put("id", id.toString());
        csl.putIfAbsent("type", "document");
        try {
            return CSLItemData.fromJson(csl);
        } catch (RuntimeException notOfTheirs) { // the library throws whatever its casts throw
            return null;
        }
    }

    private static CSL processor(List<CSLItemData> items, String style) {
        try {
            CSL processor = new CSL(new ListItemDataProvider(items), style, "en-US");
            processor.setOutputFormat("html");
            return processor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where the style breaks on the record. */
    private static String cited(CSLItemData item, CSL processor) {
        try {
            processor.registerCitationItems(List.of(item.getId()));
            return String.join(
                    " ",
                    Stream.of(processor.makeBibliography().getEntries())
                            .map(StyledCitations::clean)
                            .toList());
        } catch (RuntimeException broken) { // the library throws whatever its casts throw
            return "";
        }
    }

    /** The library puts titles into spans of style, which no page of ours takes. */
    private static String clean(String entry) {
        Document document = Jsoup.parseBodyFragment(entry);
        document.select("span[style*=italic]").tagName("i");
        return Jsoup.clean(document.body().html(), "", MARKS, new Document.OutputSettings().prettyPrint(false))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
