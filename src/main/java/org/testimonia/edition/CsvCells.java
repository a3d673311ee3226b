package org.testimonia.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel.EditedAssertion;
import org.testimonia.edition.EditionModel.EditedMinority;
import org.testimonia.edition.EditionModel.EditedObjection;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.EditedPremise;
import org.testimonia.edition.EditionModel.Reply;
import org.testimonia.shared.Json;

/** What is more than a word, as JSON in a cell. Names of people stand beside their ids. */
final class CsvCells {

    private final EditionModel model;

    CsvCells(EditionModel model) {
        this.model = model;
    }

    static String passages(List<EditedPassage> passages) {
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

    Map<String, Object> reply(Reply reply) {
        return map("id", reply.id(), "by", person(reply.author()), "at", reply.at(), "body", reply.body());
    }

    Map<String, Object> assertion(EditedAssertion said) {
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

    Map<String, Object> objection(EditedObjection objection) {
        UUID answeredBy = objection.answeredBy();
        return map(
                "id", objection.id(),
                "text", objection.text(),
                "by", person(objection.by()),
                "at", objection.at(),
                "answer", objection.answer(),
                "answeredBy", answeredBy == null ? null : person(answeredBy));
    }

    Map<String, Object> minority(EditedMinority opinion) {
        return map(
                "by", person(opinion.by()),
                "at", opinion.at(),
                "opinion", opinion.opinion(),
                "overriddenBy", person(opinion.overriddenBy()),
                "reason", opinion.reason());
    }

    static Map<String, Object> claim(EditedPremise claim) {
        return map(
                "id", claim.id(),
                "number", claim.number(),
                "statement", claim.statement(),
                "standing", claim.standing().code());
    }

    Map<String, Object> person(UUID account) {
        return map("id", account, "name", model.nameOf(account));
    }

    @Nullable
    String name(@Nullable UUID account) {
        return account == null ? null : model.nameOf(account);
    }

    static List<String> ids(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    static String json(Object value) {
        return Json.canonical(value);
    }

    /** Name, value, name, value; what is not there is left out, and ids and moments are words. */
    static Map<String, Object> map(@Nullable Object... fields) {
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
