package org.testimonia.edition.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.edition.Imprint;
import org.testimonia.shared.Typography;

/** What stands before the text: title, who wrote, annotated and judged, and what the editors say first. */
public final class FrontMatter {

    public static final String INTRODUCTION = "introduction";

    private final EditionModel model;
    private final Sheet sheet;

    public FrontMatter(Book book, Sheet sheet) {
        this.model = book.model;
        this.sheet = sheet;
    }

    public void printTitlePage() {
        Imprint imprint = model.imprint();
        sheet.typed(
                Style.BOOK_TITLE, model.title(), imprint == null ? model.text().language() : imprint.language());
        line(Style.SUBTITLE, "An edition with the claims, their evidence and the standing of each");
        printPeople("Written by ", authors());
        if (imprint != null) {
            printPeople("Edited by ", new LinkedHashSet<>(imprint.editors()));
        }
        printPeople("Annotated by ", annotators());
        printPeople("Judged by ", judges());
        sheet.ornament();
        if (imprint != null) {
            line(Style.IMPRINT, imprint.releaseWords());
        }
        sheet.open(Style.IMPRINT, null);
        sheet.text("Revision " + Typography.grouped(model.seq()) + " of the project ");
        sheet.words(model.projectTitle());
        sheet.close();
        line(Style.IMPRINT, Typography.day(model.at()));
        line(Style.IMPRINT, "Every claim below bears the standing it had on that day");
    }

    private void line(Style style, String words) {
        sheet.open(style, null);
        sheet.text(words);
        sheet.close();
    }

    private void printPeople(String deed, Set<String> names) {
        if (!names.isEmpty()) {
            sheet.open(Style.BY, null);
            sheet.text(deed);
            Book.list(new ArrayList<>(names), sheet);
            sheet.close();
        }
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
        List<String> names = model.claims().stream()
                .map(EditedClaim::judgements)
                .flatMap(Collection::stream)
                .map(judgement -> model.nameOf(judgement.judge()))
                .toList();
        return new LinkedHashSet<>(names);
    }

    public boolean hasIntroduction() {
        return model.imprint() != null && model.imprint().introduction() != null;
    }

    public void printIntroduction() {
        Imprint imprint = model.imprint();
        if (imprint != null && imprint.introduction() != null) {
            sheet.openPart(INTRODUCTION, "Introduction", "Introduction");
            Prose.print(imprint.introduction(), "text/markdown", sheet);
            sheet.closePart();
        }
    }
}
