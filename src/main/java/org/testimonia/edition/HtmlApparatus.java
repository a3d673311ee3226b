package org.testimonia.edition;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedJudgement;
import org.testimonia.edition.EditionModel.EditedOrigins;
import org.testimonia.edition.EditionModel.EditedPremise;
import org.testimonia.edition.EditionModel.EditedRelation;
import org.testimonia.evidence.Stance;
import org.testimonia.shared.Typography;

/** The claims by number: how each stands and why, what speaks for and against it, and how that came about. */
final class HtmlApparatus {

    private final HtmlPage page;
    private final Markup out;

    HtmlApparatus(HtmlPage page) {
        this.page = page;
        this.out = page.out;
    }

    void write() {
        page.openLeaf("apparatus", "Apparatus", "The claims, and how far they hold");
        if (page.model.claims().isEmpty()) {
            out.element("p", "No claim is made in this text yet.", "class", "wide muted")
                    .line();
        } else {
            out.open("ol", "class", "apparatus wide", "role", "list").line();
            page.model.claims().forEach(this::write);
            out.close("ol").line();
        }
        page.closeLeaf();
    }

    private void write(EditedClaim claim) {
        out.open("li", "id", HtmlPage.claimId(claim.number())).line();
        out.element("span", Integer.toString(claim.number()), "class", "no")
                .open("div", "class", "claim")
                .line();
        writeStatement(claim);
        writeTally(claim);
        writeOrigins(claim);
        writeScope(claim);
        claim.relations().forEach(this::write);
        new HtmlEvidence(page, claim).write();
        new HtmlHistory(page, claim).write();
        out.close("div").line();
        writeMargin(claim);
        out.close("li").line();
    }

    private void writeStatement(EditedClaim claim) {
        String language = HtmlValues.language(claim.language());
        out.element("h3", claim.statement(), "dir", "auto", "lang", language).line();
        page.standing(claim.standing());
        out.line();
        List<EditedJudgement> judgements = claim.judgements();
        if (!judgements.isEmpty()) {
            String reason = judgements.get(judgements.size() - 1).reason();
            out.element("p", reason, "class", "reason", "dir", "auto").line();
        }
    }

    /** "2 for, 1 against", and who that is. */
    private void writeTally(EditedClaim claim) {
        out.open("p", "class", "small muted tally")
                .element("b", Tally.of(claim))
                .text(". ");
        writeWitnesses(claim, Stance.SUPPORTS, "For ");
        writeWitnesses(claim, Stance.DISPUTES, "Against ");
        out.close("p").line();
    }

    /** How many voices those are, as far as anybody examined it. */
    private void writeOrigins(EditedClaim claim) {
        EditedOrigins origins = claim.origins();
        if (origins != null) {
            out.open("p", "class", "small muted").element("b", "Voices for it: ");
            out.text(origins.sentence() + ". ");
            if (!origins.singlePoints().isEmpty()) {
                out.text("All of them go back to ");
                page.words(String.join(", ", origins.singlePoints()));
                out.text(". ");
            }
            out.close("p").line();
        }
    }

    private void write(EditedRelation relation) {
        EditedPremise other = relation.other();
        boolean printed =
                page.model.claims().stream().anyMatch(claim -> claim.id().equals(other.id()));
        out.open("p", "class", "small").element("b", Typography.capital(EvidenceWords.relation(relation)) + " ");
        String words = "claim " + other.number();
        if (printed) {
            out.element("a", words, "href", "#" + HtmlPage.claimId(other.number()));
        } else {
            out.element("a", words, "href", page.addresses.claim(other.id()));
        }
        out.text(" ");
        page.standing(other.standing());
        out.text(" ");
        page.words(other.statement());
        out.close("p").line();
    }

    private void writeWitnesses(EditedClaim claim, Stance stance, String word) {
        String witnesses = claim.evidence().stream()
                .filter(evidence ->
                        evidence.stance() == stance && evidence.admission().equals("ADMITTED"))
                .map(this::witness)
                .distinct()
                .collect(joining(", "));
        if (!witnesses.isEmpty()) {
            out.element("b", word);
            page.words(witnesses);
            out.text(". ");
        }
    }

    private String witness(EditedEvidence evidence) {
        if (evidence.premise() != null) {
            return "claim " + evidence.premise().number();
        }
        return page.source(evidence.source())
                .map(source -> CslItem.of(source).shortForm())
                .orElseGet(() -> evidence.passages().isEmpty()
                        ? "a source without name"
                        : evidence.passages().get(0).textTitle());
    }

    private void writeScope(EditedClaim claim) {
        if (claim.scope() != null) {
            out.open("p", "class", "small").element("b", "Scope: ");
            page.words(claim.scope());
            out.close("p").line();
        }
        if (claim.event() != null) {
            out.open("p", "class", "small").element("b", "Time of what it says: ");
            page.words(claim.event());
            out.close("p").line();
        }
    }

    private void writeMargin(EditedClaim claim) {
        out.open("aside", "role", "note").open("p").text("Put by ");
        page.person(claim.author());
        out.text(", ");
        page.day(claim.at());
        out.text(claim.wording() > 1 ? ", wording " + claim.wording() + ". " : ". ")
                .close("p");
        if (!claim.judgements().isEmpty()) {
            EditedJudgement last = claim.judgements().get(claim.judgements().size() - 1);
            out.open("p").text("Judged by ");
            page.person(last.judge());
            out.text(", ");
            page.day(last.at());
            out.text(", at revision " + Typography.grouped(last.seq()) + ". ").close("p");
        }
        if (claim.passages().stream().anyMatch(page.model::isHere)) {
            out.open("p").text("Made in this text ");
            page.place(HtmlPage.claimId(claim.number()), "at note ");
            out.text(". ").close("p");
        }
        if (claim.singleEditor()) {
            out.element("p", Typography.capital(claim.standing().word) + " by a single editor.");
        }
        out.element(
                "a",
                "Permanent address",
                "class",
                "permalink",
                "href",
                page.addresses.claim(claim.id()),
                "aria-label",
                "Permanent address of claim " + claim.number());
        out.close("aside").line();
    }
}
