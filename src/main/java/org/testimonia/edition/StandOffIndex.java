package org.testimonia.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.intake.Brought.Place;
import org.testimonia.shared.xml.XmlElement;
import org.testimonia.shared.xml.XmlFile;
import org.testimonia.shared.xml.XmlNode;
import org.testimonia.shared.xml.XmlText;
import org.testimonia.text.ReadSegment;

/** The elements of ours in a TEI file by their ids, and what pointers at them mean. */
final class StandOffIndex {

    private final XmlFile file;
    private final String prefix;
    private final PlainPlaces plain;
    private final Map<String, XmlElement> byId = new HashMap<>();

    StandOffIndex(XmlFile file, String prefix, List<ReadSegment> segments) {
        this.file = file;
        this.prefix = prefix;
        this.plain = new PlainPlaces(segments);
        index(file.root());
    }

    /** Our {@code standOff}; null where there is none. */
    @Nullable
    XmlElement standOff() {
        return byId.get(prefix + "standOff");
    }

    void index(XmlElement element) {
        for (XmlElement child : element.elements()) {
            String id = child.attribute("xml:id");
            if (id != null && id.startsWith(prefix)) {
                byId.put(id, child);
            }
            index(child);
        }
    }

    String person(String pointer) {
        XmlElement person = pointed(pointer);
        XmlElement name = person == null ? null : person.first("persName");
        return name == null || name.words().isBlank() ? "somebody" : name.words();
    }

    /** Without those of the notes inside. */
    static String ownWords(XmlElement element) {
        StringBuilder words = new StringBuilder();
        for (XmlNode child : element.children()) {
            if (child instanceof XmlText text) {
                text.read((point, from, to) -> words.appendCodePoint(point));
            }
        }
        return words.toString().strip();
    }

    /** Between pairs of anchors; where these could not stand exactly, and for other texts, the words themselves. */
    List<Place> places(XmlElement owner, String pointers) {
        List<Place> places = new ArrayList<>();
        Map<String, String> quotes = new HashMap<>();
        for (XmlElement note : owner.elements()) {
            if ("quote".equals(note.attribute("type"))) {
                quotes.put(value(note, "target"), note.words());
            }
        }
        String[] pointer = pointers.strip().split("\\s+", -1);
        for (int i = 0; i < pointer.length; i++) {
            XmlElement start = anchor(pointer[i]);
            XmlElement end = i + 1 < pointer.length ? anchor(pointer[i + 1]) : null;
            if (start != null && end != null) {
                String quote = quotes.getOrDefault(pointer[i] + " " + pointer[i + 1], "");
                int from = plain.after(file.byteAt(start.start()));
                places.add(new Place(null, "", quote, "", from, plain.before(file.byteAt(end.start()))));
                i++;
            } else if (pointer[i].contains("/texts/") && quotes.containsKey(pointer[i])) {
                places.add(
                        new Place(pointer[i], "", quotes.getOrDefault(pointer[i], ""), "", charStart(pointer[i]), -1));
            }
        }
        return places;
    }

    static int charStart(String address) {
        String start = address.replaceFirst("^.*#char=(\\d{1,9}),.*$", "$1");
        return start.matches("\\d{1,9}") ? Integer.parseInt(start) : -1;
    }

    @Nullable
    XmlElement anchor(String pointer) {
        XmlElement element = pointed(pointer);
        return element == null || !element.local().equals("anchor") ? null : element;
    }

    @Nullable
    XmlElement pointed(String pointer) {
        return pointer.startsWith("#") ? byId.get(pointer.substring(1)) : null;
    }

    Optional<XmlElement> note(XmlElement owner, String type) {
        return owner.elements().stream()
                .filter(each -> each.local().equals("note") && type.equals(each.attribute("type")))
                .findFirst();
    }

    List<String> terms(XmlElement element, TeiTaxonomy taxonomy) {
        List<String> terms = new ArrayList<>();
        for (String pointer : value(element, "ana").split("\\s+", -1)) {
            XmlElement category = pointed(pointer);
            XmlElement words = category == null ? null : category.first("catDesc");
            boolean ours = category != null
                    && category.parent() != null
                    && (prefix + taxonomy.word()).equals(category.parent().attribute("xml:id"));
            if (words != null && ours) {
                terms.add(words.words());
            }
        }
        return terms;
    }

    Optional<String> term(XmlElement element, TeiTaxonomy taxonomy) {
        return terms(element, taxonomy).stream().findFirst();
    }

    /** The key of the source that is pointed to. */
    @Nullable
    String key(String pointer) {
        XmlElement bibl = pointed(pointer);
        return bibl == null || !bibl.local().equals("bibl") ? null : bibl.attribute("n");
    }

    /** The permanent address of a claim that is pointed to, here or elsewhere. */
    String address(String pointer) {
        XmlElement claim = pointed(pointer);
        return claim == null ? pointer : value(claim, "corresp");
    }

    static String value(XmlElement element, String attribute) {
        String value = element.attribute(attribute);
        return value == null ? "" : value;
    }
}
