package org.testimonia.edition;

import java.util.List;
import org.testimonia.text.ReadSegment;

/**
 * Puts an edition's anchors, header entries and {@code standOff} into the original bytes of a TEI file, and takes them
 * out again: what is left is the original, byte for byte.
 */
@SuppressWarnings("DoNotCallSuggester") // the splice itself lands next
public final class TeiSplice {

    /** Of the file as it came; its segments in order, notes and readings too. */
    public TeiSplice(byte[] original, List<ReadSegment> segments) {
        throw new UnsupportedOperationException();
    }

    /** False for TEI P4, which has no {@code standOff}: its edition is P5 made from it. */
    public boolean takesAdditions() {
        throw new UnsupportedOperationException();
    }

    /** How every {@code xml:id} we add begins: {@code tst-}, or longer where the file has such ids already. */
    public String idPrefix() {
        throw new UnsupportedOperationException();
    }

    /** The root gets {@code <standOff xml:id="{idPrefix}standOff" type="testimonia">} around the given content. */
    public SplicedTei splice(List<AnchorRange> ranges, TeiAdditions additions) {
        throw new UnsupportedOperationException();
    }

    /** The file without what a splice has added last; the same bytes when there is nothing of ours in it. */
    public static byte[] removeOurs(byte[] file) {
        throw new UnsupportedOperationException();
    }
}
