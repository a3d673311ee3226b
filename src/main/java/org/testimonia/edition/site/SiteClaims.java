package org.testimonia.edition.site;

import java.util.List;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionPart;
import org.testimonia.edition.EditionParts;
import org.testimonia.edition.HtmlPage;
import org.testimonia.edition.HtmlValues;
import org.testimonia.edition.Tally;

/** The list of the claims, each with how it stands. */
final class SiteClaims {

    static final EditionPart PART =
            new EditionPart(EditionPart.Kind.CLAIMS, "apparatus", EditionParts.CLAIMS_TITLE, 0, List.of());

    private final EditionModel model;
    private final HtmlPage page;

    SiteClaims(EditionModel model) {
        this.model = model;
        this.page = new HtmlPage(model);
    }

    String write() {
        page.openLeaf(PART.id(), "Apparatus", PART.title());
        page.out.open("ol", "class", "apparatus wide", "role", "list").line();
        model.claims().forEach(this::write);
        page.out.close("ol").line();
        page.closeLeaf();
        return page.out.take();
    }

    private void write(EditedClaim claim) {
        page.out.open("li").line();
        page.out
                .element("span", Integer.toString(claim.number()), "class", "no")
                .open("div", "class", "claim");
        page.out.open("h3", "dir", "auto", "lang", HtmlValues.language(claim.language()));
        page.out.element("a", claim.statement(), "class", "quiet", "href", "#" + HtmlPage.claimId(claim.number()));
        page.out.close("h3").line();
        page.standing(claim.standing());
        page.out.line().element("p", Tally.of(claim) + ".", "class", "small muted");
        page.out.close("div").close("li").line();
    }
}
