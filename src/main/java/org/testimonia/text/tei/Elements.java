package org.testimonia.text.tei;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.xml.XmlElement;
import org.testimonia.shared.xml.XmlNode;
import org.testimonia.shared.xml.XmlText;
import org.testimonia.text.SegmentKind;

/** What the elements of TEI are to a reader; the words of {@code docs/reference/tei-reading.md}. */
final class Elements {

    static final String TEI = "http://www.tei-c.org/ns/1.0";
    static final String XINCLUDE = "http://www.w3.org/2001/XInclude";
    static final String EXAMPLES = "http://www.tei-c.org/ns/Examples";

    /** Always a segment of its own. */
    private static final Map<String, SegmentKind> BLOCKS = Map.ofEntries(
            entry("p", SegmentKind.PARAGRAPH),
            entry("ab", SegmentKind.PARAGRAPH),
            entry("u", SegmentKind.PARAGRAPH),
            entry("entry", SegmentKind.PARAGRAPH),
            entry("entryFree", SegmentKind.PARAGRAPH),
            entry("line", SegmentKind.VERSE),
            entry("l", SegmentKind.VERSE),
            entry("head", SegmentKind.HEADING),
            entry("titlePart", SegmentKind.HEADING),
            entry("speaker", SegmentKind.SPEAKER),
            entry("item", SegmentKind.ITEM),
            entry("castItem", SegmentKind.ITEM),
            entry("headLabel", SegmentKind.LABEL),
            entry("headItem", SegmentKind.LABEL),
            entry("cell", SegmentKind.CELL),
            entry("figDesc", SegmentKind.CAPTION),
            entry("caption", SegmentKind.CAPTION),
            entry("eg", SegmentKind.PREFORMATTED),
            entry("trailer", SegmentKind.PARAGRAPH),
            entry("docImprint", SegmentKind.PARAGRAPH),
            entry("docEdition", SegmentKind.PARAGRAPH),
            entry("imprimatur", SegmentKind.PARAGRAPH));

    /** A segment of its own where it stands between segments; part of the text around it otherwise. */
    private static final Map<String, SegmentKind> SOMETIMES = Map.ofEntries(
            entry("stage", SegmentKind.STAGE),
            entry("quote", SegmentKind.QUOTE),
            entry("q", SegmentKind.QUOTE),
            entry("said", SegmentKind.QUOTE),
            entry("label", SegmentKind.LABEL));

    private static final Set<String> DIVISIONS =
            Set.of("div", "div0", "div1", "div2", "div3", "div4", "div5", "div6", "div7");

    /** Made of segments; words directly inside make a segment too. */
    private static final Set<String> CONTAINERS = Set.of(
            ("TEI TEI.2 teiCorpus text body front back group floatingText div div0 div1 div2 div3 div4 div5 div6 div7 lg sp spGrp"
                            + " list table row figure titlePage docTitle epigraph argument postscript opener closer castList castGroup"
                            + " prologue epilogue performance set listBibl listApp listWit listPerson listPlace listOrg listEvent"
                            + " listObject listNym superEntry annotationBlock noteGrp sourceDoc surface surfaceGrp zone")
                    .split(" ", -1));

    /** Records and their parts: one segment, a space between children that have none. */
    private static final Set<String> RECORDS = Set.of(
            ("person personGrp place org event object nym biblStruct analytic monogr imprint series msDesc msIdentifier"
                            + " location address respStmt listRelation relation")
                    .split(" ", -1));

    /** Not part of what one reads on: their words are kept with a mark of no width. */
    private static final Set<String> BESIDE = Set.of(
            "fw",
            "gap",
            "space",
            "index",
            "interp",
            "interpGrp",
            "span",
            "spanGrp",
            "rt",
            "certainty",
            "precision",
            "respons",
            "xenoData",
            "listTranspose",
            "substJoin",
            "join",
            "alt",
            "fs");

    private static final Set<String> BREAKS = Set.of("pb", "cb", "gb", "lb", "milestone");

    /** White space between their children is not text (their content models are of elements only). */
    private static final Set<String> TIGHT = Set.of("choice", "subst", "app", "rdgGrp", "ruby");

    private Elements() {}

    static boolean isTei(XmlElement element) {
        return element.namespace().equals(TEI) || element.namespace().isEmpty();
    }

    static boolean isContainer(XmlElement element) {
        return isTei(element) && CONTAINERS.contains(element.local());
    }

    /** A quotation with its reference is made of segments only where it stands between segments. */
    static boolean isContainerBetween(XmlElement element) {
        return isTei(element) && element.local().equals("cit") && !hasOwnWords(element);
    }

    static boolean isDivision(XmlElement element) {
        return DIVISIONS.contains(element.local());
    }

    static boolean isBreak(XmlElement element) {
        return isTei(element) && BREAKS.contains(element.local());
    }

    static boolean isBeside(XmlElement element) {
        return isTei(element) && BESIDE.contains(element.local());
    }

    static boolean isTight(XmlElement element) {
        return isTei(element) && TIGHT.contains(element.local()) && !hasOwnWords(element);
    }

    static boolean isRecord(XmlElement element) {
        return isTei(element) && RECORDS.contains(element.local()) && !hasOwnWords(element);
    }

    /** The kind of segment the element makes, or null for one that is part of the text around it. */
    static @Nullable SegmentKind block(XmlElement element, Frame around) {
        if (!isTei(element)) {
            return element.namespace().equals(EXAMPLES) && element.local().equals("egXML")
                    ? SegmentKind.PREFORMATTED
                    : between(element, around);
        }
        SegmentKind always = BLOCKS.get(element.local());
        if (always == SegmentKind.HEADING && (around.is("table") || around.is("figure"))) {
            return SegmentKind.CAPTION;
        }
        return always != null ? always : between(element, around);
    }

    private static @Nullable SegmentKind between(XmlElement element, Frame around) {
        if (isContainer(element)) {
            return SegmentKind.PARAGRAPH;
        }
        if (!around.isBetween(element)) {
            return null;
        }
        return isTei(element) ? SOMETIMES.getOrDefault(element.local(), SegmentKind.PARAGRAPH) : SegmentKind.PARAGRAPH;
    }

    /** Whether its name says something that the segment's kind does not: then it is a mark as well. */
    static boolean isBlockHereOnly(XmlElement element) {
        return isTei(element)
                && !isContainer(element)
                && !isContainerBetween(element)
                && !BLOCKS.containsKey(element.local())
                && !SOMETIMES.containsKey(element.local());
    }

    /** What a paragraph inside of the element is rather than a paragraph. */
    static @Nullable SegmentKind lends(XmlElement element) {
        return switch (element.local()) {
            case "note", "witDetail" -> SegmentKind.NOTE;
            case "rdg" -> SegmentKind.READING;
            case "item", "castItem" -> SegmentKind.ITEM;
            case "cell" -> SegmentKind.CELL;
            case "quote", "q", "said" -> SegmentKind.QUOTE;
            case "figDesc" -> SegmentKind.CAPTION;
            case "stage" -> SegmentKind.STAGE;
            default -> null;
        };
    }

    static boolean hasOwnWords(XmlElement element) {
        for (XmlNode child : element.children()) {
            if (child instanceof XmlText text && !text.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
