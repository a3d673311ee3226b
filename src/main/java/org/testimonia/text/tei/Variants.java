package org.testimonia.text.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.xml.XmlElement;

/** Where the file has the same words in several forms: which of them is read, and what is told of the others. */
final class Variants {

    private static final List<String> READ_FIRST = List.of("reg", "corr", "expan", "ex");
    private static final List<String> WITNESSES = List.of("wit", "source", "resp", "type");

    private Variants() {}

    /** Of an {@code app}: the lemma; where there is none and several readings stand side by side, the first. */
    static @Nullable XmlElement base(XmlElement app) {
        XmlElement lemma = app.first("lem");
        if (lemma != null) {
            return lemma;
        }
        List<XmlElement> readings = new ArrayList<>();
        for (XmlElement child : app.elements()) {
            List<XmlElement> found = child.local().equals("rdgGrp") ? child.elements() : List.of(child);
            found.stream().filter(rdg -> rdg.local().equals("rdg")).forEach(readings::add);
        }
        return readings.size() > 1 ? readings.get(0) : null;
    }

    /** The witnesses of a reading, else of its group, as one prints them. */
    static @Nullable String sigla(XmlElement reading, @Nullable String ofGroup) {
        for (String attribute : WITNESSES) {
            String value = reading.attribute(attribute);
            if (value != null && !value.isBlank()) {
                return value.strip().replaceAll("(^|\\s+)#?", " ").strip();
            }
        }
        return ofGroup;
    }

    /** Of a {@code choice}: the editor's form, else the first. */
    static @Nullable XmlElement chosen(XmlElement choice) {
        for (String local : READ_FIRST) {
            XmlElement found = choice.first(local);
            if (found != null) {
                return found;
            }
        }
        List<XmlElement> all = choice.elements();
        return all.isEmpty() ? null : all.get(0);
    }

    /** The attributes of the form that is read, and the words of the others by their elements' names. */
    static Map<String, String> told(XmlElement choice) {
        XmlElement chosen = chosen(choice);
        Map<String, String> attributes = MarkKinds.attributes(chosen == null ? choice : chosen);
        for (XmlElement other : choice.elements()) {
            if (!other.equals(chosen)) {
                attributes.merge(other.local(), MarkKinds.words(other), (one, two) -> one + " | " + two);
            }
        }
        return attributes;
    }
}
