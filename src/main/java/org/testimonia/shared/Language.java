package org.testimonia.shared;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Language tags (BCP 47). */
public final class Language {

    private Language() {}

    /** The tag in its usual spelling; refuses what is no tag. */
    public static String check(String tag, String field) {
        try {
            String language =
                    new Locale.Builder().setLanguageTag(tag.strip()).build().toLanguageTag();
            if (tag.isBlank() || tag.length() > 35) {
                throw notATag(field);
            }
            return language;
        } catch (IllformedLocaleException e) {
            throw notATag(field);
        }
    }

    private static Refusal notATag(String field) {
        return Refusal.invalid(field, "A language is a BCP 47 tag such as en, de, grc or zh-Hant.");
    }
}
