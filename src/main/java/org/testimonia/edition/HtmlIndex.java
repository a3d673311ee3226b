package org.testimonia.edition;

import java.util.List;
import java.util.Set;
import org.testimonia.shared.Typography;

/** Who is heard in this edition, by name, and on which claims. */
final class HtmlIndex {

    private final HtmlPage page;
    private final Markup out;
    private final List<Witnesses.Entry> entries;

    HtmlIndex(HtmlPage page) {
        this.page = page;
        this.out = page.out;
        this.entries = Witnesses.of(page.model);
    }

    void write() {
        page.openLeaf("witnesses", "Index", "Witnesses, and what they bear on");
        if (entries.isEmpty()) {
            out.element("p", "No witness is heard yet.", "class", "wide muted").line();
        } else {
            out.open("dl", "class", "index wide").line();
            entries.forEach(this::write);
            out.close("dl").line();
        }
        page.closeLeaf();
    }

    private void write(Witnesses.Entry entry) {
        out.open("div").open("dt");
        page.words(entry.name());
        out.close("dt").open("dd");
        page.words(entry.about());
        out.text(". ");
        entry.claims().forEach(this::writeClaims);
        out.close("dd").close("div").line();
    }

    /** "For claims 1, 2." */
    private void writeClaims(String how, Set<Integer> claims) {
        out.text(Typography.capital(how) + (claims.size() == 1 ? " claim " : " claims "));
        String comma = "";
        for (int claim : claims) {
            out.text(comma).element("a", Integer.toString(claim), "href", "#" + HtmlPage.claimId(claim));
            comma = ", ";
        }
        out.text(". ");
    }
}
