package org.testimonia.shared;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Language tags (BCP 47). */
public final class Language {

    private static final Map<String, String> TWO_LETTERS = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    two -> Locale.forLanguageTag(two).getISO3Language(),
                    Function.identity(),
                    (first, second) -> first));

    private Language() {}

    /** The tag in its usual spelling; refuses what is no tag. */
    public static String check(String tag, String field) {
        try {
            String language =
                    new Locale.Builder().setLanguageTag(tag.strip()).build().toLanguageTag();
            if (tag.isBlank() || tag.length() > 35) {
                throw notATag(field);
            }
            return shortest(language);
        } catch (IllformedLocaleException e) {
            throw notATag(field);
        }
    }

    /** Where a language has a code of two letters, that is its tag (BCP 47, 2.2.1); many files say three. */
    private static String shortest(String tag) {
        int end = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
        String two = TWO_LETTERS.get(tag.substring(0, end));
        return two == null ? tag : two + tag.substring(end);
    }

    private static Refusal notATag(String field) {
        return Refusal.invalid(field, "A language is a BCP 47 tag such as en, de, grc or zh-Hant.");
    }
}
