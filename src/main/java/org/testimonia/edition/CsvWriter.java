package org.testimonia.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel.EditedAssertion;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedJudgement;
import org.testimonia.edition.EditionModel.EditedMinority;
import org.testimonia.edition.EditionModel.EditedObjection;
import org.testimonia.edition.EditionModel.EditedOrigins;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.EditedPremise;
import org.testimonia.edition.EditionModel.EditedSearch;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.edition.EditionModel.Reply;
import org.testimonia.shared.Csv;
import org.testimonia.shared.Json;
import org.testimonia.shared.SteadyZip;

/**
 * Annotations, claims, evidence and judgements as four tables in a zip: a row each, and for an annotation on several passages
 * a row for each of them. What is a list stands in its cell as JSON. Cells that a spreadsheet would take for a formula
 * begin with {@code '}, which our import takes off.
 */
public final class CsvWriter {

    private final EditionModel model;

    public CsvWriter(EditionModel model) {
        this.model = model;
    }

    /** A zip of {@code annotations.csv claims.csv evidence.csv judgements.csv}. */
    public WrittenEdition write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SteadyZip zip = new SteadyZip(out)) {
            zip.add("annotations.csv", annotations());
            zip.add("claims.csv", claims());
            zip.add("evidence.csv", evidence());
            zip.add("judgements.csv", judgements());
        }
        return new WrittenEdition(out.toByteArray(), List.of());
    }

    private String annotations() {
        Csv table = new Csv(
                "id",
                "kind",
                "visibility",
                "author",
                "authorId",
                "at",
                "passage",
                "text",
                "textTitle",
                "revision",
                "start",
                "end",
                "exact",
                "prefix",
                "suffix",
                "body",
                "bodyFormat",
                "language",
                "tags",
                "entityIri",
                "entityLabel",
                "replies");
        for (Note note : model.notes()) {
            int passage = 0;
            for (EditedPassage place : note.passages()) {
                table.row(
                        note.id(),
                        note.kind(),
                        note.visibility(),
                        name(note.author()),
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
                        json(note.tags()),
                        note.entityIri(),
                        note.entityLabel(),
                        json(note.replies().stream().map(this::reply).toList()));
            }
        }
        return table.toString();
    }

    private String claims() {
        Csv table = new Csv(
                "id",
                "number",
                "wording",
                "statement",
                "kind",
                "language",
                "scope",
                "event",
                "standing",
                "singleEditor",
                "author",
                "authorId",
                "at",
                "passages",
                "assertions",
                "relations",
                "origins");
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
                    name(claim.author()),
                    claim.author(),
                    claim.at(),
                    passages(claim.passages()),
                    json(claim.assertions().stream().map(this::assertion).toList()),
                    json(claim.relations().stream()
                            .map(relation -> map(
                                    "id", relation.id(),
                                    "relation", relation.relation(),
                                    "forward", relation.forward(),
                                    "other", claim(relation.other())))
                            .toList()),
                    origins == null
                            ? null
                            : json(map(
                                    "groups",
                                            origins.groups().stream()
                                                    .map(CsvWriter::ids)
                                                    .toList(),
                                    "low", origins.low(),
                                    "high", origins.high(),
                                    "singlePoints", origins.singlePoints(),
                                    "sentence", origins.sentence())));
        }
        return table.toString();
    }

    private String evidence() {
        Csv table = new Csv(
                "id",
                "claim",
                "claimId",
                "stance",
                "kind",
                "proximity",
                "credibility",
                "reason",
                "author",
                "authorId",
                "at",
                "admission",
                "decidedBy",
                "decidedById",
                "decidedAt",
                "decisionReason",
                "source",
                "locator",
                "premise",
                "searched",
                "passages",
                "objections");
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
                        name(one.offeredBy()),
                        one.offeredBy(),
                        one.at(),
                        one.admission(),
                        name(one.decidedBy()),
                        one.decidedBy(),
                        one.decidedAt(),
                        one.decisionReason(),
                        one.source(),
                        one.locator(),
                        premise == null ? null : json(claim(premise)),
                        searched == null
                                ? null
                                : json(map(
                                        "where", searched.where(),
                                        "inSource", searched.inSource(),
                                        "range", searched.range(),
                                        "method", searched.method())),
                        passages(one.passages()),
                        json(one.objections().stream().map(this::objection).toList()));
            }
        }
        return table.toString();
    }

    private String judgements() {
        Csv table = new Csv(
                "id",
                "claim",
                "claimId",
                "from",
                "to",
                "reasonCode",
                "reason",
                "judge",
                "judgeId",
                "at",
                "revision",
                "wording",
                "answers",
                "approvedBy",
                "minority",
                "acknowledged");
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
                        name(one.judge()),
                        one.judge(),
                        one.at(),
                        one.seq(),
                        one.wording(),
                        json(answers),
                        json(one.approvers().stream().map(this::person).toList()),
                        json(one.minority().stream().map(this::minority).toList()),
                        json(one.acknowledged().stream()
                                .map(signal -> map("signal", signal.code(), "reason", signal.reason()))
                                .toList()));
            }
        }
        return table.toString();
    }

    private static String passages(List<EditedPassage> passages) {
        return json(passages.stream()
                .map(place -> map(
                        "text", place.textSlug(),
                        "revision", place.revision(),
                        "start", place.start(),
                        "end", place.end(),
                        "exact", place.exact(),
                        "prefix", place.prefix(),
                        "suffix", place.suffix()))
                .toList());
    }

    private Map<String, Object> reply(Reply reply) {
        return map("id", reply.id(), "by", person(reply.author()), "at", reply.at(), "body", reply.body());
    }

    private Map<String, Object> assertion(EditedAssertion said) {
        return map(
                "id", said.id(),
                "agent", map("id", said.agent(), "name", said.agentName(), "kind", said.agentKind()),
                "role", said.role(),
                "polarity", said.polarity(),
                "modality", said.modality(),
                "note", said.note(),
                "recordedBy", person(said.recordedBy()),
                "at", said.at(),
                "passages", Json.read(passages(said.passages())));
    }

    private Map<String, Object> objection(EditedObjection objection) {
        UUID answeredBy = objection.answeredBy();
        return map(
                "id", objection.id(),
                "text", objection.text(),
                "by", person(objection.by()),
                "at", objection.at(),
                "answer", objection.answer(),
                "answeredBy", answeredBy == null ? null : person(answeredBy));
    }

    private Map<String, Object> minority(EditedMinority opinion) {
        return map(
                "by", person(opinion.by()),
                "at", opinion.at(),
                "opinion", opinion.opinion(),
                "overriddenBy", person(opinion.overriddenBy()),
                "reason", opinion.reason());
    }

    private static Map<String, Object> claim(EditedPremise claim) {
        return map(
                "id", claim.id(),
                "number", claim.number(),
                "statement", claim.statement(),
                "standing", claim.standing().code());
    }

    private Map<String, Object> person(UUID account) {
        return map("id", account, "name", model.nameOf(account));
    }

    private @Nullable String name(@Nullable UUID account) {
        return account == null ? null : model.nameOf(account);
    }

    private static List<String> ids(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static String json(Object value) {
        return Json.canonical(value);
    }

    /** Name, value, name, value; what is not there is left out, and ids and moments are words. */
    private static Map<String, Object> map(@Nullable Object... fields) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            Object value = fields[i + 1];
            if (value != null) {
                boolean plain = value instanceof Number
                        || value instanceof Boolean
                        || value instanceof Map
                        || value instanceof List
                        || value instanceof JsonNode;
                map.put(String.valueOf(fields[i]), plain ? value : value.toString());
            }
        }
        return map;
    }
}
