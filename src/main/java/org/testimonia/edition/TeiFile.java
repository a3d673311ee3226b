package org.testimonia.edition;

import org.testimonia.edition.EditionModel.EditedText;

/**
 * One of several texts in a TEI file of its own.
 *
 * @param name of the file, beside {@code edition.xml}
 * @param idPrefix how the ids of the anchors in it begin
 */
record TeiFile(EditedText text, String name, String idPrefix) {

    /** The two anchors of the owner's passage of that number. */
    String pointer(String owner, int number) {
        TeiIds ids = new TeiIds(idPrefix);
        return name + "#" + ids.start(owner, number) + " " + name + "#" + ids.end(owner, number);
    }
}
