package org.testimonia.edition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.xml.XmlElement;

/** Where an edition's entries stand in a {@code teiHeader} (TEI P5, chapter 2), with the parents they need. */
final class SpliceHeader {

    private final XmlElement root;
    private final @Nullable XmlElement header;
    private final String idPrefix;
    private final Insertions insertions;
    private final List<String> report = new ArrayList<>();

    SpliceHeader(XmlElement root, String idPrefix, Insertions insertions) {
        this.root = root;
        this.header = open(root, "teiHeader");
        this.idPrefix = idPrefix;
        this.insertions = insertions;
    }

    void add(TeiAdditions additions) {
        if (!additions.respStmts().isEmpty()) {
            respStmts(additions.respStmts());
        }
        if (!additions.taxonomies().isEmpty()) {
            taxonomies(additions.taxonomies());
        }
        if (!additions.changes().isEmpty()) {
            changes(additions.changes());
        }
        standOff(additions.standOff());
    }

    List<String> report() {
        return List.copyOf(report);
    }

    private void respStmts(String respStmts) {
        XmlElement titles = open(open(header, "fileDesc"), "titleStmt");
        if (titles == null) {
            report.add("The file has no titleStmt, so who is responsible is told in its standOff only.");
        } else {
            atEnd(titles, respStmts);
        }
    }

    private void taxonomies(String taxonomies) {
        XmlElement encoding = open(header, "encodingDesc");
        XmlElement classes = open(encoding, "classDecl");
        XmlElement file = header == null ? null : header.first("fileDesc");
        if (classes != null) {
            atEnd(classes, taxonomies);
        } else if (encoding != null) {
            atEnd(encoding, wrapped("classDecl", taxonomies));
        } else if (header != null && file != null) {
            String encodingDesc = wrapped("encodingDesc", wrapped("classDecl", taxonomies));
            insertions.add(file.end(), header, encodingDesc);
        } else {
            report.add("The file has no fileDesc, so the categories that are named are not explained in it.");
        }
    }

    private void changes(String changes) {
        XmlElement revisions = open(header, "revisionDesc");
        if (revisions == null && header != null && header.first("revisionDesc") == null) {
            atEnd(header, wrapped("revisionDesc", changes));
        } else if (revisions == null || revisions.first("list") != null) {
            report.add("The file tells its changes in a list of another kind, so the annotation is not told there.");
        } else if (revisions.first("listChange") != null) {
            atEnd(revisions, wrapped("listChange", changes));
        } else {
            atEnd(revisions, changes);
        }
    }

    private void standOff(String content) {
        XmlElement first = root.first("teiHeader");
        int index = first == null ? root.contentStart() : first.end();
        String start = "<standOff xml:id=\"" + idPrefix + "standOff\" type=\"testimonia\">";
        insertions.add(index, root, start + content + "</standOff>");
    }

    private String wrapped(String parent, String content) {
        return "<" + parent + " xml:id=\"" + idPrefix + parent + "\">" + content + "</" + parent + ">";
    }

    private void atEnd(XmlElement parent, String markup) {
        insertions.add(parent.contentEnd(), parent, markup);
    }

    /** The child that something can be put into: an empty tag would have to be rewritten. */
    private static @Nullable XmlElement open(@Nullable XmlElement parent, String local) {
        XmlElement child = parent == null ? null : parent.first(local);
        return child == null || child.isEmptyTag() ? null : child;
    }
}
