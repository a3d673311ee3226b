package org.testimonia.edition.print;

import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.Stance;

/**
 * The sheet of paper an edition is printed on. What is said on it, and in which order, is the same whoever makes it; how it
 * looks is the sheet's own.
 */
public interface Sheet {

    /** Opens a part of the book under its heading: the apparatus, the bibliography. */
    void openPart(String id, String running, String title);

    void closePart();

    /** Opens the entry of a claim; its number stands before it. */
    void openClaim(String id, int number);

    void closeClaim();

    /**
     * Opens a paragraph, or words within a line.
     *
     * @param id of the place, for links that lead to it
     */
    void open(Style style, @Nullable String id);

    void close();

    /** A whole paragraph that somebody typed, in its own language and direction. */
    void typed(Style style, String words, @Nullable String language);

    /** Words of the program. */
    void text(String words);

    /** What somebody typed, within a line; its direction ends with it. */
    void words(String typed);

    /** Something for the eye to rest on between people and imprint. */
    void ornament();

    void standing(Standing standing);

    void stance(Stance stance);

    /** Words that lead to a place of the edition. */
    void link(String id, String words);

    /** Words that lead to an address of the web. */
    void address(String address, String words);

    /** The page on which a place stands that was printed before. */
    void page(String id);
}
