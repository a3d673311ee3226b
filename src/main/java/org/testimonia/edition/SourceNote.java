package org.testimonia.edition;

import java.util.List;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.text.Place;

/**
 * A note, or another reading, that the text itself has.
 *
 * @param text writes its words with all that is said of them
 */
record SourceNote(Placed note, HtmlText text) implements Said {

    @Override
    public String id() {
        return text.idOfNote(note);
    }

    @Override
    public String paint() {
        return "";
    }

    @Override
    public List<EditedPassage> passages() {
        return List.of();
    }

    @Override
    public void write(HtmlPage page) {
        String kind = note.segment().place() == Place.APPARATUS ? "Reading of the text" : "Note of the text";
        page.out.open("div", "id", id()).open("b").text(kind);
        if (note.segment().label() != null) {
            page.out.text(" ");
            page.words(note.segment().label());
        }
        page.out.text(". ").close("b");
        text.writeInline("span", note);
        page.out.close("div");
    }
}
