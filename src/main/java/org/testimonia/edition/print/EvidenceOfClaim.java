package org.testimonia.edition.print;

import java.util.List;
import java.util.stream.Stream;
import org.testimonia.edition.CslItem;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedObjection;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.EditedPremise;
import org.testimonia.edition.EditionModel.EditedSearch;
import org.testimonia.edition.EvidenceWords;
import org.testimonia.evidence.Stance;

/** What speaks for and against one claim, each with its words, its source and the reason why it counts. */
final class EvidenceOfClaim {

    private final Book book;
    private final Sheet sheet;
    private final EditedClaim claim;

    EvidenceOfClaim(Book book, Sheet sheet, EditedClaim claim) {
        this.book = book;
        this.sheet = sheet;
        this.claim = claim;
    }

    void print() {
        for (Stance stance : Stance.values()) {
            List<EditedEvidence> side = claim.evidence().stream()
                    .filter(evidence -> evidence.stance() == stance)
                    .toList();
            if (!side.isEmpty()) {
                sheet.open(Style.SIDE, null);
                sheet.stance(stance);
                sheet.close();
                side.forEach(this::print);
            }
        }
    }

    private void print(EditedEvidence evidence) {
        sheet.open(Style.WITNESS, Book.evidenceId(evidence.id()));
        printWitness(evidence);
        sheet.close();
        evidence.passages().forEach(passage -> printQuote(evidence, passage));
        if (evidence.reason() != null) {
            sheet.open(Style.DETAIL, null);
            name("Why it counts: ");
            sheet.words(evidence.reason());
            sheet.close();
        }
        printMarks(evidence);
        evidence.objections().forEach(this::print);
    }

    private void name(String words) {
        sheet.open(Style.NAME, null);
        sheet.text(words);
        sheet.close();
    }

    private void printWitness(EditedEvidence evidence) {
        if (evidence.premise() != null) {
            EditedPremise premise = evidence.premise();
            name("Claim " + premise.number() + ", ");
            sheet.standing(premise.standing());
            sheet.text(": ");
            sheet.words(premise.statement());
        }
        book.source(evidence.source()).ifPresent(source -> {
            CslItem item = CslItem.of(source);
            sheet.open(Style.NAME, null);
            sheet.link(Book.sourceId(source.id()), item.shortForm());
            sheet.close();
            sheet.text(", ");
            sheet.open(Style.TITLE, null);
            sheet.words(item.title());
            sheet.close();
        });
        if (evidence.searched() != null) {
            print(evidence.searched());
        }
        if (evidence.locator() != null) {
            sheet.text(", ");
            sheet.words(evidence.locator());
        }
        if (evidence.premise() == null && book.source(evidence.source()).isEmpty()) {
            sheet.words(book.witness(evidence));
        }
    }

    private void print(EditedSearch searched) {
        sheet.text(". ");
        name("Searched and not found: ");
        sheet.words(
                searched.inSource()
                        ? book.source(searched.where())
                                .map(source -> CslItem.of(source).shortForm())
                                .orElse(searched.where())
                        : searched.where());
        sheet.text(", ");
        sheet.words(searched.range());
        sheet.text(". ");
        sheet.words(searched.method());
    }

    private void printQuote(EditedEvidence evidence, EditedPassage passage) {
        sheet.typed(Style.QUOTE, passage.exact(), null);
        if (book.model.isHere(passage)) {
            if (book.noteOf(Book.evidenceId(evidence.id())).isPresent()) {
                sheet.open(Style.SMALL, null);
                book.place(Book.evidenceId(evidence.id()), "In this text at ", sheet);
                sheet.close();
            }
        } else {
            sheet.open(Style.SMALL, null);
            sheet.text("In ");
            sheet.address(book.addresses.passage(passage), passage.textTitle());
            sheet.text(".");
            sheet.close();
        }
    }

    private void printMarks(EditedEvidence evidence) {
        sheet.open(Style.SMALL, null);
        Stream.of(evidence.kind(), evidence.proximity())
                .filter(term -> term != null)
                .forEach(term -> sheet.words(EvidenceWords.plain(term) + "; "));
        if (evidence.credibility() != null) {
            sheet.words("credibility " + evidence.credibility() + "; ");
        }
        sheet.text("offered by ");
        book.person(evidence.offeredBy(), sheet);
        sheet.text(", ");
        Book.day(evidence.at(), sheet);
        sheet.text("; ");
        printAdmission(evidence);
        sheet.close();
    }

    private void printAdmission(EditedEvidence evidence) {
        sheet.text(EvidenceWords.admission(evidence));
        if (evidence.decidedBy() != null && evidence.decidedAt() != null) {
            sheet.text(" by ");
            book.person(evidence.decidedBy(), sheet);
            sheet.text(", ");
            Book.day(evidence.decidedAt(), sheet);
        }
        if (evidence.decisionReason() != null) {
            sheet.text(": ");
            sheet.open(Style.TITLE, null);
            sheet.words(evidence.decisionReason());
            sheet.close();
        } else {
            sheet.text(".");
        }
    }

    private void print(EditedObjection objection) {
        sheet.open(Style.DETAIL, null);
        sheet.open(Style.NAME, null);
        book.person(objection.by(), sheet);
        sheet.text(" objects: ");
        sheet.close();
        sheet.words(objection.text());
        if (objection.answer() == null) {
            sheet.text(" Not answered yet.");
        } else {
            sheet.text(" ");
            sheet.open(Style.NAME, null);
            sheet.words(objection.answeredBy() == null ? "Answer" : book.model.nameOf(objection.answeredBy()));
            sheet.text(objection.answeredBy() == null ? ": " : " answers: ");
            sheet.close();
            sheet.words(objection.answer());
        }
        sheet.close();
    }
}
