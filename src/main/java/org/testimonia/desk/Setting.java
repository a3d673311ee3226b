package org.testimonia.desk;

import java.util.List;

/**
 * What stands around and between the words of one segment on the page.
 *
 * @param rank of a heading, 1 to 6; 0 otherwise
 * @param before what stands at its beginning without being text: the link to its notes, its label
 * @param below what stands at its end without being text: its apparatus
 */
record Setting(
        Signs signs, int rank, String before, List<NoteReference> references, List<Paint> paints, String below) {}
