package org.testimonia.edition.site;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.testimonia.edition.EditionPart;
import org.testimonia.edition.EditionPart.Kind;
import org.testimonia.shared.Json;

/**
 * The words that the site's search looks through: {@code [address, title of the page, words]} for each paragraph, note,
 * claim and work. They lie in a script, because a page from a disk may read no other file.
 */
final class SiteSearch {

    /** What is found as one, wherever it stands. */
    private static final String PLACES =
            ".leaf > .text:not(.verse, .speech, .items, .scroll, .within), .leaf > h2, .leaf > h3,"
                    + " .leaf > h4, .leaf > .verse > p, .leaf > .speech > p, .leaf > .items:not(.within) > li, .leaf > .scroll,"
                    + " .footnotes > li, .apparatus > li, .bibliography > li, .index > div";

    private final StringBuilder index = new StringBuilder("window.searchIndex = [\n");

    /** Gives every place that has none an id to which what is found can lead. */
    void add(SitePage page, Element body, EditionPart part) {
        boolean list = part.kind() == Kind.CLAIMS && page.file().equals(SitePage.CLAIMS);
        if (list || part.kind() == Kind.TITLE_PAGE || part.kind() == Kind.CONTENTS) {
            return;
        }
        int number = 0;
        for (Element place : body.select(PLACES)) {
            number++;
            if (place.id().isEmpty()) {
                place.attr("id", part.kind().word() + "-place-" + number);
            }
            String words = words(place);
            if (!words.isEmpty()) {
                index.append(Json.canonical(List.of(page.file() + "#" + place.id(), page.title(), words)))
                        .append(",\n");
            }
        }
    }

    /** Without the numbers of notes and the signs that lead back. */
    private static String words(Element place) {
        Element copy = place.clone();
        new ArrayList<>(copy.select("sup.ref, .page-break, [role=doc-backlink], svg, .unseen, aside"))
                .forEach(Element::remove);
        return copy.text().strip();
    }

    String index() {
        return index + "];\n";
    }
}
