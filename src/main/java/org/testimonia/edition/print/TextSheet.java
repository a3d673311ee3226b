package org.testimonia.edition.print;

import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.Placed;
import org.testimonia.edition.SegmentRun;

/** A sheet that the text itself is set on, with the numbers of its notes. */
public interface TextSheet extends Sheet, SegmentRun.Scribe {

    /** Several segments that are one thing to the eye. */
    enum Group {
        VERSE,
        SPEECH,
        LIST
    }

    /** Opens one of several texts; its title and author stand above it. */
    void openText(EditedText text, String id, boolean titled);

    void closeText();

    /**
     * Opens a chapter, or a section of one.
     *
     * @param depth 0 for a chapter, which begins on a page of its own
     * @param running what stands at the head of its pages; null for that of the text
     */
    void openChapter(String id, int depth, @Nullable String running);

    void closeChapter();

    void openGroup(Group group);

    void closeGroup();

    void openTable(int columns);

    void openRow();

    void closeRow();

    void closeTable();

    /**
     * Opens a heading, a paragraph, a line, a cell.
     *
     * @param rank of a heading, 1 for a chapter's; 0 for anything else
     * @param first whether it is the first paragraph after a heading
     */
    void openSegment(Placed placed, String id, int rank, boolean first);

    void closeSegment(Placed placed);

    /** A passage begins of which something is said. */
    void begin(String passage);

    /** The number of a note, and what the note says. */
    void note(Footnote note, boolean afterAnother, Runnable words);

    /** A heading of the program within a text. */
    void heading(String id, String words, int rank);
}
