package org.testimonia.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads CSL-JSON: a list of items, or one item. */
final class CslReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CslReader() {}

    static ReadBibliography read(String file) {
        List<BibliographyFinding> findings = new ArrayList<>();
        Shelf shelf = new Shelf(findings);
        try (JsonParser parser = JSON.createParser(file)) {
            items(parser, shelf, findings);
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null
                    ? 1
                    : Math.max(1, broken.getLocation().getLineNr());
            findings.add(new BibliographyFinding(
                    line, null, "From here on this is not JSON, and not read: " + broken.getOriginalMessage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it reads a string
        }
        return shelf.bibliography();
    }

    private static void items(JsonParser parser, Shelf shelf, List<BibliographyFinding> findings) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            int line = parser.currentTokenLocation().getLineNr();
            if (token == JsonToken.START_OBJECT) {
                shelf.add(
                        line,
                        item(parser.readValueAs(new TypeReference<LinkedHashMap<String, @Nullable Object>>() {})));
            } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                findings.add(new BibliographyFinding(line, null, "This is no item of CSL-JSON: it is not an object."));
            }
        }
    }

    private static ReadSource item(Map<String, @Nullable Object> written) {
        Map<String, Object> csl = new LinkedHashMap<>();
        Map<String, Object> custom = new LinkedHashMap<>();
        written.forEach((variable, value) -> {
            if (value != null && !variable.equals("id")) {
                (CslVariables.isKnown(variable) ? csl : custom).put(variable, whole(variable, value));
            }
        });
        if (csl.get("custom") instanceof Map<?, ?> already) {
            already.forEach((name, value) -> custom.put(name.toString(), value));
        }
        if (!custom.isEmpty()) {
            csl.put("custom", custom);
        }
        Object id = written.get("id");
        boolean hasId = (id instanceof String && !id.toString().isBlank()) || id instanceof Number;
        return new ReadSource(hasId ? String.valueOf(id).strip() : "", csl);
    }

    /** Some programs write the parts of a date as strings. */
    private static Object whole(String variable, Object value) {
        if (!CslVariables.DATES.contains(variable)
                || !(value instanceof Map<?, ?> date)
                || !(date.get("date-parts") instanceof List<?> parts)
                || Csl.isNoDate(parts)) {
            return value;
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        date.forEach((name, words) -> whole.put(name.toString(), words));
        whole.put(
                "date-parts",
                parts.stream().map(part -> CslDates.numbers((List<?>) part)).toList());
        return whole;
    }
}
