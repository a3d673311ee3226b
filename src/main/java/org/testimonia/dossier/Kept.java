package org.testimonia.dossier;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Refusal.FieldError;

/**
 * What somebody typed into one of a page's forms when it was refused, and why; so that nothing typed is lost.
 *
 * @param form which form, with the id of what it is about where there are many: {@code judge}, {@code object-0198…}
 */
public record Kept(
        String form, Map<String, String> values, @Nullable Refusal refusal) {

    public static final Kept NOTHING = new Kept("", Map.of(), null);

    public boolean isIn(String form) {
        return !isForbidden() && this.form.equals(form);
    }

    /** What was said to a proposal, which may be decided by now and gone from the page. */
    public boolean isOnProposal() {
        return form.matches("(?:vote|withdraw|override)-.*");
    }

    /** The page shows these forms no more when somebody has proposed the like meanwhile. */
    public boolean isOnReshaping() {
        return isIn("merge") || isIn("split") || isIn("undo");
    }

    /** The page shows no form for what its reader may not do; then the words stand by themselves. */
    public boolean isForbidden() {
        return refusal != null && refusal.kind == Refusal.Kind.FORBIDDEN;
    }

    /** What was written in sentences. */
    public List<String> words() {
        return values.values().stream().filter(value -> value.contains(" ")).toList();
    }

    public String value(String form, String name) {
        return isIn(form) ? values.getOrDefault(name, "") : "";
    }

    public String value(String form, String name, @Nullable String otherwise) {
        return isIn(form) ? values.getOrDefault(name, "") : otherwise == null ? "" : otherwise;
    }

    public boolean isChosen(String form, String name, String value) {
        return value(form, name).equals(value);
    }

    public @Nullable String error(String form, String name) {
        return isIn(form)
                ? errors().stream()
                        .filter(error -> error.field().equals(form + "-" + name))
                        .map(FieldError::message)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The id of a field, without the {@code f-} that all fields have. */
    public String id(String form, String name) {
        return form + "-" + name;
    }

    /** Somebody saved first: the page shows both versions. */
    public boolean isStale() {
        return refusal != null && refusal.kind == Refusal.Kind.STALE;
    }

    public @Nullable String sentence() {
        return refusal == null ? null : refusal.sentence();
    }

    /** By the ids of the fields on the page. */
    public List<FieldError> errors() {
        return refusal == null
                ? List.of()
                : refusal.errors.stream()
                        .map(error -> new FieldError(form + "-" + field(error.field()), error.message()))
                        .toList();
    }

    /** {@code target[0].quote.exact} is the field {@code exact} of a form. */
    private static String field(String name) {
        if (name.startsWith("answers.") || name.startsWith("acknowledged.")) {
            return name;
        }
        if (name.startsWith("csl.")) {
            String variable = name.substring("csl.".length()).replaceFirst("[\\[.].*", "");
            return variable.isEmpty() ? "title" : variable;
        }
        if (name.matches("parts\\[\\d]\\.statement")) {
            return "statement" + (1 + Character.digit(name.charAt("parts[".length()), 10));
        }
        if (name.matches("sources\\[[01]]")) {
            return name.equals("sources[0]") ? "one" : "other";
        }
        String last = name.substring(name.lastIndexOf('.') + 1).replaceFirst("\\[\\d+]$", "");
        return switch (last) {
            case "key" -> "source";
            case "target", "passages" -> "text";
            default -> last;
        };
    }
}
