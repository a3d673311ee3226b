package org.testimonia.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes CSL-JSON: a list of items. */
final class CslWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CslWriter() {}

    static String write(List<ReadSource> sources) {
        try {
            return JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(sources.stream().map(CslWriter::item).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible); // CSL-JSON is made of maps, lists and strings
        }
    }

    private static Map<String, Object> item(ReadSource source) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", source.key());
        item.put("type", "document");
        item.putAll(source.csl());
        item.put("id", source.key());
        return item;
    }
}
