package org.testimonia.shared.xml;

import java.util.ArrayList;
import java.util.List;

/**
 * The elements of a file in the order of their start tags, each a number and a row of numbers. What stands between tags
 * is not in it: whoever asks finds it in the file. That is what lets a file of some million elements be read.
 */
final class XmlTree {

    static final int NONE = -1;

    final XmlFile file;
    private final Ints starts = new Ints();
    private final Ints contentStarts = new Ints();
    private final Ints contentEnds = new Ints();
    private final Ints parents = new Ints();
    private final Ints nexts = new Ints();
    private final Ints names = new Ints();
    private final List<XmlName> named = new ArrayList<>();

    XmlTree(XmlFile file) {
        this.file = file;
    }

    /** The number of an element whose end is not known yet. */
    int open(int start, int contentStart, int parent, int name) {
        starts.add(start);
        contentStarts.add(contentStart);
        contentEnds.add(contentStart);
        parents.add(parent);
        nexts.add(size());
        names.add(name);
        return size() - 1;
    }

    void close(int element, int contentEnd) {
        contentEnds.set(element, contentEnd);
        nexts.set(element, size());
    }

    /** The number of a name that is new. */
    int name(XmlName name) {
        named.add(name);
        return named.size() - 1;
    }

    int size() {
        return starts.size();
    }

    int start(int element) {
        return starts.get(element);
    }

    int contentStart(int element) {
        return contentStarts.get(element);
    }

    int contentEnd(int element) {
        return contentEnds.get(element);
    }

    int end(int element) {
        int contentEnd = contentEnds.get(element);
        return isEmptyTag(element) ? contentEnd : file.text().indexOf('>', contentEnd) + 1;
    }

    boolean isEmptyTag(int element) {
        return file.text().charAt(contentStarts.get(element) - 2) == '/';
    }

    int parent(int element) {
        return parents.get(element);
    }

    /** The first element that is not inside; its next sibling, if that has the same parent. */
    int next(int element) {
        return nexts.get(element);
    }

    XmlName name(int element) {
        return named.get(names.get(element));
    }

    /** The last child that begins before the place; the element itself where none does. */
    int childBefore(int element, int index) {
        int child = starts.floor(index - 1);
        while (child != element && parents.get(child) != element) {
            child = parents.get(child);
        }
        return child;
    }

    /** The innermost element that has the place inside of it, rather than at its edges; the root where there is none. */
    int around(int index) {
        int element = starts.floor(index - 1);
        while (element > 0 && end(element) <= index) {
            element = parents.get(element);
        }
        return Math.max(element, 0);
    }
}
