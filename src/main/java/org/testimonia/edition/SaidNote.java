package org.testimonia.edition;

import java.util.List;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.shared.Typography;

/** A note, highlight, tag, entity or question, with the replies to it. */
public record SaidNote(Note note) implements Said {

    @Override
    public String id() {
        return "note-" + note.id();
    }

    @Override
    public String paint() {
        return "note";
    }

    @Override
    public List<EditedPassage> passages() {
        return note.passages();
    }

    @Override
    public void write(HtmlPage page) {
        page.out.open("div", "id", id());
        page.out.open("b").text(Typography.capital(note.kind())).text(" by ");
        page.person(note.author());
        page.out.text(". ").close("b");
        writeEntity(page);
        writeTags(page);
        String body = note.body();
        if (body != null) {
            page.prose(body, note.bodyFormat(), note.language());
        }
        note.replies().forEach(reply -> {
            page.out.open("b");
            page.person(reply.author());
            page.out.text(" replies: ").close("b");
            page.prose(reply.body(), "text/markdown", null);
        });
        page.out.close("div");
    }

    private void writeEntity(HtmlPage page) {
        String label = note.entityLabel() == null ? note.entityIri() : note.entityLabel();
        String address = TeiValues.address(note.entityIri());
        if (label != null && address != null) {
            page.out.open("a", "href", address);
            page.words(label);
            page.out.close("a").text(". ");
        } else if (label != null) {
            page.words(label);
            page.out.text(". ");
        }
    }

    private void writeTags(HtmlPage page) {
        if (!note.tags().isEmpty()) {
            page.words(String.join(", ", note.tags()));
            page.out.text(". ");
        }
    }
}
