package org.testimonia.edition.print;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedJudgement;
import org.testimonia.edition.EditionModel.EditedOrigins;
import org.testimonia.edition.EditionModel.EditedPremise;
import org.testimonia.edition.EditionModel.EditedRelation;
import org.testimonia.edition.EvidenceWords;
import org.testimonia.edition.Tally;
import org.testimonia.evidence.Stance;
import org.testimonia.shared.Typography;

/** The claims by number: how each stands and why, what speaks for and against it, and how that came about. */
public final class Apparatus {

    public static final String ID = "apparatus";
    public static final String TITLE = "The claims, and how far they hold";

    private final Book book;
    private final Sheet sheet;

    public Apparatus(Book book, Sheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    public void print() {
        sheet.openPart(ID, "Apparatus", TITLE);
        if (book.model.claims().isEmpty()) {
            line(Style.SMALL, "No claim is made in this text yet.");
        }
        book.model.claims().forEach(this::print);
        sheet.closePart();
    }

    private void line(Style style, String words) {
        sheet.open(style, null);
        sheet.text(words);
        sheet.close();
    }

    private void print(EditedClaim claim) {
        sheet.openClaim(Book.claimId(claim.number()), claim.number());
        sheet.typed(Style.STATEMENT, claim.statement(), claim.language());
        printStanding(claim);
        printTally(claim);
        printOrigins(claim);
        printScope(claim);
        claim.relations().forEach(this::print);
        new EvidenceOfClaim(book, sheet, claim).print();
        new HistoryOfClaim(book, sheet, claim).print();
        sheet.closeClaim();
    }

    private void printStanding(EditedClaim claim) {
        EditedJudgement last = claim.last();
        sheet.open(Style.STANDING, null);
        sheet.standing(claim.standing());
        if (last != null) {
            sheet.text(", judged by ");
            book.person(last.judge(), sheet);
            sheet.text(", ");
            Book.day(last.at(), sheet);
        }
        sheet.text(claim.singleEditor() ? ", by a single editor" : "");
        sheet.close();
        if (last != null) {
            sheet.typed(Style.REASON, last.reason(), null);
        }
    }

    /** "2 for, 1 against", who that is, and where the claim is made. */
    private void printTally(EditedClaim claim) {
        sheet.open(Style.SMALL, null);
        name(Tally.of(claim) + ". ");
        printWitnesses(claim, Stance.SUPPORTS, "For ");
        printWitnesses(claim, Stance.DISPUTES, "Against ");
        sheet.text("Put by ");
        book.person(claim.author(), sheet);
        sheet.text(", ");
        Book.day(claim.at(), sheet);
        sheet.text(claim.wording() > 1 ? ", wording " + claim.wording() + ". " : ". ");
        book.place(Book.claimId(claim.number()), "Made in this text at ", sheet);
        String address = book.addresses.claim(claim.id());
        sheet.address(address, address);
        sheet.close();
    }

    private void name(String words) {
        sheet.open(Style.NAME, null);
        sheet.text(words);
        sheet.close();
    }

    private void printWitnesses(EditedClaim claim, Stance stance, String word) {
        String witnesses = claim.evidence().stream()
                .filter(evidence -> evidence.stance() == stance && evidence.isAdmitted())
                .map(book::witness)
                .distinct()
                .collect(joining(", "));
        if (!witnesses.isEmpty()) {
            name(word);
            sheet.words(witnesses);
            sheet.text(". ");
        }
    }

    /** How many voices those are, as far as anybody examined it. */
    private void printOrigins(EditedClaim claim) {
        EditedOrigins origins = claim.origins();
        if (origins != null) {
            sheet.open(Style.SMALL, null);
            name("Voices for it: ");
            sheet.text(origins.sentence() + ". ");
            if (!origins.singlePoints().isEmpty()) {
                sheet.text("All of them go back to ");
                sheet.words(String.join(", ", origins.singlePoints()));
                sheet.text(". ");
            }
            sheet.close();
        }
    }

    private void printScope(EditedClaim claim) {
        printField("Scope: ", claim.scope());
        printField("Time of what it says: ", claim.event());
    }

    private void printField(String name, @Nullable String value) {
        if (value != null) {
            sheet.open(Style.SMALL, null);
            name(name);
            sheet.words(value);
            sheet.close();
        }
    }

    private void print(EditedRelation relation) {
        EditedPremise other = relation.other();
        sheet.open(Style.SMALL, null);
        name(Typography.capital(EvidenceWords.relation(relation)) + " ");
        boolean printed =
                book.model.claims().stream().anyMatch(claim -> claim.id().equals(other.id()));
        String words = "claim " + other.number();
        if (printed) {
            sheet.link(Book.claimId(other.number()), words);
        } else {
            sheet.address(book.addresses.claim(other.id()), words);
        }
        sheet.text(", ");
        sheet.standing(other.standing());
        sheet.text(": ");
        sheet.words(other.statement());
        sheet.close();
    }
}
