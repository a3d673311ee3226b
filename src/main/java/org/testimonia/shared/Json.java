package org.testimonia.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Serial;

/** How we read and write JSON: no half characters in, instants as ISO 8601 out, keys sorted where a digest is taken. */
@Singleton
public class Json implements ObjectMapperCustomizer {

    private static final ObjectMapper CANONICAL =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false);
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        mapper.configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true);
        mapper.registerModule(new SimpleModule().addDeserializer(String.class, new WholeCharacters()));
    }

    /** The same value always gives the same text: keys sorted, no white space. */
    public static String canonical(Object value) {
        try {
            Object plain = CANONICAL.convertValue(value, Object.class);
            return CANONICAL.writeValueAsString(plain);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    /** The same, to stand in a script element: nothing in it can end the element or begin a comment. */
    public static String inScript(Object value) {
        return canonical(value).replace("<", "\\u003c");
    }

    public static JsonNode read(String json) {
        try {
            return CANONICAL.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    /** NUL and half surrogate pairs are not text; PostgreSQL would refuse them later and less kindly. */
    static final class WholeCharacters extends StringDeserializer {

        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (text != null && CodePoints.isBroken(text)) {
                throw Refusal.malformed("The text holds a NUL or half of a character (a lone surrogate); take it out.")
                        .at(String.valueOf(parser.currentName()), "NUL or a lone surrogate.");
            }
            return text;
        }
    }
}
