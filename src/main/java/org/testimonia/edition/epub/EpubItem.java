package org.testimonia.edition.epub;

import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionPart;

/**
 * A file of the book that is read in turn.
 *
 * @param file its path beside the package document
 */
record EpubItem(EditionPart part, String file) {

    static String file(EditionPart part, int number) {
        return "%04d-%s.xhtml".formatted(number, part.kind().word());
    }

    /** The manifest's name of it. */
    String id() {
        return "part-" + file.substring(0, 4);
    }

    String title(EditionModel model) {
        return part.continues() ? model.title() : part.title();
    }

    /** Of the three that a book consists of (EPUB structural semantics vocabulary, 3.1). */
    String section() {
        return switch (part.kind()) {
            case TITLE_PAGE, INTRODUCTION, CONTENTS -> "frontmatter";
            case TEXT -> "bodymatter";
            case CLAIMS, WITNESSES, BIBLIOGRAPHY, LEGEND, COLOPHON -> "backmatter";
        };
    }
}
