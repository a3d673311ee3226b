package org.testimonia.text.tei;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.xml.XmlElement;

/** The language of a text as a whole, against which that of a segment is told. */
record TextLanguage(@Nullable String code) {

    private static final Pattern TAG = Pattern.compile("(?=.{2,35}$)[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    /** Of the nearest element that tells it, up to but without the outer one; by the attribute of P5 or of P4. */
    static @Nullable String nearest(XmlElement element, @Nullable XmlElement outer) {
        XmlElement at = element;
        while (at != null && !at.equals(outer)) {
            String tag = tag(at.attribute("xml:lang"));
            if (tag == null && at.namespace().isEmpty()) {
                tag = tag(at.attribute("lang"));
            }
            if (tag != null) {
                return tag;
            }
            at = at.parent();
        }
        return null;
    }

    /** What the file says, if it is a language tag. */
    static @Nullable String tag(@Nullable String said) {
        String tag = said == null ? "" : said.strip().replace('_', '-');
        return TAG.matcher(tag).matches() ? tag : null;
    }

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
        return language == null || language.equals(code) ? null : language;
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
