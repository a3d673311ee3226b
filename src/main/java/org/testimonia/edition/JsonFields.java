package org.testimonia.edition;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object as it is put together: fields in the order they are given, those without a value left out. */
record JsonFields(Map<String, Object> map) {

    static JsonFields of(String name, @Nullable Object value) {
        return new JsonFields(new LinkedHashMap<>()).and(name, value);
    }

    JsonFields and(String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value instanceof JsonFields fields ? fields.map : value);
        }
        return this;
    }
}
