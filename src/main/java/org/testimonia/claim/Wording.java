package org.testimonia.claim;

import org.jspecify.annotations.Nullable;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Edtf;
import org.testimonia.shared.Language;
import org.testimonia.shared.Refusal;

/**
 * What a claim says.
 *
 * @param statement one sentence of 10 to 1,000 characters
 * @param language BCP 47
 * @param scope what the sentence is meant to cover and what not
 * @param event when that was of which it speaks, as EDTF
 */
public record Wording(
        String statement,
        @Nullable String language,
        @Nullable String scope,
        @Nullable String event) {

    /** Reads what somebody typed, and refuses by field. */
    public static Wording of(
            @Nullable String statement, @Nullable String language, @Nullable String scope, @Nullable String event) {
        return new Wording(
                statement(statement),
                language == null || language.isBlank() ? null : Language.check(language, "language"),
                scope == null || scope.isBlank() ? null : scope(scope.strip()),
                event == null || event.isBlank() ? null : Edtf.check(event, "event"));
    }

    private static String statement(@Nullable String statement) {
        String stripped = statement == null ? "" : statement.strip();
        int length = CodePoints.length(stripped);
        if (length < 10 || length > 1000) {
            throw Refusal.invalid(
                    "statement",
                    "A claim is one sentence of 10 to 1,000 characters that can be true or false; this has " + length
                            + ".");
        }
        return stripped;
    }

    private static String scope(String scope) {
        if (CodePoints.length(scope) > 1000) {
            throw Refusal.invalid("scope", "A note on the scope has at most 1,000 characters.");
        }
        return scope;
    }
}
