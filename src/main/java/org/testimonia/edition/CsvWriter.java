package org.testimonia.edition;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedJudgement;
import org.testimonia.edition.EditionModel.EditedOrigins;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.EditedPremise;
import org.testimonia.edition.EditionModel.EditedSearch;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.shared.Csv;
import org.testimonia.shared.SteadyZip;

/**
 * Annotations, claims, evidence and judgements as four tables in a zip: a row each, and for an annotation on several passages
 * a row for each of them. What is a list stands in its cell as JSON. Cells that a spreadsheet would take for a formula
 * begin with {@code '}, which our import takes off.
 */
public final class CsvWriter {

    private final EditionModel model;
    private final CsvCells cells;

    public CsvWriter(EditionModel model) {
        this.model = model;
        this.cells = new CsvCells(model);
    }

    /** A zip of {@code annotations.csv claims.csv evidence.csv judgements.csv}. */
    public List<String> write(OutputStream out) {
        try (SteadyZip zip = new SteadyZip(out)) {
            zip.add("annotations.csv", annotations());
            zip.add("claims.csv", claims());
            zip.add("evidence.csv", evidence());
            zip.add("judgements.csv", judgements());
        }
        return List.of();
    }

    private String annotations() {
        Csv table = new Csv(("id kind visibility author authorId at passage text textTitle revision start "
                        + "end exact prefix suffix body bodyFormat language tags entityIri entityLabel replies")
                .split(" "));
        for (Note note : model.notes()) {
            int passage = 0;
            for (EditedPassage place : note.passages()) {
                table.row(
                        note.id(),
                        note.kind(),
                        note.visibility(),
                        cells.name(note.author()),
                        note.author(),
                        note.at(),
                        ++passage,
                        place.textSlug(),
                        place.textTitle(),
                        place.revision(),
                        place.start(),
                        place.end(),
                        place.exact(),
                        place.prefix(),
                        place.suffix(),
                        note.body(),
                        note.bodyFormat(),
                        note.language(),
                        CsvCells.json(note.tags()),
                        note.entityIri(),
                        note.entityLabel(),
                        CsvCells.json(note.replies().stream().map(cells::reply).toList()));
            }
        }
        return table.toString();
    }

    private String claims() {
        Csv table = new Csv(("id number wording statement kind language scope event "
                        + "standing singleEditor author authorId at passages assertions relations origins")
                .split(" "));
        for (EditedClaim claim : model.claims()) {
            EditedOrigins origins = claim.origins();
            table.row(
                    claim.id(),
                    claim.number(),
                    claim.wording(),
                    claim.statement(),
                    claim.kind(),
                    claim.language(),
                    claim.scope(),
                    claim.event(),
                    claim.standing().code(),
                    claim.singleEditor(),
                    cells.name(claim.author()),
                    claim.author(),
                    claim.at(),
                    CsvCells.passages(claim.passages()),
                    CsvCells.json(
                            claim.assertions().stream().map(cells::assertion).toList()),
                    CsvCells.json(claim.relations().stream()
                            .map(relation -> CsvCells.map(
                                    "id", relation.id(),
                                    "relation", relation.relation(),
                                    "forward", relation.forward(),
                                    "other", CsvCells.claim(relation.other())))
                            .toList()),
                    origins == null
                            ? null
                            : CsvCells.json(CsvCells.map(
                                    "groups",
                                            origins.groups().stream()
                                                    .map(CsvCells::ids)
                                                    .toList(),
                                    "low", origins.low(),
                                    "high", origins.high(),
                                    "singlePoints", origins.singlePoints(),
                                    "sentence", origins.sentence())));
        }
        return table.toString();
    }

    private String evidence() {
        Csv table = new Csv(("id claim claimId stance kind proximity credibility reason author authorId at "
                        + "admission decidedBy decidedById decidedAt decisionReason source locator premise searched passages objections")
                .split(" "));
        for (EditedClaim claim : model.claims()) {
            for (EditedEvidence one : claim.evidence()) {
                EditedPremise premise = one.premise();
                EditedSearch searched = one.searched();
                table.row(
                        one.id(),
                        claim.number(),
                        claim.id(),
                        one.stance().code(),
                        one.kind(),
                        one.proximity(),
                        one.credibility(),
                        one.reason(),
                        cells.name(one.offeredBy()),
                        one.offeredBy(),
                        one.at(),
                        one.admission(),
                        cells.name(one.decidedBy()),
                        one.decidedBy(),
                        one.decidedAt(),
                        one.decisionReason(),
                        one.source(),
                        one.locator(),
                        premise == null ? null : CsvCells.json(CsvCells.claim(premise)),
                        searched == null
                                ? null
                                : CsvCells.json(CsvCells.map(
                                        "where", searched.where(),
                                        "inSource", searched.inSource(),
                                        "range", searched.range(),
                                        "method", searched.method())),
                        CsvCells.passages(one.passages()),
                        CsvCells.json(
                                one.objections().stream().map(cells::objection).toList()));
            }
        }
        return table.toString();
    }

    private String judgements() {
        Csv table = new Csv(("id claim claimId from to reasonCode reason judge "
                        + "judgeId at revision wording answers approvedBy minority acknowledged")
                .split(" "));
        for (EditedClaim claim : model.claims()) {
            for (EditedJudgement one : claim.judgements()) {
                Map<String, Object> answers = new LinkedHashMap<>();
                one.answers().forEach((evidence, answer) -> answers.put(evidence.toString(), answer));
                table.row(
                        one.id(),
                        claim.number(),
                        claim.id(),
                        one.from() == null ? null : one.from().code(),
                        one.to().code(),
                        one.reasonCode(),
                        one.reason(),
                        cells.name(one.judge()),
                        one.judge(),
                        one.at(),
                        one.seq(),
                        one.wording(),
                        CsvCells.json(answers),
                        CsvCells.json(
                                one.approvers().stream().map(cells::person).toList()),
                        CsvCells.json(
                                one.minority().stream().map(cells::minority).toList()),
                        CsvCells.json(one.acknowledged().stream()
                                .map(signal -> CsvCells.map("signal", signal.code(), "reason", signal.reason()))
                                .toList()));
            }
        }
        return table.toString();
    }
}
