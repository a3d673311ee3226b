package org.testimonia.edition;

import java.util.List;
import org.testimonia.edition.EditionModel.EditedAssertion;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedPassage;

/** Somebody's asserting, denying, doubting or reporting a claim, where the text has it. */
public record SaidAssertion(EditedClaim claim, EditedAssertion assertion) implements Said {

    @Override
    public String id() {
        return "assertion-" + assertion.id();
    }

    @Override
    public String paint() {
        return "note";
    }

    @Override
    public List<EditedPassage> passages() {
        return assertion.passages();
    }

    @Override
    public void write(HtmlPage page) {
        page.out.open("span", "id", id());
        page.words(assertion.agentName());
        page.out.text(" " + EvidenceWords.plain(assertion.polarity()) + " ");
        page.out.element("a", "claim " + claim.number(), "href", "#" + HtmlPage.claimId(claim.number()));
        page.out.text(". ");
        if (assertion.note() != null) {
            page.words(assertion.note());
            page.out.text(" ");
        }
        page.out.text("So read by ");
        page.person(assertion.recordedBy());
        page.out.text(".").close("span");
    }
}
