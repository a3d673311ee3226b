package org.testimonia.edition.print;

import java.util.List;
import java.util.Set;
import org.testimonia.claim.Standing;
import org.testimonia.edition.CslItem;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionModel.EditedSource;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.Imprint;
import org.testimonia.edition.Witnesses;
import org.testimonia.shared.Typography;

/** What stands after the claims: who is heard, what is cited, how it is marked, and what it was made from. */
public final class BackMatter {

    public static final String WITNESSES = "witnesses";
    public static final String BIBLIOGRAPHY = "bibliography";
    public static final String LEGEND = "legend";
    public static final String COLOPHON = "colophon";

    private final Book book;
    private final Sheet sheet;

    public BackMatter(Book book, Sheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    public void print() {
        printWitnesses();
        printBibliography();
        printLegend();
        printColophon();
    }

    private void printWitnesses() {
        sheet.openPart(WITNESSES, "Index", "Witnesses, and what they bear on");
        List<Witnesses.Entry> entries = Witnesses.of(book.model);
        if (entries.isEmpty()) {
            line(Style.SMALL, "No witness is heard yet.");
        }
        entries.forEach(this::print);
        sheet.closePart();
    }

    private void line(Style style, String words) {
        sheet.open(style, null);
        sheet.text(words);
        sheet.close();
    }

    private void print(Witnesses.Entry entry) {
        sheet.open(Style.ENTRY, null);
        sheet.open(Style.NAME, null);
        sheet.words(entry.name());
        sheet.close();
        sheet.text(", ");
        sheet.words(entry.about());
        sheet.text(". ");
        entry.claims().forEach(this::printClaims);
        sheet.close();
    }

    /** "For claims 1, 2." */
    private void printClaims(String how, Set<Integer> claims) {
        sheet.words(Typography.capital(how));
        sheet.text(claims.size() == 1 ? " claim " : " claims ");
        String comma = "";
        for (int claim : claims) {
            sheet.text(comma);
            sheet.link(Book.claimId(claim), Integer.toString(claim));
            comma = ", ";
        }
        sheet.text(". ");
    }

    private void printBibliography() {
        sheet.openPart(BIBLIOGRAPHY, "Bibliography", "Works cited");
        if (book.model.sources().isEmpty()) {
            line(Style.SMALL, "No work is cited yet.");
        }
        book.model.sources().forEach(this::print);
        sheet.closePart();
    }

    private void print(EditedSource source) {
        CslItem item = CslItem.of(source);
        sheet.open(Style.ENTRY, Book.sourceId(source.id()));
        String names = String.join("; ", item.names("author"));
        if (!names.isEmpty()) {
            sheet.words(names);
            sheet.text(names.endsWith(".") ? " " : ". ");
        }
        sheet.open(Style.TITLE, null);
        sheet.words(item.title());
        sheet.close();
        sheet.text(". ");
        item.text("publisher").ifPresent(publisher -> {
            sheet.words(publisher);
            sheet.text(", ");
        });
        item.issued().ifPresent(date -> sheet.text(date + ". "));
        String address = book.addresses.source(source.id());
        sheet.address(address, address);
        sheet.close();
    }

    private void printLegend() {
        sheet.openPart(LEGEND, "Legend", "How it is marked");
        for (Standing standing :
                new Standing[] {Standing.ESTABLISHED, Standing.CONTESTED, Standing.OPEN, Standing.REJECTED}) {
            sheet.open(Style.LINE, null);
            sheet.standing(standing);
            sheet.text(": " + meaning(standing));
            sheet.close();
        }
        line(
                Style.PROSE,
                "The numbers in the text lead to the notes at the foot of the page. A note begins with the words it is said"
                        + " of, up to the bracket. Notes on claims lead to the apparatus; there every judgement is given with"
                        + " its reason, its author and its day.");
        sheet.closePart();
    }

    private static String meaning(Standing standing) {
        return switch (standing) {
            case ESTABLISHED -> "the evidence for it was examined and holds.";
            case CONTESTED -> "there is evidence for it and against it, or doubt of the witnesses.";
            case REJECTED -> "the evidence does not bear it.";
            default -> "nobody has judged it.";
        };
    }

    private void printColophon() {
        EditionModel model = book.model;
        sheet.openPart(COLOPHON, "Colophon", "What this edition was made from");
        if (model.imprint() != null) {
            print(model.imprint());
        }
        model.texts().forEach(this::print);
        field("Project", model.projectTitle());
        address("Its address", book.addresses.ofProject());
        field(
                "Revision of the project",
                Typography.grouped(model.seq()) + ", " + Typography.moment(model.at()) + " UTC");
        line(Style.PROSE, "Made with Testimonia. The same revision gives the same file, byte for byte.");
        sheet.closePart();
    }

    private void print(Imprint imprint) {
        field("Edition", imprint.title() + ", " + imprint.releaseWords());
        address("Its address", imprint.address());
        field("Cite as", imprint.citation());
        field("Rights", imprint.rights() == null ? "not stated" : imprint.rights());
    }

    private void print(EditedText text) {
        field("Text", text.title() + ", revision " + text.revision() + ", " + text.format().mediaType);
        address("Its address", book.addresses.text(text.slug()));
        field("SHA-256 of its bytes", text.sha256());
    }

    private void field(String name, String value) {
        openField(name);
        sheet.words(value);
        sheet.close();
    }

    private void address(String name, String address) {
        openField(name);
        sheet.address(address, address);
        sheet.close();
    }

    private void openField(String name) {
        sheet.open(Style.LINE, null);
        sheet.open(Style.NAME, null);
        sheet.text(name + ": ");
        sheet.close();
    }
}
