package org.testimonia.text.tei;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.xml.XmlElement;

/** Endnotes stand far from their place: a {@code ref} in the text points to them, or they point to an anchor. */
final class Pointers {

    private final Map<String, Attachment> references = new HashMap<>();
    private final Map<String, Attachment> anchors = new HashMap<>();
    private final Map<Attachment, XmlElement> notes = new HashMap<>();

    void found(XmlElement element, Flow flow, Frame frame) {
        String target = element.attribute("target");
        String id = id(element);
        if (target != null && target.startsWith("#")) {
            references.putIfAbsent(target.substring(1), flow.attach(frame));
        }
        if (id != null && !element.children().iterator().hasNext()) {
            anchors.put(id, flow.attach(frame));
        }
    }

    void note(XmlElement note, Attachment place) {
        notes.put(place, note);
    }

    /** Notes go where they are pointed to or point to; any other stays where it stands. */
    void settle() {
        notes.forEach((place, note) -> {
            Attachment named = named(note);
            if (named != null && named.isSettled()) {
                place.follow(named);
            }
        });
    }

    private @Nullable Attachment named(XmlElement note) {
        String target = note.attribute("target");
        if (target != null && target.startsWith("#") && anchors.containsKey(target.substring(1))) {
            return anchors.get(target.substring(1));
        }
        String id = id(note);
        return id == null ? null : references.get(id);
    }

    private static @Nullable String id(XmlElement element) {
        String id = element.attribute("xml:id");
        return id == null ? element.attribute("id") : id;
    }
}
