package org.testimonia.text.tei;

import org.jspecify.annotations.Nullable;
import org.testimonia.shared.xml.XmlElement;
import org.testimonia.text.Place;
import org.testimonia.text.SegmentKind;

/** The innermost element that makes a segment of the words in it: text that stands in one frame is one segment. */
final class Frame {

    final XmlElement element;
    final SegmentKind kind;
    final Place place;
    final @Nullable String language;
    final boolean preserved;
    final Numbering numbering;
    /** Divisions around it. */
    final int depth;

    private final boolean container;
    private final boolean ownWords;

    private Frame(
            XmlElement element,
            SegmentKind kind,
            Place place,
            @Nullable String language,
            boolean preserved,
            Numbering numbering,
            int depth) {
        this.element = element;
        this.kind = kind;
        this.place = place;
        this.language = language;
        this.preserved = preserved;
        this.numbering = numbering;
        this.depth = depth;
        this.container = Elements.isContainer(element) || Elements.isContainerBetween(element);
        this.ownWords = Elements.hasOwnWords(element);
    }

    static Frame root(XmlElement element, Citations citations) {
        return new Frame(
                element,
                SegmentKind.PARAGRAPH,
                Place.BODY,
                TextLanguage.nearest(element, null),
                false,
                Numbering.start(element, citations),
                0);
    }

    Frame inside(XmlElement inner, SegmentKind kind) {
        String language = TextLanguage.nearest(inner, element);
        boolean kept = kind == SegmentKind.PREFORMATTED || keepsSpace(inner);
        return new Frame(
                inner,
                kind == SegmentKind.PARAGRAPH ? lent(inner, kept) : kind,
                placeOf(inner),
                language == null ? this.language : language,
                kept,
                numbering.inside(inner, kind),
                depth + (Elements.isDivision(inner) ? 1 : 0));
    }

    /** Of a note or a reading: beside the text, numbered after the place it is attached to. */
    Frame beside(XmlElement inner, Place place, SegmentKind kind, String token) {
        String language = TextLanguage.nearest(inner, element);
        return new Frame(
                inner,
                kind,
                place,
                language == null ? this.language : language,
                preserved,
                numbering.beside(inner, token),
                depth);
    }

    /** A paragraph in a quotation is a quotation, in an item an item. */
    private static SegmentKind lent(XmlElement inner, boolean preserved) {
        XmlElement around = inner;
        while (around != null && !Elements.isDivision(around) && !around.local().equals("text")) {
            SegmentKind kind = Elements.isTei(around) ? Elements.lends(around) : null;
            if (kind != null) {
                return kind;
            }
            around = around.parent();
        }
        return preserved ? SegmentKind.PREFORMATTED : SegmentKind.PARAGRAPH;
    }

    /** On a division it only keeps editors' tools from indenting anew (EpiDoc); on a paragraph it is meant. */
    private boolean keepsSpace(XmlElement inner) {
        if (Elements.isContainer(inner)) {
            return false;
        }
        String space = inner.attribute("xml:space");
        return space == null ? preserved : space.equals("preserve");
    }

    private Place placeOf(XmlElement inner) {
        if (!is("text") || place == Place.NOTE || place == Place.APPARATUS) {
            return place;
        }
        return switch (inner.local()) {
            case "front" -> Place.FRONT;
            case "back" -> Place.BACK;
            default -> place;
        };
    }

    boolean is(String local) {
        return element.local().equals(local);
    }

    /** Whether segments stand here and not words: what is neither then makes a segment of its own. */
    boolean isBetween(XmlElement child) {
        return container && !ownWords && element.equals(child.parent());
    }

    boolean isContainer() {
        return container;
    }

    int level() {
        return kind == SegmentKind.HEADING ? Math.max(1, Math.min(6, depth)) : 0;
    }
}
