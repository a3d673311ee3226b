package org.testimonia.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.xml.XmlElement;
import org.testimonia.shared.xml.XmlFile;
import org.testimonia.text.ReadSegment;

/**
 * Puts an edition's anchors, header entries and {@code standOff} into the original bytes of a TEI file, and takes them
 * out again: what is left is the original, byte for byte.
 */
public final class TeiSplice {

    static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private final byte[] original;
    private final XmlFile file;
    private final SpliceSource source;
    private final String idPrefix;

    /** Of the file as it came; its segments in order, notes and readings too. */
    public TeiSplice(byte[] original, List<ReadSegment> segments) {
        this.original = original.clone();
        this.file = XmlFile.read(original);
        this.source = new SpliceSource(file, segments);
        this.idPrefix = OurIds.free(file);
    }

    /** False for TEI P4, which has no {@code standOff}: its edition is P5 made from it. */
    public boolean takesAdditions() {
        return file.root().namespace().equals(NAMESPACE);
    }

    /** How every {@code xml:id} we add begins: {@code tst-}, or longer where the file has such ids already. */
    public String idPrefix() {
        return idPrefix;
    }

    /** The root gets {@code <standOff xml:id="{idPrefix}standOff" type="testimonia">} around the given content. */
    public SplicedTei splice(List<AnchorRange> ranges, TeiAdditions additions) {
        if (!takesAdditions()) {
            throw Refusal.invalid("This text is TEI P4, which takes no annotations: its edition is made anew as P5.");
        }
        Insertions insertions = new Insertions(file);
        Set<String> moved = new HashSet<>();
        for (AnchorRange range : ranges) {
            anchor(range.endId(), source.after(range.end()), false, insertions, moved);
        }
        for (AnchorRange range : ranges) {
            anchor(range.startId(), source.before(range.start()), true, insertions, moved);
        }
        SpliceHeader header = new SpliceHeader(file.root(), idPrefix, insertions);
        header.add(additions);
        return new SplicedTei(insertions.into(original), Set.copyOf(moved), header.report());
    }

    private static void anchor(String id, int index, boolean start, Insertions insertions, Set<String> moved) {
        AnchorPlace place = AnchorPlace.nearest(insertions.file(), index, start);
        insertions.add(place.index(), place.host(), "<anchor xml:id=\"" + id + "\"/>");
        if (place.index() != index) {
            moved.add(id);
        }
    }

    /** The file without what a splice has added last; the same bytes when there is nothing of ours in it. */
    public static byte[] removeOurs(byte[] file) {
        XmlFile spliced = XmlFile.read(file);
        String prefix = OurIds.last(spliced);
        return prefix == null ? file : without(file, spliced, prefix);
    }

    private static byte[] without(byte[] bytes, XmlFile file, String prefix) {
        List<XmlElement> ours = new ArrayList<>();
        gather(file.root(), prefix, ours);
        Cut cut = new Cut(bytes);
        for (XmlElement element : ours) {
            cut.leaveOut(file.byteAt(element.start()), file.byteAt(element.end()));
        }
        return cut.rest();
    }

    private static void gather(XmlElement element, String prefix, List<XmlElement> ours) {
        for (XmlElement child : element.elements()) {
            String id = child.attribute("xml:id");
            if (id != null && id.startsWith(prefix)) {
                ours.add(child);
            } else {
                gather(child, prefix, ours);
            }
        }
    }
}
