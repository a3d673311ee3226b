package org.testimonia.text.tei;

import java.util.ArrayList;
import java.util.List;
import org.testimonia.shared.xml.LineIndex;
import org.testimonia.shared.xml.XmlElement;
import org.testimonia.shared.xml.XmlFile;
import org.testimonia.shared.xml.XmlNotice;
import org.testimonia.text.Finding;
import org.testimonia.text.Finding.Severity;

/** The findings of one file, in the order they were made. */
final class Losses {

    private static final int MOST = 500;

    private final XmlFile file;
    private final List<Finding> findings = new ArrayList<>();
    private int more;

    Losses(XmlFile file) {
        this.file = file;
        for (XmlNotice notice : file.notices()) {
            add(notice.guessed() ? Severity.GUESSED : Severity.LOST, notice.at(), notice.sentence());
        }
    }

    void add(XmlElement element, String sentence) {
        add(Severity.LOST, element.start(), sentence);
    }

    void add(Severity severity, int at, String sentence) {
        if (findings.size() == MOST) {
            more++;
            return;
        }
        LineIndex.Position position = file.position(at);
        findings.add(new Finding(severity, position.line(), position.column(), sentence));
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        if (more > 0) {
            all.add(new Finding(Severity.LOST, null, null, "And " + more + " more places of these sorts."));
        }
        return all;
    }
}
