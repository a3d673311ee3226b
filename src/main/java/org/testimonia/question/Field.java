package org.testimonia.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of the form that puts a question.
 *
 * @param value what was asked
 * @param choices what can be chosen, where a list stands there
 */
public record Field(
        Parameter parameter,
        String value,
        List<Choice> choices,
        @Nullable String error) {

    /** What can be chosen: what is sent, and the words for it. */
    public record Choice(String value, String words) {}
}
