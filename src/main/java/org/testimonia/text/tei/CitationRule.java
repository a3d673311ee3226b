package org.testimonia.text.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.testimonia.shared.xml.XmlElement;

/**
 * One step of a citation, as {@code citeStructure} puts it.
 *
 * @param element that states it
 * @param match XPath to the parts, from the part around
 * @param use XPath from a part to what it is cited by
 * @param delimiter before the step
 */
record CitationRule(XmlElement element, String match, String use, String delimiter, List<CitationRule> inner) {

    private static final String BETWEEN = ".";
    private static final int DEEPEST = 20;
    private static final Pattern CAPTURED = Pattern.compile("(@[\\w:.-]+)\\s*=\\s*(['\"])\\$(\\d)\\2");
    private static final Pattern POINTER =
            Pattern.compile("^\\s*#(?:xpath|xpointer|xpath1)\\((.*)\\)\\s*$", Pattern.DOTALL);
    private static final Pattern LITERAL_DELIMITER = Pattern.compile("\\)\\\\?([^\\w\\s(\\\\])\\(");

    /** The rules of one {@code refsDecl}; of several patterns the one that goes deepest tells of the others. */
    static List<CitationRule> of(XmlElement refsDecl) {
        List<CitationRule> structures = structures(refsDecl, DEEPEST);
        if (!structures.isEmpty()) {
            return structures;
        }
        return refsDecl.elements().stream()
                .filter(child -> child.local().equals("cRefPattern"))
                .map(CitationRule::pattern)
                .filter(chain -> !chain.isEmpty())
                .max((one, other) -> Integer.compare(depth(one), depth(other)))
                .orElse(List.of());
    }

    private static List<CitationRule> structures(XmlElement around, int deepest) {
        List<CitationRule> rules = new ArrayList<>();
        for (XmlElement child : around.elements()) {
            String match = child.attribute("match");
            String use = child.attribute("use");
            if (child.local().equals("citeStructure") && match != null && use != null && deepest > 0) {
                String delimiter = child.attribute("delim");
                rules.add(new CitationRule(
                        child, match, use, delimiter == null ? BETWEEN : delimiter, structures(child, deepest - 1)));
            }
        }
        return rules;
    }

    /**
     * The steps of a pattern whose captures stand in order as values of attributes, which is how editions use them:
     * {@code #xpath(/TEI/text/body/div[@n='$1']/l[@n='$2'])}. Others make no steps.
     */
    private static List<CitationRule> pattern(XmlElement pattern) {
        Matcher pointer = POINTER.matcher(String.valueOf(pattern.attribute("replacementPattern")));
        if (!pointer.matches()) {
            return List.of();
        }
        String path = pointer.group(1);
        Matcher captured = CAPTURED.matcher(path);
        List<String[]> steps = new ArrayList<>();
        int from = 0;
        while (captured.find()) {
            int end = path.indexOf(']', captured.end());
            if (end < 0 || !captured.group(3).equals(String.valueOf(steps.size() + 1))) {
                return List.of();
            }
            String match = path.substring(from, captured.start())
                    + captured.group(1)
                    + path.substring(captured.end(), end + 1);
            steps.add(new String[] {steps.isEmpty() ? match : "." + match, captured.group(1)});
            from = end + 1;
        }
        return chain(pattern, steps, 0);
    }

    private static List<CitationRule> chain(XmlElement pattern, List<String[]> steps, int at) {
        if (at == steps.size()) {
            return List.of();
        }
        Matcher literal = LITERAL_DELIMITER.matcher(String.valueOf(pattern.attribute("matchPattern")));
        String delimiter = BETWEEN;
        for (int i = 0; i < at && literal.find(); i++) {
            delimiter = literal.group(1);
        }
        return List.of(new CitationRule(
                pattern, steps.get(at)[0], steps.get(at)[1], delimiter, chain(pattern, steps, at + 1)));
    }

    private static int depth(List<CitationRule> chain) {
        return chain.isEmpty() ? 0 : 1 + depth(chain.get(0).inner());
    }
}
