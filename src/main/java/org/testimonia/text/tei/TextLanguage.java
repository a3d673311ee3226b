package org.testimonia.text.tei;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The language of a text as a whole, against which that of a segment is told. */
record TextLanguage(@Nullable String code) {

    /** A file may tell languages only of its parts: then it is that of most of them. */
    TextLanguage orMostOf(List<Draft> drafts) {
        if (code != null) {
            return this;
        }
        Map<String, Integer> lengths = new TreeMap<>();
        for (Draft draft : drafts) {
            if (draft.frame.language != null) {
                lengths.merge(draft.frame.language, draft.length(), Integer::sum);
            }
        }
        return new TextLanguage(lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null));
    }

    @Nullable
    String direction() {
        return code == null ? null : direction(code);
    }

    @Nullable
    String differing(@Nullable String language) {
        return language == null || language.isBlank() || language.equals(code) ? null : language;
    }

    @Nullable
    String directionOf(@Nullable String language) {
        String differing = differing(language);
        return differing == null ? null : direction(differing);
    }

    private static String direction(String language) {
        return ULocale.createCanonical(language.replace('-', '_')).isRightToLeft() ? "rtl" : "ltr";
    }
}
