package org.testimonia.desk;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Refusal.FieldError;

/**
 * What somebody wrote in one of the forms of the desk, and why it was not taken. No word of it is lost.
 *
 * @param form note, claim or evidence; empty where nothing was sent
 */
@TemplateData
record Slip(
        String form, Map<String, String> typed, @Nullable Refusal refusal) {

    static final Slip NONE = new Slip("", Map.of(), null);

    /** What was typed in a field of a form. */
    public String value(String form, String field) {
        return form.equals(this.form) ? typed.getOrDefault(field, "") : "";
    }

    public boolean is(String form, String field, String value) {
        return value(form, field).equalsIgnoreCase(value);
    }

    public @Nullable String sentence() {
        return refusal == null ? null : refusal.sentence();
    }

    /** The errors, each at the field of the form that it is about. */
    public List<FieldError> errors() {
        return refusal == null
                ? List.of()
                : refusal.errors.stream()
                        .map(error -> new FieldError(field(error.field()), error.message()))
                        .toList();
    }

    private static String field(String name) {
        if (name.startsWith("target") || name.startsWith("passages")) {
            return "exact";
        }
        return name.equals("body.text") || name.equals("text") ? "body" : name;
    }
}
