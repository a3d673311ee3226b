package org.testimonia.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of the desk's forms, as a browser sends them; each form has some of them. */
public class Fields {

    @RestForm
    @Nullable
    String revision;

    @RestForm
    @Nullable
    String section;

    @RestForm
    @Nullable
    String start;

    @RestForm
    @Nullable
    String end;

    @RestForm
    @Nullable
    String exact;

    @RestForm
    @Nullable
    String kind;

    @RestForm
    @Nullable
    String body;

    @RestForm
    @Nullable
    String tags;

    @RestForm
    @Nullable
    String visibility;

    @RestForm
    @Nullable
    String statement;

    @RestForm
    @Nullable
    String claim;

    @RestForm
    @Nullable
    String stance;

    @RestForm
    @Nullable
    String reason;

    @RestForm
    @Nullable
    String version;

    /** What was typed, by the name of the field; a field that was not sent is empty. Line feeds are as in texts. */
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("revision", clean(revision));
        typed.put("section", clean(section));
        typed.put("start", clean(start));
        typed.put("end", clean(end));
        typed.put("exact", clean(exact));
        typed.put("kind", clean(kind));
        typed.put("body", clean(body));
        typed.put("tags", clean(tags));
        typed.put("visibility", clean(visibility));
        typed.put("statement", clean(statement));
        typed.put("claim", clean(claim));
        typed.put("stance", clean(stance));
        typed.put("reason", clean(reason));
        typed.put("version", clean(version));
        return typed;
    }

    private static String clean(@Nullable String value) {
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    String word(String name) {
        return typed().getOrDefault(name, "");
    }

    /** Hidden fields hold numbers or nothing; what somebody else wrote there is nothing. */
    @Nullable
    Integer number(String name) {
        String value = word(name).strip();
        return value.matches("\\d{1,9}") ? Integer.valueOf(value) : null;
    }
}
