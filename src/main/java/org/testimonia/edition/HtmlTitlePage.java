package org.testimonia.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedJudgement;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.shared.Typography;

/** The first page: title, who wrote, annotated and judged, and the day on which all this stood. */
final class HtmlTitlePage {

    private final HtmlPage page;
    private final EditionModel model;
    private final Markup out;

    HtmlTitlePage(HtmlPage page) {
        this.page = page;
        this.model = page.model;
        this.out = page.out;
    }

    void write() {
        out.open("section", "class", "title-page", "aria-label", "Title page").open("div");
        out.element(
                "h1",
                model.title(),
                "dir",
                "auto",
                "lang",
                HtmlValues.language(
                        model.imprint() == null
                                ? model.text().language()
                                : model.imprint().language()));
        out.open("p", "class", "sub")
                .text("An edition with the claims, their evidence")
                .empty("br");
        out.text("and the standing of each").close("p").close("div").line();
        writeOrnament();
        writePeople();
        out.open("p", "class", "imprint");
        Imprint imprint = model.imprint();
        if (imprint != null) {
            out.element("b", imprint.releaseWords()).empty("br");
        }
        out.text("Revision " + Typography.grouped(model.seq()) + " of the project ");
        page.words(model.projectTitle());
        out.empty("br");
        page.day(model.at());
        out.empty("br").text("Every claim below bears the standing it had on that day");
        out.close("p").close("section").line();
        if (imprint != null) {
            writeIntroduction(imprint);
        }
    }

    static boolean hasIntroduction(EditionModel model) {
        return model.imprint() != null && model.imprint().introduction() != null;
    }

    private void writeIntroduction(Imprint imprint) {
        if (imprint.introduction() != null) {
            page.openLeaf("introduction", "Preface", "Introduction");
            out.open("div", "class", "text");
            page.prose(imprint.introduction(), "text/markdown", imprint.language());
            out.close("div").line();
            page.closeLeaf();
        }
    }

    private void writeOrnament() {
        out.open("svg", "class", "ornament icon", "viewBox", "0 0 80 16", "aria-hidden", "true");
        out.open("path", "d", "M2 8h28M50 8h28M40 3.500l4.500 4.500-4.500 4.500-4.500-4.500z")
                .close("path");
        out.close("svg").line();
    }

    private void writePeople() {
        out.open("div", "class", "by");
        writePeople("Written by ", authors());
        if (model.imprint() != null) {
            writePeople("Edited by ", new LinkedHashSet<>(model.imprint().editors()));
        }
        writePeople("Annotated by ", annotators());
        writePeople("Judged by ", judges());
        out.close("div").line();
    }

    private Set<String> authors() {
        Set<String> names = new LinkedHashSet<>();
        model.texts().stream().map(EditedText::author).filter(Objects::nonNull).forEach(names::add);
        return names;
    }

    private Set<String> annotators() {
        Set<String> names = new LinkedHashSet<>();
        model.notes().stream().map(Note::author).forEach(by -> names.add(model.nameOf(by)));
        model.claims().stream().map(EditedClaim::author).forEach(by -> names.add(model.nameOf(by)));
        return names;
    }

    private Set<String> judges() {
        Set<String> names = new LinkedHashSet<>();
        for (UUID judge : model.claims().stream()
                .map(EditedClaim::judgements)
                .flatMap(Collection::stream)
                .map(EditedJudgement::judge)
                .toList()) {
            names.add(model.nameOf(judge));
        }
        return names;
    }

    private void writePeople(String deed, Set<String> names) {
        if (names.isEmpty()) {
            return;
        }
        out.open("p").text(deed);
        List<String> all = new ArrayList<>(names);
        for (int i = 0; i < all.size(); i++) {
            out.text(i == 0 ? "" : i == all.size() - 1 ? " and " : ", ").open("b");
            page.words(all.get(i));
            out.close("b");
        }
        out.close("p");
    }
}
