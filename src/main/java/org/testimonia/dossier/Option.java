package org.testimonia.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What can be chosen from a list: what is sent, and the words that are shown for it. */
public record Option(String value, String words) {

    static <E extends Enum<E>> List<Option> of(E[] all, Function<E, String> value, Function<E, String> words) {
        return Arrays.stream(all)
                .map(each -> new Option(value.apply(each), words.apply(each)))
                .toList();
    }
}
