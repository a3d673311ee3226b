package org.testimonia.edition.epub;

import java.util.ArrayList;
import java.util.List;
import org.testimonia.edition.Markup;

/**
 * What a reader who does not see the page may expect of the book (EPUB Accessibility 1.1, 3.2). That it conforms to WCAG
 * is not said: nobody has looked whether the texts name their languages and their tables the heads of columns.
 */
final class EpubAccessibility {

    private static final String SUMMARY = "All of it is text: there are no pictures, sounds or moving things. Chapters,"
            + " claims and notes can be reached from the contents and from one another; a note leads back to its place."
            + " Each claim's standing is said in words, and never by colour alone. Languages and directions of writing are"
            + " marked where the source or the editors give them.";

    private final boolean hasPages;
    private final Markup out;

    EpubAccessibility(boolean hasPages, Markup out) {
        this.hasPages = hasPages;
        this.out = out;
    }

    void write() {
        meta("schema:accessMode", "textual");
        meta("schema:accessModeSufficient", "textual");
        features().forEach(feature -> meta("schema:accessibilityFeature", feature));
        meta("schema:accessibilityHazard", "none");
        out.element("meta", SUMMARY, "property", "schema:accessibilitySummary", "xml:lang", "en")
                .line();
    }

    private List<String> features() {
        List<String> features = new ArrayList<>(
                List.of("ARIA", "displayTransformability", "index", "readingOrder", "structuralNavigation"));
        features.add("tableOfContents");
        if (hasPages) {
            features.addAll(List.of("pageBreakMarkers", "pageNavigation"));
        }
        return features;
    }

    private void meta(String property, String value) {
        out.element("meta", value, "property", property).line();
    }
}
