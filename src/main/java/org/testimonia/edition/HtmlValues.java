package org.testimonia.edition;

import com.ibm.icu.util.ULocale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values of attributes whose form HTML prescribes, made from what files and people say. */
public final class HtmlValues {

    private static final Set<String> LANGUAGES = Set.of(ULocale.getISOLanguages());

    private HtmlValues() {}

    /** A tag HTML knows ({@code de} for {@code ger}); {@code und} for one nobody knows; null for none. */
    public static @Nullable String language(@Nullable String language) {
        if (language == null) {
            return null;
        }
        ULocale locale = ULocale.createCanonical(ULocale.forLanguageTag(language));
        return LANGUAGES.contains(locale.getLanguage()) ? locale.toLanguageTag() : "und";
    }

    static @Nullable String direction(@Nullable String direction) {
        return "rtl".equals(direction) || "ltr".equals(direction) ? direction : null;
    }
}
