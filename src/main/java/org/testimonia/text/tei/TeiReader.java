package org.testimonia.text.tei;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.testimonia.shared.xml.XmlElement;
import org.testimonia.shared.xml.XmlFile;
import org.testimonia.text.Finding;
import org.testimonia.text.Format;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.ReadText;
import org.testimonia.text.TextReader;

/**
 * Reads TEI P5, and P4 with a finding. Which characters make the plain text is told in
 * {@code docs/reference/tei-reading.md}; every other character of the text is in a mark or in a finding.
 */
@ApplicationScoped
public class TeiReader implements TextReader {

    private static final List<String> ROOTS = List.of("TEI", "teiCorpus", "TEI.2", "teiCorpus.2");
    private static final List<String> BESIDE_TEXT = List.of("facsimile", "sourceDoc", "standOff", "fsdDecl");

    @Override
    public Format format() {
        return Format.TEI;
    }

    @Override
    public ReadText read(byte[] original) {
        XmlFile file = XmlFile.read(original);
        XmlElement root = file.root();
        Losses losses = new Losses(file);
        greet(file, root, losses);
        TeiHeader header = TeiHeader.of(root);
        TextLanguage declared = header.language(mainText(file, root));
        TeiWalk walk = new TeiWalk(file, header.keepsApparatusApart(), losses);
        texts(root, Frame.root(root, Citations.of(root, header, losses)), walk, losses);
        List<Draft> drafts = walk.finish();
        TextLanguage language = declared.orMostOf(drafts);
        List<ReadSegment> segments =
                drafts.stream().map(draft -> draft.segment(language)).toList();
        if (segments.isEmpty()) {
            throw file.refuse(root.start(), "This TEI file has no words in its text.");
        }
        return new ReadText(
                segments,
                losses.findings(),
                header.title(),
                header.author(),
                language.code(),
                language.direction(),
                file.charset().name());
    }

    private static void greet(XmlFile file, XmlElement root, Losses losses) {
        boolean tei = ROOTS.contains(root.local()) && Elements.isTei(root);
        if (!tei) {
            throw file.refuse(
                    root.start(),
                    "A TEI file begins with <TEI xmlns=\"" + Elements.TEI + "\">; this one begins with <" + root.name()
                            + ">.");
        }
        if (root.namespace().isEmpty()) {
            losses.add(
                    Finding.Severity.CHANGED,
                    root.start(),
                    "This is TEI P4, or has no namespace: it was read as TEI; an edition of it will be P5 made anew.");
        }
    }

    private static void texts(XmlElement element, Frame frame, TeiWalk walk, Losses losses) {
        boolean hasText = element.first("text") != null;
        for (XmlElement child : element.elements()) {
            if (ROOTS.contains(child.local())) {
                texts(child, frame.inside(child, frame.kind), walk, losses);
            } else if (child.local().equals("text") || (child.local().equals("sourceDoc") && !hasText)) {
                walk.text(child, frame);
            } else if (BESIDE_TEXT.contains(child.local())
                    && !isOurs(child)
                    && !child.words().isBlank()) {
                losses.add(child, "What stands in <" + child.name() + "> is kept in the file and not shown.");
            }
        }
    }

    private static boolean isOurs(XmlElement element) {
        return "testimonia".equals(element.attribute("type"));
    }

    private static XmlElement mainText(XmlFile file, XmlElement root) {
        for (XmlElement child : root.elements()) {
            if (child.local().equals("text") || (child.local().equals("sourceDoc") && root.first("text") == null)) {
                return child;
            }
            if (ROOTS.contains(child.local())) {
                return mainText(file, child);
            }
        }
        throw file.refuse(root.start(), "This TEI file has no <text>.");
    }
}
