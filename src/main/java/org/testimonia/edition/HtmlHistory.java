package org.testimonia.edition;

import java.util.TreeMap;
import java.util.UUID;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedJudgement;
import org.testimonia.edition.EditionModel.EditedMinority;
import org.testimonia.edition.EditionModel.EditedSignal;

/** How a claim came to stand as it does: every judgement, with the reason given at the time. */
final class HtmlHistory {

    private final HtmlPage page;
    private final EditedClaim claim;
    private final Markup out;

    HtmlHistory(HtmlPage page, EditedClaim claim) {
        this.page = page;
        this.claim = claim;
        this.out = page.out;
    }

    void write() {
        if (claim.judgements().isEmpty()) {
            return;
        }
        out.element("h4", "History", "class", "side-title").line();
        out.open("ol", "class", "history", "role", "list").line();
        int last = claim.judgements().size() - 1;
        for (int i = 0; i <= last; i++) {
            write(claim.judgements().get(i), i == last);
        }
        out.close("ol").line();
    }

    private void write(EditedJudgement judgement, boolean now) {
        out.open("li");
        page.day(judgement.at());
        out.open("div", "class", now ? "event now" : "event").open("div", "class", "from");
        if (judgement.from() != null) {
            page.standing(judgement.from());
            out.element("span", "→", "aria-hidden", "true").element("span", "became", "class", "unseen");
        }
        page.standing(judgement.to());
        out.open("span", "class", "muted").text(" by ");
        page.person(judgement.judge());
        out.close("span").close("div");
        out.element("p", judgement.reason(), "class", "reason", "dir", "auto");
        new TreeMap<>(judgement.answers()).forEach(this::writeAnswer);
        writeApprovers(judgement);
        judgement.minority().forEach(this::writeMinority);
        judgement.acknowledged().forEach(this::writeSignal);
        out.close("div").close("li").line();
    }

    private void writeAnswer(UUID evidence, String answer) {
        out.open("p", "class", "small").text("To ");
        boolean here = claim.evidence().stream().map(EditedEvidence::id).anyMatch(evidence::equals);
        if (here) {
            out.element("a", "the evidence against it", "href", "#" + HtmlPage.evidenceId(evidence));
        } else {
            out.text("evidence that is not there any more");
        }
        out.text(": ");
        page.words(answer);
        out.close("p");
    }

    private void writeApprovers(EditedJudgement judgement) {
        if (judgement.approvers().isEmpty()) {
            return;
        }
        out.open("p", "class", "small").text("Approved by ");
        for (int i = 0; i < judgement.approvers().size(); i++) {
            out.text(i == 0 ? "" : ", ");
            page.person(judgement.approvers().get(i));
        }
        out.text(".").close("p");
    }

    private void writeSignal(EditedSignal signal) {
        out.open("p", "class", "small").text("Judged so in spite of ");
        out.element("b", EvidenceWords.plain(signal.code())).text(": ");
        page.words(signal.reason());
        out.close("p");
    }

    private void writeMinority(EditedMinority opinion) {
        out.open("p", "class", "small").open("b").text("Minority opinion of ");
        page.person(opinion.by());
        out.text(": ").close("b");
        page.words(opinion.opinion());
        out.text(" Overridden by ");
        page.person(opinion.overriddenBy());
        out.text(": ");
        page.words(opinion.reason());
        out.close("p");
    }
}
