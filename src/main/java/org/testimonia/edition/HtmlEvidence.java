package org.testimonia.edition;

import java.util.List;
import java.util.stream.Stream;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedObjection;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.EditedSearch;
import org.testimonia.evidence.Stance;
import org.testimonia.shared.Typography;

/** What speaks for and against one claim, each with its words, its source and the reason why it counts. */
final class HtmlEvidence {

    private final HtmlPage page;
    private final EditedClaim claim;
    private final Markup out;

    HtmlEvidence(HtmlPage page, EditedClaim claim) {
        this.page = page;
        this.claim = claim;
        this.out = page.out;
    }

    void write() {
        for (Stance stance : Stance.values()) {
            List<EditedEvidence> side = claim.evidence().stream()
                    .filter(evidence -> evidence.stance() == stance)
                    .toList();
            if (!side.isEmpty()) {
                out.open("h4", "class", "side-title");
                page.icon(stance.code());
                out.text(Typography.capital(stance.word)).close("h4").line();
                out.open("ul", "role", "list").line();
                side.forEach(this::write);
                out.close("ul").line();
            }
        }
    }

    private void write(EditedEvidence evidence) {
        out.open("li", "class", "evidence", "id", HtmlPage.evidenceId(evidence.id()))
                .line();
        writeWitness(evidence);
        evidence.passages().forEach(passage -> writeQuote(evidence, passage));
        if (evidence.reason() != null) {
            out.open("p", "class", "why").element("b", "Why it counts:").text(" ");
            page.words(evidence.reason());
            out.close("p").line();
        }
        writeMarks(evidence);
        evidence.objections().forEach(this::write);
        out.close("li").line();
    }

    private void writeWitness(EditedEvidence evidence) {
        out.open("p", "class", "witness");
        if (evidence.premise() != null) {
            EditionModel.EditedPremise premise = evidence.premise();
            out.open("b").text("Claim " + premise.number()).close("b").text(" ");
            page.standing(premise.standing());
            out.text(" ");
            page.words(premise.statement());
        }
        page.source(evidence.source()).ifPresent(source -> {
            CslItem item = CslItem.of(source);
            out.open("a", "href", "#" + HtmlPage.sourceId(source.id()), "class", "quiet")
                    .open("b");
            page.words(item.shortForm());
            out.close("b").close("a").text(" ");
            page.words(item.title());
        });
        if (evidence.searched() != null) {
            write(evidence.searched());
        }
        if (evidence.locator() != null) {
            out.text(", ");
            page.words(evidence.locator());
        }
        out.close("p").line();
    }

    private void write(EditedSearch searched) {
        out.open("b").text("Searched and not found: ").close("b");
        page.words(
                searched.inSource()
                        ? page.source(searched.where())
                                .map(source -> CslItem.of(source).shortForm())
                                .orElse(searched.where())
                        : searched.where());
        out.text(", ");
        page.words(searched.range());
        out.text(". ");
        page.words(searched.method());
    }

    /** With a link to it in this text, or to its permanent address in another one. */
    private void writeQuote(EditedEvidence evidence, EditedPassage passage) {
        out.element("blockquote", passage.exact(), "class", "said", "dir", "auto")
                .line();
        out.open("p", "class", "small muted");
        if (page.model.isHere(passage)) {
            out.text("In this text, ");
            page.place(HtmlPage.evidenceId(evidence.id()), "at note ");
        } else {
            out.text("In ").open("a", "href", page.addresses.passage(passage));
            page.words(passage.textTitle());
            out.close("a");
        }
        out.text(".").close("p").line();
    }

    private void writeMarks(EditedEvidence evidence) {
        out.open("ul", "class", "marks", "role", "list");
        Stream.of(evidence.kind(), evidence.proximity())
                .filter(term -> term != null)
                .forEach(term -> out.element("li", EvidenceWords.plain(term)));
        if (evidence.credibility() != null) {
            out.element("li", "credibility " + evidence.credibility());
        }
        out.open("li").text("offered by ");
        page.person(evidence.offeredBy());
        out.text(", ");
        page.day(evidence.at());
        out.close("li");
        writeAdmission(evidence);
        out.close("ul").line();
    }

    private void writeAdmission(EditedEvidence evidence) {
        out.open("li").text(EvidenceWords.admission(evidence));
        if (evidence.decidedBy() != null && evidence.decidedAt() != null) {
            out.text(" by ");
            page.person(evidence.decidedBy());
            out.text(", ");
            page.day(evidence.decidedAt());
        }
        if (evidence.decisionReason() != null) {
            out.text(": ").open("i");
            page.words(evidence.decisionReason());
            out.close("i");
        }
        out.close("li");
    }

    private void write(EditedObjection objection) {
        out.open("p", "class", "objection").open("b");
        page.person(objection.by());
        out.text(" objects:").close("b").text(" ");
        page.words(objection.text());
        if (objection.answer() == null) {
            out.text(" Not answered yet.");
        } else {
            out.text(" ").open("b");
            page.words(objection.answeredBy() == null ? "Answer" : page.model.nameOf(objection.answeredBy()));
            out.text(objection.answeredBy() == null ? ":" : " answers:")
                    .close("b")
                    .text(" ");
            page.words(objection.answer());
        }
        out.close("p").line();
    }
}
