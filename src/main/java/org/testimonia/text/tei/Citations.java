package org.testimonia.text.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.xml.XPathInFile;
import org.testimonia.shared.xml.XPathInFile.Unusable;
import org.testimonia.shared.xml.XmlElement;
import org.testimonia.text.Finding;

/**
 * How a file wants its parts cited, by what its {@code refsDecl} says (TEI P5 Guidelines, section 16.2.5, Canonical
 * References): {@code citeStructure}, else {@code cRefPattern}. A part it says nothing of is numbered as in other files.
 */
final class Citations {

    private static final int LONGEST_STEP = 40;
    /** Nodes and characters that the rules of one file may look at: some tenths of a second. */
    private static final long MOST_LOOKED_AT = 3_000_000;

    private static final int MOST_TOLD = 5;

    private final Map<XmlElement, String> paths = new HashMap<>();
    private final XPathInFile expressions;
    private final Losses losses;
    private int told;

    private Citations(XmlElement root, Losses losses) {
        this.expressions = new XPathInFile(root, Elements.TEI, MOST_LOOKED_AT);
        this.losses = losses;
    }

    static Citations of(XmlElement root, TeiHeader header, Losses losses) {
        Citations citations = new Citations(root, losses);
        header.citationRules().forEach(rule -> citations.apply(rule, null, ""));
        return citations;
    }

    /** The path of an element that the file cites; null where it does not. */
    @Nullable
    String path(XmlElement element) {
        return paths.get(element);
    }

    private void apply(CitationRule rule, @Nullable XmlElement around, String path) {
        List<XmlElement> parts;
        try {
            parts = expressions.elements(rule.match(), around);
        } catch (Unusable unusable) {
            tell(rule, rule.match(), unusable);
            return;
        }
        List<String> steps = steps(rule, parts);
        for (int i = 0; i < steps.size(); i++) {
            XmlElement part = parts.get(i);
            String step = steps.get(i);
            String cited = step.isEmpty() ? path : path.isEmpty() ? step : path + rule.delimiter() + step;
            if (!step.isEmpty()) {
                paths.putIfAbsent(part, cited);
            }
            rule.inner().forEach(inner -> apply(inner, part, cited));
        }
    }

    /** What each part adds to its path: nothing where the words are none, or a sentence rather than a number or name. */
    private List<String> steps(CitationRule rule, List<XmlElement> parts) {
        List<String> steps = new ArrayList<>();
        try {
            for (XmlElement part : parts) {
                String words = expressions
                        .words(rule.use(), part, steps.size() + 1, parts.size())
                        .replaceAll("\\s+", " ")
                        .strip();
                steps.add(CodePoints.length(words) > LONGEST_STEP ? "" : words);
            }
        } catch (Unusable unusable) {
            tell(rule, rule.use(), unusable);
        }
        return steps;
    }

    private void tell(CitationRule rule, String expression, Unusable unusable) {
        if (told++ < MOST_TOLD) {
            losses.add(
                    Finding.Severity.CHANGED,
                    rule.element().start(),
                    "This rule of citation was left aside: \"" + expression + "\" " + unusable.getMessage()
                            + ". What it cites is numbered by @n or counted.");
        }
    }
}
