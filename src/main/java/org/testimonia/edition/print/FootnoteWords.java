package org.testimonia.edition.print;

import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.edition.EvidenceWords;
import org.testimonia.edition.Said;
import org.testimonia.edition.SaidAssertion;
import org.testimonia.edition.SaidClaim;
import org.testimonia.edition.SaidEvidence;
import org.testimonia.edition.SaidNote;
import org.testimonia.edition.Tally;
import org.testimonia.edition.TeiValues;
import org.testimonia.shared.Typography;

/** What a footnote says, within a line. */
final class FootnoteWords {

    private final Book book;
    private final Sheet sheet;

    FootnoteWords(Book book, Sheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /** In full the first time; later it refers to that note. */
    void print(Said said, int number) {
        if (book.saidInNote(said, number)) {
            printInFull(said);
        } else {
            book.noteOf(said.id()).ifPresent(before -> {
                sheet.text("See ");
                sheet.link(Book.referenceId(before), "note " + before);
                sheet.text(".");
            });
        }
    }

    private void printInFull(Said said) {
        if (said instanceof SaidNote note) {
            print(note.note());
        } else if (said instanceof SaidClaim claim) {
            print(claim.claim());
        } else if (said instanceof SaidEvidence evidence) {
            print(evidence.claim(), evidence.evidence());
        } else if (said instanceof SaidAssertion assertion) {
            print(assertion);
        }
    }

    private void name(String words) {
        sheet.open(Style.NAME, null);
        sheet.text(words);
        sheet.close();
    }

    private void print(Note note) {
        sheet.open(Style.NAME, null);
        sheet.words(Typography.capital(note.kind()));
        sheet.text(" by ");
        book.person(note.author(), sheet);
        sheet.text(". ");
        sheet.close();
        printEntity(note);
        if (!note.tags().isEmpty()) {
            sheet.words(String.join(", ", note.tags()));
            sheet.text(". ");
        }
        if (note.body() != null) {
            Prose.printOn(note.body(), note.bodyFormat(), sheet);
        }
        note.replies().forEach(reply -> {
            sheet.open(Style.NAME, null);
            book.person(reply.author(), sheet);
            sheet.text(" replies: ");
            sheet.close();
            Prose.printOn(reply.body(), "text/markdown", sheet);
        });
    }

    private void printEntity(Note note) {
        String label = note.entityLabel() == null ? note.entityIri() : note.entityLabel();
        String address = TeiValues.address(note.entityIri());
        if (label != null && address != null) {
            sheet.address(address, label);
            sheet.text(". ");
        } else if (label != null) {
            sheet.words(label);
            sheet.text(". ");
        }
    }

    private void print(EditedClaim claim) {
        sheet.open(Style.NAME, null);
        sheet.link(Book.claimId(claim.number()), "Claim " + claim.number());
        sheet.close();
        sheet.text(", ");
        sheet.standing(claim.standing());
        sheet.text(": " + Tally.of(claim) + ". ");
        sheet.words(claim.statement());
    }

    private void print(EditedClaim claim, EditedEvidence evidence) {
        name("Evidence " + EvidenceWords.stance(evidence) + " ");
        sheet.link(Book.claimId(claim.number()), "claim " + claim.number());
        sheet.text(", " + EvidenceWords.admission(evidence) + ". ");
        if (evidence.reason() != null) {
            sheet.open(Style.TITLE, null);
            sheet.words(evidence.reason());
            sheet.close();
        }
    }

    private void print(SaidAssertion said) {
        sheet.open(Style.NAME, null);
        sheet.words(said.assertion().agentName());
        sheet.close();
        sheet.words(" " + EvidenceWords.plain(said.assertion().polarity()) + " ");
        sheet.link(Book.claimId(said.claim().number()), "claim " + said.claim().number());
        sheet.text(". ");
        if (said.assertion().note() != null) {
            sheet.words(said.assertion().note());
            sheet.text(" ");
        }
        sheet.text("So read by ");
        book.person(said.assertion().recordedBy(), sheet);
        sheet.text(".");
    }
}
