package org.testimonia.shared;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How texts look on a device: a word for each {@link LookChoice} that differs from the design. It is kept in a cookie, so that
 * the first page already has it; whatever else stands there counts for nothing.
 */
public record Look(List<String> words) {

    public static final String COOKIE = "look";

    /** As a cookie has it, words parted by full stops. */
    public static Look of(@Nullable String cookie) {
        List<String> said = cookie == null ? List.of() : List.of(cookie.split("\\."));
        return chosen(choice -> choice.among(said));
    }

    /** As a form has it. */
    public static Look chosen(Function<LookChoice, @Nullable String> form) {
        return new Look(Stream.of(LookChoice.values())
                .map(choice ->
                        choice.among(Stream.ofNullable(form.apply(choice)).toList()))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** As the style sheet asks for it: words parted by spaces. */
    public String attribute() {
        return String.join(" ", words);
    }

    public String cookie() {
        return String.join(".", words);
    }
}
