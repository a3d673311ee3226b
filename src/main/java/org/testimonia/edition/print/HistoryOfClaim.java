package org.testimonia.edition.print;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedJudgement;
import org.testimonia.edition.EditionModel.EditedMinority;
import org.testimonia.edition.EditionModel.EditedSignal;
import org.testimonia.edition.EvidenceWords;

/** How a claim came to stand as it does: every judgement, with the reason given at the time. */
final class HistoryOfClaim {

    private final Book book;
    private final Sheet sheet;
    private final EditedClaim claim;

    HistoryOfClaim(Book book, Sheet sheet, EditedClaim claim) {
        this.book = book;
        this.sheet = sheet;
        this.claim = claim;
    }

    void print() {
        if (!claim.judgements().isEmpty()) {
            sheet.open(Style.SIDE, null);
            sheet.text("History");
            sheet.close();
            claim.judgements().forEach(this::print);
        }
    }

    private void print(EditedJudgement judgement) {
        sheet.open(Style.EVENT, null);
        Book.day(judgement.at(), sheet);
        sheet.text(". ");
        if (judgement.from() != null) {
            sheet.standing(judgement.from());
            sheet.text(" became ");
        }
        sheet.standing(judgement.to());
        sheet.text(", judged by ");
        book.person(judgement.judge(), sheet);
        sheet.text(".");
        sheet.close();
        sheet.typed(Style.DETAIL, judgement.reason(), null);
        new TreeMap<>(judgement.answers()).forEach(this::printAnswer);
        printApprovers(judgement.approvers());
        judgement.minority().forEach(this::print);
        judgement.acknowledged().forEach(this::print);
    }

    private void printAnswer(UUID evidence, String answer) {
        sheet.open(Style.DETAIL, null);
        boolean here = claim.evidence().stream().map(EditedEvidence::id).anyMatch(evidence::equals);
        sheet.text("To ");
        if (here) {
            sheet.link(Book.evidenceId(evidence), "the evidence against it");
        } else {
            sheet.text("evidence that is not there any more");
        }
        sheet.text(": ");
        sheet.words(answer);
        sheet.close();
    }

    private void printApprovers(List<UUID> approvers) {
        if (!approvers.isEmpty()) {
            sheet.open(Style.SMALL, null);
            sheet.text("Approved by ");
            Book.list(approvers.stream().map(book.model::nameOf).toList(), sheet);
            sheet.text(".");
            sheet.close();
        }
    }

    private void print(EditedMinority opinion) {
        sheet.open(Style.DETAIL, null);
        sheet.open(Style.NAME, null);
        sheet.text("Minority opinion of ");
        book.person(opinion.by(), sheet);
        sheet.text(": ");
        sheet.close();
        sheet.words(opinion.opinion());
        sheet.text(" Overridden by ");
        book.person(opinion.overriddenBy(), sheet);
        sheet.text(": ");
        sheet.words(opinion.reason());
        sheet.close();
    }

    private void print(EditedSignal signal) {
        sheet.open(Style.DETAIL, null);
        sheet.text("Judged so in spite of ");
        sheet.open(Style.NAME, null);
        sheet.words(EvidenceWords.plain(signal.code()));
        sheet.close();
        sheet.text(": ");
        sheet.words(signal.reason());
        sheet.close();
    }
}
