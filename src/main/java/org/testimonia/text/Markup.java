package org.testimonia.text;

import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.testimonia.shared.Refusal;

/** Elements and attributes by their local names: which prefix a program writes does not matter. */
final class Markup {

    /** Deeper documents are made to harm. */
    private static final int DEEPEST = 256;

    static final String OTHER_PARTS = "Words in parts of the file that are not read are left out.";

    private static final String HEADS = "Headers and footers are left out: they belong to the pages, not to the text.";

    private Markup() {}

    /** Names the words of a header or footer, where it has any. */
    static void leaveOut(Element part, FindingTally tally) {
        String words = part.text().strip();
        if (!words.isEmpty()) {
            tally.add(Finding.Severity.LOST, HEADS, words, () -> null);
        }
    }

    static String name(Element element) {
        return element.tag().localName();
    }

    /** The value of the attribute of that local name, or the empty string. */
    static String attribute(Element element, String localName) {
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.equals(localName) || key.endsWith(":" + localName)) {
                return attribute.getValue();
            }
        }
        return "";
    }

    static Optional<Element> child(Element element, String localName) {
        for (Element child : element.children()) {
            if (name(child).equals(localName)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The first in the order of the document, at any depth. */
    static Optional<Element> first(Element root, String localName) {
        return root.stream().filter(element -> name(element).equals(localName)).findFirst();
    }

    static void refuseDeeperThan(int depth) {
        if (depth > DEEPEST) {
            throw Refusal.invalid(
                    "file", "Tables and lists in this file stand inside each other more than " + DEEPEST + " deep.");
        }
    }
}
