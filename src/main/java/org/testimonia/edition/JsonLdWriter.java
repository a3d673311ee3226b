package org.testimonia.edition;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.testimonia.edition.EditionModel.EditedAssertion;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.Note;

/**
 * All that is said of a text as Web Annotations (W3C Recommendation of 2017): one collection, its page inside. What the
 * vocabulary of annotations has no word for stands under {@code tst:}.
 */
final class JsonLdWriter {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final EditionModel model;
    private final JsonLdContext context;

    JsonLdWriter(EditionModel model) {
        this.model = model;
        this.context = new JsonLdContext(model);
    }

    List<String> write(OutputStream out) {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(steady());
            write(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of();
    }

    private void write(JsonGenerator json) throws IOException {
        Imprint imprint = model.imprint();
        String id = imprint == null
                ? context.addresses().text(model.text().slug()) + "/annotations?revision=" + model.seq()
                : imprint.address() + "/annotations";
        json.writeStartObject();
        fields(
                json,
                JsonFields.of(
                                "@context",
                                List.of(
                                        "http://www.w3.org/ns/anno.jsonld",
                                        Map.of("tst", context.addresses().vocabulary())))
                        .and("id", id)
                        .and("type", "AnnotationCollection")
                        .and("label", model.title() + ": annotations, claims and evidence")
                        .and("created", JsonLdContext.moment(model.at()))
                        .and("tst:project", context.addresses().ofProject())
                        .and("tst:revision", model.seq())
                        .and("total", total()));
        json.writeObjectFieldStart("first");
        fields(
                json,
                JsonFields.of("id", id + "#page")
                        .and("type", "AnnotationPage")
                        .and("partOf", JsonFields.of("id", id).and("type", "AnnotationCollection"))
                        .and("startIndex", 0));
        json.writeArrayFieldStart("items");
        writeItems(json);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void fields(JsonGenerator json, JsonFields fields) throws IOException {
        for (Map.Entry<String, Object> field : fields.map().entrySet()) {
            json.writeObjectField(field.getKey(), field.getValue());
        }
    }

    /** Replies are items too. */
    private int total() {
        return model.notes().stream()
                        .mapToInt(note -> 1 + note.replies().size())
                        .sum()
                + model.claims().stream()
                        .mapToInt(claim ->
                                1 + claim.assertions().size() + claim.evidence().size())
                        .sum();
    }

    /** One by one: none is kept. */
    private void writeItems(JsonGenerator json) throws IOException {
        JsonLdNotes notes = new JsonLdNotes(context);
        for (Note note : model.notes()) {
            for (Map<String, Object> item : notes.of(note)) {
                json.writeObject(item);
            }
        }
        for (EditedClaim claim : model.claims()) {
            json.writeObject(JsonLdClaims.of(claim, context));
            for (EditedAssertion assertion : claim.assertions()) {
                json.writeObject(JsonLdClaims.of(assertion, claim, context));
            }
            for (EditedEvidence evidence : claim.evidence()) {
                json.writeObject(JsonLdEvidence.of(evidence, claim, context));
            }
        }
    }

    /** Line feeds everywhere, whatever machine writes it. */
    private static DefaultPrettyPrinter steady() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
