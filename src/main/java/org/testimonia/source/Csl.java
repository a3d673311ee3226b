package org.testimonia.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Refusal.FieldError;

/** What a description in CSL-JSON must be like, whoever sends it. */
public final class Csl {

    /** The largest description, in bytes of JSON. */
    public static final int LARGEST = 64 * 1024;

    private static final int DEEPEST = 12;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Csl() {}

    /** Refuses a description with every field that is wrong, named {@code csl.…}. */
    public static void demand(Map<String, ?> csl) {
        List<FieldError> errors = check(csl);
        if (!errors.isEmpty()) {
            Refusal refusal = Refusal.invalid("The description of the source is not as CSL-JSON has it: "
                    + errors.get(0).field() + ": " + errors.get(0).message());
            errors.forEach(error -> refusal.at("csl." + error.field(), error.message()));
            throw refusal;
        }
    }

    /** What is wrong with a description, field by field ({@code author[0].family}); empty when nothing is. */
    public static List<FieldError> check(Map<String, ?> csl) {
        List<FieldError> errors = new ArrayList<>();
        if (isDeepOrBroken(csl, 0)) {
            errors.add(new FieldError("", "It holds a NUL, half a character, or lists inside lists without end."));
        } else if (size(csl) > LARGEST) {
            errors.add(new FieldError("", "It is larger than 64 KiB. Keep long notes and extracts as texts."));
        } else {
            csl.forEach((variable, value) -> checkVariable(variable, value, errors));
        }
        return errors;
    }

    private static boolean isDeepOrBroken(Object value, int depth) {
        if (depth > DEEPEST) {
            return true;
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .anyMatch(entry -> CodePoints.isBroken(String.valueOf(entry.getKey()))
                            || isDeepOrBroken(entry.getValue(), depth + 1));
        }
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(item -> isDeepOrBroken(item, depth + 1));
        }
        return value instanceof String string && CodePoints.isBroken(string);
    }

    static int size(Map<String, ?> csl) {
        try {
            return JSON.writeValueAsBytes(csl).length;
        } catch (JsonProcessingException notJson) {
            throw Refusal.invalid("csl", "This is not JSON: " + notJson.getOriginalMessage());
        }
    }

    private static void checkVariable(String variable, Object value, List<FieldError> errors) {
        if (variable.equals("type")) {
            if (!(value instanceof String type) || !CslVariables.TYPES.contains(type)) {
                errors.add(
                        new FieldError("type", "This is no type of CSL 1.0.2, such as book, chapter or manuscript."));
            }
        } else if (CslVariables.NAMES.contains(variable)) {
            checkNames(variable, value, errors);
        } else if (CslVariables.DATES.contains(variable)) {
            checkDate(variable, value, errors);
        } else if (variable.equals("custom")) {
            if (!(value instanceof Map)) {
                errors.add(new FieldError("custom", "This must be an object."));
            }
        } else if (CslVariables.TEXTS.contains(variable) && !isScalar(value)) {
            errors.add(new FieldError(variable, "This must be a string."));
        }
    }

    private static boolean isScalar(Object value) {
        return value instanceof String || value instanceof Number;
    }

    private static void checkNames(String variable, Object value, List<FieldError> errors) {
        if (!(value instanceof List<?> names)) {
            errors.add(new FieldError(variable, "This must be a list of names."));
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            String field = variable + "[" + i + "]";
            if (names.get(i) instanceof Map<?, ?> name && !name.isEmpty()) {
                name.forEach((part, words) -> {
                    if (!isScalar(words) && !(words instanceof Boolean)) {
                        errors.add(new FieldError(field + "." + part, "This must be a string."));
                    }
                });
            } else {
                errors.add(new FieldError(field, "A name is an object with family and given, or with literal."));
            }
        }
    }

    private static void checkDate(String variable, Object value, List<FieldError> errors) {
        if (!(value instanceof Map<?, ?> date)) {
            errors.add(new FieldError(variable, "A date is an object with date-parts or literal."));
            return;
        }
        Object parts = date.get("date-parts");
        if (parts != null && isNoDate(parts)) {
            errors.add(new FieldError(
                    variable + ".date-parts",
                    "This must be one or two lists of year, month and day as whole numbers."));
        }
        for (String words : List.of("literal", "raw", "season")) {
            if (date.get(words) != null && !isScalar(date.get(words))) {
                errors.add(new FieldError(variable + "." + words, "This must be a string."));
            }
        }
    }

    static boolean isNoDate(Object parts) {
        return !(parts instanceof List<?> dates)
                || dates.isEmpty()
                || dates.size() > 2
                || !dates.stream().allMatch(Csl::isDate);
    }

    private static boolean isDate(Object value) {
        return value instanceof List<?> date
                && date.size() <= 3
                && date.stream().allMatch(part -> CslDates.number(part) != null)
                && CslDates.isInCalendar(CslDates.numbers(date));
    }
}
