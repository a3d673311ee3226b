package org.testimonia.edition;

import java.util.List;
import org.testimonia.claim.Standing;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedPassage;

/** A claim, where the text makes it. */
public record SaidClaim(EditedClaim claim) implements Said {

    @Override
    public String id() {
        return HtmlPage.claimId(claim.number());
    }

    @Override
    public String paint() {
        Standing standing = claim.standing();
        return switch (standing) {
            case OPEN, CONTESTED, ESTABLISHED, REJECTED -> standing.code();
            case DRAFT, WITHDRAWN, SUPERSEDED -> "note";
        };
    }

    @Override
    public List<EditedPassage> passages() {
        return claim.passages();
    }

    @Override
    public void write(HtmlPage page) {
        page.out.element("a", "Claim " + claim.number(), "href", "#" + id());
        page.out.text(", " + claim.standing().word + ": " + Tally.of(claim) + ".");
    }
}
