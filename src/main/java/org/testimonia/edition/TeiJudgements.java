package org.testimonia.edition;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedJudgement;

/** How the standings came about: one ordered list of changes, each with its reason as text. */
final class TeiJudgements {

    private final TeiContext context;
    private final TeiMarkup out;

    TeiJudgements(TeiContext context, TeiMarkup out) {
        this.context = context;
        this.out = out;
    }

    void write() {
        boolean judged = context.model().claims().stream()
                .anyMatch(claim -> !claim.judgements().isEmpty());
        if (!judged) {
            return;
        }
        out.open("listChange", "type", "status-history", "ordered", "true").line();
        for (EditedClaim claim : context.model().claims()) {
            int last = claim.judgements().size() - 1;
            for (int i = 0; i <= last; i++) {
                write(claim, claim.judgements().get(i), i == last && claim.singleEditor());
            }
        }
        out.close("listChange").line();
    }

    private void write(EditedClaim claim, EditedJudgement judgement, boolean alone) {
        out.open(
                        "change",
                        "xml:id",
                        context.ids().judgement(judgement.id()),
                        "when",
                        judgement.at().toString(),
                        "who",
                        context.person(judgement.judge()),
                        "target",
                        "#" + context.ids().claim(claim.number()),
                        "status",
                        judgement.to().code(),
                        "type",
                        judgement.reasonCode() == null ? null : TeiValues.word(judgement.reasonCode()),
                        "n",
                        Long.toString(judgement.seq()))
                .text(judgement.reason());
        writeAnswers(judgement.answers());
        writeVoices(judgement);
        writeSignals(judgement);
        if (alone) {
            out.element("note", judgement.to().word + " by a single editor", "type", "single-editor");
        }
        out.close("change").line();
    }

    private void writeVoices(EditedJudgement judgement) {
        judgement
                .approvers()
                .forEach(who -> out.element(
                        "note",
                        "approved by " + context.model().nameOf(who),
                        "type",
                        "approval",
                        "resp",
                        context.person(who)));
        judgement
                .minority()
                .forEach(opinion -> out.element(
                        "note",
                        opinion.opinion() + " (Overridden by " + context.model().nameOf(opinion.overriddenBy()) + ": "
                                + opinion.reason() + ")",
                        "type",
                        "minority-opinion",
                        "resp",
                        context.person(opinion.by())));
    }

    private void writeSignals(EditedJudgement judgement) {
        judgement
                .acknowledged()
                .forEach(signal -> out.element(
                        "note",
                        EvidenceWords.plain(signal.code()) + ": " + signal.reason(),
                        "type",
                        "acknowledged-signal",
                        "subtype",
                        signal.code()));
    }

    private void writeAnswers(Map<UUID, String> answers) {
        new TreeMap<>(answers)
                .forEach((evidence, answer) -> out.element(
                        "note",
                        answer,
                        "type",
                        "answer",
                        "target",
                        "#" + context.ids().evidence(evidence)));
    }
}
