package org.testimonia.edition.epub;

import java.util.LinkedHashSet;
import java.util.Set;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.Markup;

/** Who wrote, edited and annotated, with their roles as MARC names them. */
final class EpubPeople {

    private final EditionModel model;
    private final Markup out;
    private int last;

    EpubPeople(EditionModel model, Markup out) {
        this.model = model;
        this.out = out;
    }

    void write() {
        Set<String> authors = new LinkedHashSet<>();
        model.texts().stream()
                .map(EditedText::author)
                .filter(name -> name != null)
                .forEach(authors::add);
        authors.forEach(name -> write("dc:creator", name, "aut"));
        if (model.imprint() != null) {
            model.imprint().editors().forEach(name -> write("dc:contributor", name, "edt"));
        }
        annotators().forEach(name -> write("dc:contributor", name, "ann"));
    }

    private Set<String> annotators() {
        Set<String> names = new LinkedHashSet<>();
        model.notes().forEach(note -> names.add(model.nameOf(note.author())));
        model.claims().forEach(claim -> names.add(model.nameOf(claim.author())));
        return names;
    }

    private void write(String element, String name, String role) {
        if (name.isBlank()) {
            return;
        }
        String id = "person-" + ++last;
        out.element(element, name.strip(), "id", id, "dir", "auto").line();
        out.element("meta", role, "refines", "#" + id, "property", "role", "scheme", "marc:relators")
                .line();
    }
}
