package org.testimonia.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.testimonia.AnnotationCheck;
import org.testimonia.shared.CodePoints;

/** An edition as a collection of Web Annotations. */
class JsonLdWriterTest {

    private final EditionModel model = SmallEdition.model();
    private final byte[] bytes = EditionFormat.JSONLD.write(model).bytes();
    private final JsonNode collection = read(bytes);

    private static JsonNode read(byte[] json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void what_the_recommendation_says_must_be_is_so_in_the_collection_its_page_and_every_annotation() {
        AnnotationCheck ofAnnotations = new AnnotationCheck("annotations/annotationMusts.test");

        assertThat(new AnnotationCheck("collections/collectionMusts.test").errors(collection))
                .isEmpty();
        assertThat(new AnnotationCheck("collections/pages/pageMusts.test").errors(alone(collection.path("first"))))
                .isEmpty();
        for (JsonNode item : items()) {
            assertThat(ofAnnotations.errors(alone(item)))
                    .as(item.toPrettyString())
                    .isEmpty();
        }
    }

    /** As it would be answered at its own address, with the context it inherits here. */
    private JsonNode alone(JsonNode part) {
        return ((ObjectNode) part.deepCopy()).set("@context", collection.path("@context"));
    }

    @Test
    void the_same_model_gives_the_same_bytes() {
        assertThat(EditionFormat.JSONLD.write(SmallEdition.model()).bytes()).isEqualTo(bytes);
    }

    @Test
    void the_total_counts_the_items_and_no_two_have_the_same_address() {
        assertThat(collection.path("total").asInt()).isEqualTo(items().size());
        assertThat(items()).extracting(item -> item.path("id").asText()).doesNotHaveDuplicates();
    }

    @Test
    void a_position_counts_code_points_and_agrees_with_its_quote() {
        List<JsonNode> targets = collection.findParents("selector").stream()
                .filter(target -> target.path("source").asText().endsWith("/texts/article"))
                .toList();

        assertThat(targets).isNotEmpty().allSatisfy(target -> {
            JsonNode quote = target.path("selector").get(0);
            JsonNode position = target.path("selector").get(1);
            assertThat(CodePoints.slice(
                            SmallText.PLAIN,
                            position.path("start").asInt(),
                            position.path("end").asInt()))
                    .isEqualTo(quote.path("exact").asText());
        });
    }

    @Test
    void a_claim_carries_statement_standing_and_reason() {
        JsonNode claim = item("https://testimonia.example/c/00000000-0000-00c0-0000-000000000001");

        assertThat(claim.path("body").findValuesAsText("value"))
                .containsExactly(
                        "The confessions at the trials of 1936 to 1938 were obtained under torture and threats to families.",
                        "established",
                        "Khrushchev’s admission stands apart from the memoirs.");
        assertThat(claim.path("tst:tally").asText()).isEqualTo("2 for, 1 against");
        assertThat(claim.path("tst:judgements")).hasSize(2);
    }

    @Test
    void evidence_links_a_passage_or_a_source_or_a_claim_to_the_claim() {
        JsonNode passage = item("https://testimonia.example/e/" + SmallEdition.evidenceId(3));
        JsonNode source = item("https://testimonia.example/e/" + SmallEdition.evidenceId(2));
        JsonNode premise = item("https://testimonia.example/e/" + SmallEdition.evidenceId(4));

        assertThat(passage.path("motivation").toString()).isEqualTo("[\"linking\",\"questioning\"]");
        assertThat(passage.path("body").get(0).path("source").asText())
                .isEqualTo("https://testimonia.example/c/00000000-0000-00c0-0000-000000000001");
        assertThat(source.path("target").asText()).startsWith("https://testimonia.example/s/");
        assertThat(source.path("tst:locator").asText()).isEqualTo("ch. VI");
        assertThat(premise.path("target").asText()).startsWith("https://testimonia.example/c/");
    }

    private JsonNode item(String id) {
        return items().stream()
                .filter(item -> item.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> items() {
        return StreamSupport.stream(collection.path("first").path("items").spliterator(), false)
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }
}
