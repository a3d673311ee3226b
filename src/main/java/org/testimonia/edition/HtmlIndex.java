package org.testimonia.edition;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.testimonia.edition.EditionModel.EditedAssertion;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedSource;
import org.testimonia.shared.Typography;

/** Who is heard in this edition, by name, and on which claims. */
final class HtmlIndex {

    private final HtmlPage page;
    private final Markup out;
    /** By name as it is sorted; what is said of a witness, by its wording. */
    private final Map<String, Entry> entries = new TreeMap<>();

    private record Entry(String name, String about, Map<String, Set<Integer>> claims) {}

    HtmlIndex(HtmlPage page) {
        this.page = page;
        this.out = page.out;
        page.model.claims().forEach(this::add);
    }

    private void add(EditedClaim claim) {
        for (EditedEvidence evidence : claim.evidence()) {
            page.source(evidence.source())
                    .ifPresent(source -> add(source, EvidenceWords.stance(evidence), claim.number()));
        }
        for (EditedAssertion assertion : claim.assertions()) {
            entry(assertion.agentName(), EvidenceWords.plain(assertion.role()))
                    .claims()
                    .computeIfAbsent(EvidenceWords.plain(assertion.polarity()), how -> new TreeSet<>())
                    .add(claim.number());
        }
    }

    private void add(EditedSource source, String how, int claim) {
        CslItem item = CslItem.of(source);
        String about = item.title() + item.year().map(year -> ", " + year).orElse("");
        entry(item.names("author").stream().findFirst().orElse(item.title()), about)
                .claims()
                .computeIfAbsent(how, stance -> new TreeSet<>())
                .add(claim);
    }

    private Entry entry(String name, String about) {
        String sorted = name.toLowerCase(Locale.ROOT) + "\n" + name + "\n" + about;
        return entries.computeIfAbsent(sorted, key -> new Entry(name, about, new TreeMap<>()));
    }

    void write() {
        page.openLeaf("witnesses", "Index", "Witnesses, and what they bear on");
        if (entries.isEmpty()) {
            out.element("p", "No witness is heard yet.", "class", "wide muted").line();
        } else {
            out.open("dl", "class", "index wide").line();
            entries.values().forEach(this::write);
            out.close("dl").line();
        }
        page.closeLeaf();
    }

    private void write(Entry entry) {
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
