package org.testimonia.edition;

import java.util.List;
import java.util.Locale;

/**
 * A part of an edition that begins on a page of its own.
 *
 * @param id the fragment that leads to it
 * @param title in plain words; empty for what continues the part before it
 * @param depth 0 for the first rank, 1 for what stands within it
 * @param anchors the fragments inside it to which other parts may lead before it is written
 */
public record EditionPart(Kind kind, String id, String title, int depth, List<String> anchors) {

    /** What a part is for. */
    public enum Kind {
        TITLE_PAGE,
        INTRODUCTION,
        CONTENTS,
        TEXT,
        CLAIMS,
        WITNESSES,
        BIBLIOGRAPHY,
        LEGEND,
        COLOPHON;

        /** As in the names of files: {@code title-page}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean continues() {
        return title.isEmpty();
    }
}
