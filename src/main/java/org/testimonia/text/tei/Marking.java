package org.testimonia.text.tei;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.xml.XmlElement;

/** An element as a mark. What it tells is read from the file whenever it is asked for: kept, it would outweigh the file. */
record Marking(XmlElement element, Telling telling) {

    /** What of the file a mark tells. */
    enum Telling {
        /** The element's attributes. */
        ATTRIBUTES,
        /** And the words in it, which are not read on. */
        WORDS,
        /** Of an apparatus whose lemma is read: the lemma's attributes too. */
        LEMMA,
        /** Of a choice: the attributes of the form that is read, and the words of the others. */
        FORMS
    }

    static Marking of(XmlElement element) {
        return new Marking(element, Telling.ATTRIBUTES);
    }

    static Marking withWords(XmlElement element) {
        return new Marking(element, Telling.WORDS);
    }

    String kind() {
        XmlElement chosen = telling == Telling.FORMS ? Variants.chosen(element) : null;
        return MarkKinds.of(chosen == null ? element : chosen);
    }

    Map<String, String> attributes() {
        return switch (telling) {
            case ATTRIBUTES -> MarkKinds.attributes(element);
            case WORDS -> MarkKinds.attributesAndWords(element);
            case LEMMA -> withThoseOf(Variants.base(element));
            case FORMS -> Variants.told(element);
        };
    }

    private Map<String, String> withThoseOf(@Nullable XmlElement lemma) {
        Map<String, String> attributes = MarkKinds.attributes(element);
        if (lemma != null) {
            MarkKinds.attributes(lemma).forEach(attributes::putIfAbsent);
        }
        return attributes;
    }
}
