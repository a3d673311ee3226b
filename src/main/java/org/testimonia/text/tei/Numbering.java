package org.testimonia.text.tei;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.xml.XmlElement;
import org.testimonia.text.SegmentKind;

/** How segments are cited: as the file says, else by {@code @n} of the divisions and of themselves, else by counting. */
final class Numbering {

    private static final Pattern CITABLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_*-]{0,19}");
    /** Containers that are counted among the units of their division and count their own. */
    private static final Set<String> COUNTED = Set.of(
            "list", "table", "row", "floatingText", "castList", "listBibl", "listPerson", "listPlace", "listOrg");

    final String path;
    private final Citations citations;
    private final boolean mixed;
    /** The one thing in a division is cited as the division. */
    private final @Nullable XmlElement single;

    private int divisions;
    private int units;
    private int beside;

    private Numbering(String path, XmlElement element, Citations citations) {
        this.path = path;
        this.citations = citations;
        List<XmlElement> inner = element.elements();
        this.mixed = inner.stream().anyMatch(Elements::isDivision);
        List<XmlElement> units =
                inner.stream().filter(child -> !Elements.isBreak(child)).toList();
        this.single = Elements.isDivision(element) && units.size() == 1 ? units.get(0) : null;
    }

    static Numbering start(XmlElement root, Citations citations) {
        return new Numbering("", root, citations);
    }

    private Numbering at(String path, XmlElement element) {
        return new Numbering(path, element, citations);
    }

    Numbering inside(XmlElement element, SegmentKind kind) {
        String cited = citations.path(element);
        if (cited != null) {
            return at(cited, element);
        }
        if (Elements.isDivision(element) || isTextOfMany(element)) {
            return isWhole(element) ? this : at(join(division(element)), element);
        }
        String local = element.local();
        if (local.equals("front") || local.equals("back")) {
            return at(join(local), element);
        }
        if (local.equals("body") && path.isEmpty()) {
            return at("", element);
        }
        if (Elements.isContainer(element) && !COUNTED.contains(local) && !Elements.hasOwnWords(element)) {
            return this;
        }
        if (element.equals(single) && citable(element) == null) {
            return at(path, element);
        }
        if (kind == SegmentKind.HEADING) {
            return at(path.isEmpty() ? "head" : path, element);
        }
        return at(join(unit(element)), element);
    }

    Numbering beside(XmlElement element, String token) {
        return at(join(token + ++beside), element);
    }

    private static boolean isTextOfMany(XmlElement element) {
        XmlElement parent = element.parent();
        boolean grouped = parent != null
                && parent.local().equals("group")
                && element.local().equals("text");
        return grouped || (parent != null && element.local().startsWith("TEI"));
    }

    /** The division that is the edition itself is no step of a citation (EpiDoc, CTS). */
    private static boolean isWhole(XmlElement division) {
        String type = division.attribute("type");
        String n = division.attribute("n");
        return "edition".equals(type) || "translation".equals(type) || (n != null && n.startsWith("urn:"));
    }

    private String division(XmlElement element) {
        divisions++;
        String n = citable(element);
        return n == null ? String.valueOf(divisions) : n;
    }

    private String unit(XmlElement element) {
        String n = citable(element);
        if (n != null && n.matches("[0-9]{1,8}")) {
            units = Integer.parseInt(n);
            return n;
        }
        units++;
        return n != null ? n : (mixed ? "p" : "") + units;
    }

    private static @Nullable String citable(XmlElement element) {
        String n = element.attribute("n");
        return n != null && CITABLE.matcher(n).matches() ? n : null;
    }

    private String join(String token) {
        return path.isEmpty() ? token : path + "." + token;
    }
}
