package org.testimonia.text.tei;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.testimonia.shared.xml.XmlFile;
import org.testimonia.text.Mark;

/** The marks of one segment, in the order in which their elements begin; each is made when it is asked for. */
final class DraftMarks extends AbstractList<Mark> implements RandomAccess {

    private static final int START = 0;
    private static final int END = 1;
    private static final int ELEMENT = 2;
    private static final int TELLING = 3;
    private static final List<Marking.Telling> TELLINGS = List.of(Marking.Telling.values());

    private final XmlFile file;
    private final Rows rows = new Rows();

    DraftMarks(XmlFile file) {
        this.file = file;
    }

    /** The number of a mark whose end is not known yet. */
    int open(int start, Marking marking) {
        return rows.add(start, start, marking.element().number(), TELLINGS.indexOf(marking.telling()));
    }

    void close(int mark, int end) {
        rows.set(mark, END, end);
    }

    void trim() {
        rows.trim();
    }

    @Override
    public Mark get(int index) {
        Marking marking = new Marking(file.element(rows.get(index, ELEMENT)), TELLINGS.get(rows.get(index, TELLING)));
        return new Mark(rows.get(index, START), rows.get(index, END), marking.kind(), marking.attributes());
    }

    @Override
    public int size() {
        return rows.size();
    }
}
