package org.testimonia.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How what BibTeX and RIS have no place for gets through them: a writer reads back what it wrote, and the variables that
 * came back otherwise travel as JSON beside it.
 */
final class CslDetour {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Braces in strings by number: BibTeX counts every brace. */
    private static final ObjectWriter WRITER = JSON.writer().with(new BracesByNumber());

    private CslDetour() {}

    /** What must travel; empty when everything came back. A variable that should not be there travels as null. */
    static Optional<String> of(ReadSource source, ReadSource cameBack) {
        Map<String, @Nullable Object> missing = new LinkedHashMap<>();
        if (!source.key().equals(cameBack.key())) {
            missing.put("id", source.key());
        }
        source.csl().forEach((variable, value) -> {
            if (!Objects.equals(value, cameBack.csl().get(variable))) {
                missing.put(variable, value);
            }
        });
        cameBack.csl().keySet().stream()
                .filter(variable -> !source.csl().containsKey(variable))
                .forEach(variable -> missing.put(variable, null));
        return missing.isEmpty() ? Optional.empty() : Optional.of(write(missing));
    }

    private static String write(Map<String, @Nullable Object> missing) {
        try {
            return WRITER.writeValueAsString(missing);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible); // CSL-JSON is made of maps, lists and strings
        }
    }

    /** The source with what travelled; empty when the JSON is broken. */
    static Optional<ReadSource> arrive(ReadSource source, String json) {
        try {
            JsonNode travelled = JSON.readTree(json);
            Map<String, Object> csl = new LinkedHashMap<>(source.csl());
            if (travelled == null || !travelled.isObject()) {
                return Optional.empty();
            }
            travelled.properties().forEach(field -> put(csl, field.getKey(), field.getValue()));
            Object key = csl.remove("id");
            ReadSource arrived = new ReadSource(key instanceof String id ? id : source.key(), csl);
            return Csl.check(csl).isEmpty() ? Optional.of(arrived) : Optional.empty();
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static void put(Map<String, Object> csl, String variable, JsonNode value) {
        if (value.isNull()) {
            csl.remove(variable);
        } else {
            csl.put(variable, JSON.convertValue(value, Object.class));
        }
    }

    private static final class BracesByNumber extends CharacterEscapes {

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();
            escapes['{'] = CharacterEscapes.ESCAPE_STANDARD;
            escapes['}'] = CharacterEscapes.ESCAPE_STANDARD;
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
