package org.testimonia.text.tei;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.testimonia.shared.xml.XmlElement;

/** How elements inside of a segment are called, and what is told of them. */
final class MarkKinds {

    private static final Map<String, String> KINDS = Map.ofEntries(
            entry("emph", "emphasis"),
            entry("persName", "name"),
            entry("orgName", "name"),
            entry("rs", "name"),
            entry("placeName", "place"),
            entry("geogName", "place"),
            entry("time", "date"),
            entry("q", "quote"),
            entry("said", "quote"),
            entry("del", "deleted"),
            entry("add", "added"),
            entry("corr", "correction"),
            entry("abbr", "abbreviation"),
            entry("expan", "abbreviation"),
            entry("ref", "link"),
            entry("ptr", "link"),
            entry("xref", "link"),
            entry("xptr", "link"),
            entry("pb", "page"),
            entry("gb", "gathering"),
            entry("cb", "column"),
            entry("lb", "line"));

    private static final Map<String, String> RENDITIONS = Map.ofEntries(
            entry("italic", "emphasis"),
            entry("italics", "emphasis"),
            entry("ital", "emphasis"),
            entry("it", "emphasis"),
            entry("i", "emphasis"),
            entry("bold", "strong"),
            entry("b", "strong"),
            entry("sup", "superscript"),
            entry("super", "superscript"),
            entry("superscript", "superscript"),
            entry("sub", "subscript"),
            entry("subscript", "subscript"),
            entry("smallcaps", "smallcaps"),
            entry("small-caps", "smallcaps"),
            entry("smallcap", "smallcaps"),
            entry("sc", "smallcaps"),
            entry("underline", "underline"),
            entry("underlined", "underline"),
            entry("ul", "underline"));

    private static final Pattern SAFE = Pattern.compile("(https?://|mailto:|#)\\S+", Pattern.CASE_INSENSITIVE);

    private MarkKinds() {}

    static String of(XmlElement element) {
        if (!Elements.isTei(element)) {
            return element.name();
        }
        if (element.local().equals("hi")) {
            return rendition(element);
        }
        return KINDS.getOrDefault(element.local(), element.local());
    }

    private static String rendition(XmlElement hi) {
        Map<String, String> attributes = hi.attributes();
        String rend = attributes.getOrDefault("rend", attributes.getOrDefault("rendition", ""));
        for (String word : rend.toLowerCase(Locale.ROOT).replace("#", "").split("\\s+", -1)) {
            String kind = RENDITIONS.get(word);
            if (kind != null) {
                return kind;
            }
        }
        return "hi";
    }

    /** As the file has them; an address that is safe to follow is told as {@code href} too. */
    static Map<String, String> attributes(XmlElement element) {
        Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
        attributes.keySet().removeIf(name -> name.startsWith("xmlns"));
        attributes.remove("href");
        String target = attributes.getOrDefault("target", "").strip();
        if (SAFE.matcher(target).matches()) {
            attributes.put("href", target);
        }
        return attributes;
    }

    /** With what stands inside and is not read on, as {@code words}. */
    static Map<String, String> attributesAndWords(XmlElement element) {
        Map<String, String> attributes = attributes(element);
        String words = words(element);
        if (!words.isEmpty()) {
            attributes.put("words", words);
        }
        return attributes;
    }

    static String words(XmlElement element) {
        return element.words().strip().replaceAll("[ \t\r\n]+", " ");
    }
}
