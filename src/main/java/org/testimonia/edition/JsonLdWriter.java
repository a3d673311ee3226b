package org.testimonia.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.testimonia.edition.EditionModel.EditedClaim;

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

    WrittenEdition write() {
        List<Map<String, Object>> items = items();
        Imprint imprint = model.imprint();
        String id = imprint == null
                ? context.addresses().text(model.text().slug()) + "/annotations?revision=" + model.seq()
                : imprint.address() + "/annotations";
        JsonFields page = JsonFields.of("id", id + "#page")
                .and("type", "AnnotationPage")
                .and("partOf", JsonFields.of("id", id).and("type", "AnnotationCollection"))
                .and("startIndex", 0)
                .and("items", items);
        JsonFields collection = JsonFields.of(
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
                .and("total", items.size())
                .and("first", page);
        return WrittenEdition.of(print(collection) + "\n");
    }

    private List<Map<String, Object>> items() {
        List<Map<String, Object>> items = new ArrayList<>();
        JsonLdNotes notes = new JsonLdNotes(context);
        model.notes().forEach(note -> items.addAll(notes.of(note)));
        for (EditedClaim claim : model.claims()) {
            items.add(JsonLdClaims.of(claim, context));
            claim.assertions().forEach(assertion -> items.add(JsonLdClaims.of(assertion, claim, context)));
            claim.evidence().forEach(evidence -> items.add(JsonLdEvidence.of(evidence, claim, context)));
        }
        return items;
    }

    /** Line feeds everywhere, whatever machine writes it. */
    private static String print(JsonFields fields) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(fields.map());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Strings, numbers and lists are always JSON.", e);
        }
    }
}
