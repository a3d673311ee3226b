package org.testimonia.text.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.xml.XmlElement;
import org.testimonia.shared.xml.XmlFile;
import org.testimonia.shared.xml.XmlNode;
import org.testimonia.shared.xml.XmlText;
import org.testimonia.text.Place;
import org.testimonia.text.SegmentKind;

/** Goes through a text in order of the file and hands its words to the running text, to notes and to readings. */
final class TeiWalk {

    private final XmlFile file;
    private final boolean apparatusApart;
    private final Losses losses;
    private final Pointers pointers = new Pointers();
    private final Flow body;
    private final List<Flow> notes = new ArrayList<>();
    private final List<Flow> readings = new ArrayList<>();
    private Flow flow;
    private int unnumbered;

    TeiWalk(XmlFile file, boolean apparatusApart, Losses losses) {
        this.file = file;
        this.apparatusApart = apparatusApart;
        this.losses = losses;
        this.body = new Flow(file, null, null);
        this.flow = body;
    }

    void text(XmlElement text, Frame around) {
        element(text, around);
    }

    /** All segments in their order, each knowing how much stands before it. */
    List<Draft> finish() {
        body.end();
        pointers.settle();
        List<Draft> drafts = new ArrayList<>(body.drafts());
        notes.forEach(note -> drafts.addAll(note.drafts()));
        readings.forEach(reading -> drafts.addAll(reading.drafts()));
        int offset = 0;
        for (Draft draft : drafts) {
            draft.offset = offset;
            offset += draft.length() + 1;
        }
        return drafts;
    }

    private void content(XmlElement element, Frame frame) {
        boolean tight = Elements.isTight(element);
        boolean record = Elements.isRecord(element);
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inner) {
                element(inner, frame);
                if (record) {
                    flow.gap(inner.end(), inner.end(), frame);
                }
            } else if (child instanceof XmlText text && !tight) {
                text.read((point, from, to) -> flow.take(point, from, to, frame));
            }
        }
    }

    private void element(XmlElement element, Frame frame) {
        if (element.namespace().equals(Elements.XINCLUDE)) {
            include(element, frame);
        } else if (Elements.isBreak(element)) {
            lineOrPage(element, frame);
        } else if (Elements.isBeside(element)) {
            flow.point(Marking.withWords(element), frame);
        } else if (Elements.isTei(element) && readSpecially(element, frame)) {
            return;
        } else {
            SegmentKind kind = Elements.block(element, frame);
            if (kind == null) {
                inline(element, frame);
            } else if (Elements.isBlockHereOnly(element)) {
                inline(element, frame.inside(element, kind));
            } else {
                content(element, frame.inside(element, kind));
            }
        }
    }

    private boolean readSpecially(XmlElement element, Frame frame) {
        switch (element.local()) {
            case "note" -> {
                if (Set.of("inline", "inspace").contains(String.valueOf(element.attribute("place")))) {
                    return false;
                }
                note(element, frame);
            }
            case "witDetail", "wit" -> note(element, frame);
            case "app" -> apparatus(element, frame);
            case "choice" -> choice(element, frame);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void inline(XmlElement element, Frame frame) {
        pointers.found(element, flow, frame);
        flow.open(Marking.of(element));
        content(element, frame);
        flow.close(frame);
    }

    private void include(XmlElement element, Frame frame) {
        if (element.local().equals("include")) {
            losses.add(element, "What xi:include names (" + element.attribute("href") + ") was not fetched.");
        }
        content(element, frame);
    }

    private void lineOrPage(XmlElement element, Frame frame) {
        String split = String.valueOf(element.attribute("break"));
        if (split.equals("no")) {
            flow.join();
        } else if (element.local().equals("lb") || split.equals("yes")) {
            flow.gap(element.start(), element.end(), frame);
        }
        flow.point(Marking.withWords(element), frame);
    }

    private void note(XmlElement note, Frame frame) {
        String n = note.attribute("n");
        String label = n == null || n.isBlank() ? String.valueOf(++unnumbered) : n.strip();
        Attachment place = flow.attach(frame);
        pointers.note(note, place);
        Frame inside = frame.beside(note, Place.NOTE, SegmentKind.NOTE, "n");
        aside(note, inside, new Flow(file, label, place), notes, frame);
    }

    /** What stands beside the text flows by itself; where it holds no words, the text keeps a mark of it. */
    private void aside(XmlElement element, Frame inside, Flow beside, List<Flow> flows, Frame frame) {
        Flow around = flow;
        flow = beside;
        flows.add(beside);
        flow.open(Marking.of(element));
        content(element, inside);
        flow.close(inside);
        flow.end();
        flow = around;
        if (beside.drafts().isEmpty()) {
            flow.point(Marking.of(element), frame);
        }
    }

    private void apparatus(XmlElement app, Frame frame) {
        boolean apart = apparatusApart || app.attribute("loc") != null || app.attribute("from") != null;
        XmlElement base = apart ? null : Variants.base(app);
        flow.open(base == null ? Marking.of(app) : new Marking(app, Marking.Telling.LEMMA));
        if (base != null) {
            content(base, frame);
        }
        flow.close(frame);
        variants(app, base, null, frame);
    }

    private void variants(XmlElement group, @Nullable XmlElement base, @Nullable String witnesses, Frame frame) {
        for (XmlNode node : group.children()) {
            if (node instanceof XmlText text) {
                strayText(text, group, frame);
            } else if (node instanceof XmlElement child && !child.equals(base)) {
                switch (child.local()) {
                    case "rdgGrp" -> variants(child, base, Variants.sigla(child, witnesses), frame);
                    case "rdg", "lem" -> reading(child, Variants.sigla(child, witnesses), frame);
                    default -> element(child, frame);
                }
            }
        }
    }

    private void strayText(XmlText text, XmlElement around, Frame frame) {
        if (!Elements.isTight(around)) {
            text.read((point, from, to) -> flow.take(point, from, to, frame));
        }
    }

    private void reading(XmlElement reading, @Nullable String label, Frame frame) {
        Frame inside = frame.beside(reading, Place.APPARATUS, SegmentKind.READING, "r");
        aside(reading, inside, new Flow(file, label, flow.attach(frame)), readings, frame);
    }

    private void choice(XmlElement choice, Frame frame) {
        XmlElement chosen = Variants.chosen(choice);
        if (chosen == null) {
            inline(choice, frame);
            return;
        }
        flow.open(new Marking(choice, Marking.Telling.FORMS));
        for (XmlNode child : choice.children()) {
            if (child instanceof XmlText text) {
                strayText(text, choice, frame);
            }
        }
        content(chosen, frame);
        flow.close(frame);
    }
}
