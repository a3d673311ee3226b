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

    private final XmlFile file;
    private final List<Finding> findings = new ArrayList<>();

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
        LineIndex.Position position = file.position(at);
        findings.add(new Finding(severity, position.line(), position.column(), sentence));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
