package org.testimonia.edition.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Which style of paragraphs a block of the HTML edition has; the styles are in {@code styles.xml}. */
final class DocxStyles {

    /** By the class of the block. */
    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("sub", "Subtitle"),
            Map.entry("by", "TitlePage"),
            Map.entry("imprint", "Imprint"),
            Map.entry("verse", "Verse"),
            Map.entry("speaker", "Speaker"),
            Map.entry("stage", "Stage"),
            Map.entry("caption", "Caption"),
            Map.entry("label", "Label"),
            Map.entry("reading", "Apparatus"),
            Map.entry("reason", "Reason"),
            Map.entry("small", "Small"),
            Map.entry("said", "Quote"),
            Map.entry("objection", "Objection"));

    private static final Map<String, String> LISTS = Map.of("bibliography", "Bibliography", "history", "History");

    private DocxStyles() {}

    /** None where it looks like what is around it. */
    static Optional<String> of(Element block) {
        for (Map.Entry<String, String> style : CLASSES.entrySet()) {
            if (block.hasClass(style.getKey())) {
                return Optional.of(style.getValue());
            }
        }
        return switch (block.normalName()) {
            case "blockquote" -> Optional.of("Quote");
            case "pre" -> Optional.of("Preformatted");
            case "aside" -> Optional.of("Small");
            case "p" -> block.hasClass("paragraph") ? Optional.of(paragraph(block)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The first of several is not indented. */
    private static String paragraph(Element block) {
        Element before = block.previousElementSibling();
        boolean follows = before != null && before.normalName().equals("p") && before.hasClass("paragraph");
        return follows ? "BodyText" : "FirstParagraph";
    }

    /** The statement of a claim and what is under it stand below the chapters' own ranks. */
    static String ofHeading(Element heading) {
        int rank = heading.normalName().charAt(1) - '0';
        if (rank == 1) {
            return "Title";
        }
        boolean inClaim = heading.closest(".apparatus") != null;
        return "Heading" + Math.min(6, inClaim ? rank : rank - 1);
    }

    static Optional<String> ofItem(Element list, Element item) {
        List<String> known =
                LISTS.keySet().stream().filter(list::hasClass).sorted().toList();
        if (!known.isEmpty()) {
            return Optional.ofNullable(LISTS.get(known.get(0)));
        }
        if (list.hasClass("index") || list.hasClass("legend")) {
            return Optional.of("Index");
        }
        return item.hasClass("evidence") ? Optional.of("Apparatus") : Optional.empty();
    }
}
