package org.testimonia.text.tei;

import org.jspecify.annotations.Nullable;
import org.testimonia.shared.xml.XmlElement;

/** Attributes that hold for everything inside, such as the language. */
final class Inherited {

    private Inherited() {}

    /** From the element up to, but without, the outer one; by the name of P5 or of P4. */
    static @Nullable String attribute(XmlElement element, @Nullable XmlElement outer, String name, String older) {
        XmlElement at = element;
        while (at != null && at != outer) {
            String value = at.attribute(name);
            if (value == null && at.namespace().isEmpty()) {
                value = at.attribute(older);
            }
            if (value != null) {
                return value;
            }
            at = at.parent();
        }
        return null;
    }
}
