package org.testimonia.edition;

import java.util.ArrayList;
import java.util.List;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.Imprint.Apparatus;

/**
 * The claims in the margin, each beside the words that make it. A leaf is a grid with a row for every paragraph; a note
 * takes the rows until the next one, so that a long note does not tear the text apart.
 */
final class HtmlSideNotes {

    /** @param at where in what is written the number of its rows is to stand */
    private record Begun(int row, int at) {}

    private final HtmlPage page;
    private final SaidIndex said;
    private final List<Begun> ofLeaf = new ArrayList<>();
    private int row;

    HtmlSideNotes(HtmlPage page, SaidIndex said) {
        this.page = page;
        this.said = said;
    }

    /** To be called after every row of a leaf, with the segments in it. */
    void write(List<Placed> segments) {
        row++;
        List<EditedClaim> claims = page.apparatus() == Apparatus.MARGIN ? claimsBeginningIn(segments) : List.of();
        if (!claims.isEmpty()) {
            page.out.raw("<aside class=\"side-note\" role=\"note\" lang=\"en\" dir=\"ltr\" style=\"--row: " + row
                    + "; --rows: ");
            ofLeaf.add(new Begun(row, page.out.length()));
            page.out.raw("\">").line();
            claims.forEach(this::write);
            page.out.close("aside").line();
        }
    }

    /** The last note may also stand beside the footnotes, which are the row after the last. */
    void endLeaf() {
        int next = row + 2;
        for (int i = ofLeaf.size() - 1; i >= 0; i--) {
            Begun note = ofLeaf.get(i);
            page.out.insert(note.at(), Integer.toString(next - note.row()));
            next = note.row();
        }
        ofLeaf.clear();
        row = 0;
    }

    private List<EditedClaim> claimsBeginningIn(List<Placed> segments) {
        List<EditedClaim> claims = new ArrayList<>();
        for (Placed segment : segments) {
            for (Stretch stretch : said.in(segment)) {
                if (stretch.first() && stretch.said() instanceof SaidClaim made && !claims.contains(made.claim())) {
                    claims.add(made.claim());
                }
            }
        }
        return claims;
    }

    private void write(EditedClaim claim) {
        page.out.open("p");
        page.standing(claim.standing());
        page.out.element("b", "Claim " + claim.number() + ".").text(" ");
        page.words(claim.statement());
        page.out.text(" " + Tally.of(claim) + ". ");
        String label = "Claim " + claim.number() + " in the apparatus";
        page.out.element("a", "Apparatus", "href", "#" + HtmlPage.claimId(claim.number()), "aria-label", label);
        page.out.close("p").line();
    }
}
