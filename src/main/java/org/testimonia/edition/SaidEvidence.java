package org.testimonia.edition;

import java.util.List;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedPassage;

/** Evidence for or against a claim, where the text gives it. */
public record SaidEvidence(EditedClaim claim, EditedEvidence evidence) implements Said {

    @Override
    public String id() {
        return HtmlPage.evidenceId(evidence.id());
    }

    @Override
    public String paint() {
        return "evidence";
    }

    @Override
    public List<EditedPassage> passages() {
        return evidence.passages();
    }

    @Override
    public void write(HtmlPage page) {
        page.out.text("Evidence " + EvidenceWords.stance(evidence) + " ");
        page.out.element("a", "claim " + claim.number(), "href", "#" + id());
        page.out.text(", " + EvidenceWords.admission(evidence) + ". ");
        if (evidence.reason() != null) {
            page.out.open("i");
            page.words(evidence.reason());
            page.out.close("i");
        }
    }
}
