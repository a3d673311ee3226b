package org.testimonia.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer, for programs and for people.
 *
 * @param body what programs get; where it has {@code items}, these are turned page by page
 * @param sheets the same as tables
 */
record Answer(Map<String, Object> body, List<Sheet> sheets) {

    /** A list of things. */
    static Answer items(List<?> items, Sheet... sheets) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("items", items);
        return new Answer(body, List.of(sheets));
    }

    /** A thing with parts, by their names; what is null is left in. */
    static Answer of(Map<String, Object> body, Sheet... sheets) {
        return new Answer(new LinkedHashMap<>(body), List.of(sheets));
    }
}
