package org.testimonia.shared;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads parameters of an address; what is no number where one is due is refused by name. */
public final class Query {

    private Query() {}

    public static @Nullable String text(UriInfo uri, String name) {
        String value = uri.getQueryParameters().getFirst(name);
        return value == null || value.isEmpty() ? null : value;
    }

    public static int number(UriInfo uri, String name, int otherwise) {
        Integer number = number(uri, name);
        return number == null ? otherwise : number;
    }

    public static @Nullable Integer number(UriInfo uri, String name) {
        String value = text(uri, name);
        return value == null ? null : number(value, name);
    }

    /** A whole number from an address or a form. */
    public static int number(String value, String name) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw Refusal.malformed(name + " is a whole number.").at(name, "This is not a whole number.");
        }
    }

    public static <E extends Enum<E>> @Nullable E word(UriInfo uri, String name, Class<E> words) {
        String value = text(uri, name);
        return value == null ? null : word(value, name, words);
    }

    /** One of a closed list of words, in capitals or not. */
    public static <E extends Enum<E>> E word(@Nullable String value, String name, Class<E> words) {
        for (E word : words.getEnumConstants()) {
            if (value != null && word.name().equalsIgnoreCase(value.strip())) {
                return word;
            }
        }
        String known = Arrays.stream(words.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(", "))
                .toLowerCase(Locale.ROOT);
        throw Refusal.invalid(name, name + " is one of: " + known + ".");
    }
}
