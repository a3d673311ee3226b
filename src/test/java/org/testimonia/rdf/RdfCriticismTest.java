package org.testimonia.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Shelf;
import org.testimonia.dossier.Argument;
import org.testimonia.shared.rdf.Terms;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RdfCriticismTest {

    @Inject
    People people;

    @Inject
    Shelf shelf;

    @ConfigProperty(name = "testimonia.base")
    String base;

    private Model turtle(Argument argument, String address) {
        String turtle = people.as("clara")
                .accept("text/turtle")
                .get(argument.api + address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Model model = ModelFactory.createDefaultModel();
        model.read(new StringReader(turtle), null, "TURTLE");
        return model;
    }

    private String ours(String local) {
        return base.replaceFirst("/+$", "") + "/ns#" + local;
    }

    private static Resource only(Model model, String property) {
        List<Resource> subjects =
                model.listSubjectsWithProperty(model.createProperty(property)).toList();
        assertThat(subjects).as(property).hasSize(1);
        return subjects.get(0);
    }

    private static String said(Resource thing, String property) {
        return thing.getProperty(thing.getModel().createProperty(property))
                .getObject()
                .toString();
    }

    @Test
    void a_grade_is_written_with_its_criterion_its_assessor_and_why() {
        Argument argument = new Argument(people, people.project("private"));
        int claim = argument.state("ada", "The confession was dictated before the hearing.");
        source(argument, "orlov1953");
        argument.offer(
                "boris",
                claim,
                Map.of("stance", "SUPPORTS", "source", Map.of("key", "orlov1953"), "reason", Argument.WHY));

        argument.post(
                        "boris",
                        "/assessments",
                        Map.of(
                                "target", Map.of("source", "orlov1953"),
                                "criterion", "dating",
                                "grade", "doubtful",
                                "rationale", "The preface speaks of events of later years."))
                .statusCode(201);
        argument.post(
                        "boris",
                        "/assessments",
                        Map.of(
                                "target", Map.of("source", "orlov1953"),
                                "criterion", "reliability",
                                "grade", "C",
                                "rationale", "He was abroad when most of it happened."))
                .statusCode(201);

        Model model = turtle(argument, "/claims/" + claim + "/provenance");
        List<Resource> grades = model.listSubjectsWithProperty(
                        RDF.type, model.createResource(Terms.CRM + "E13_Attribute_Assignment"))
                .toList();
        assertThat(grades)
                .extracting(each -> said(each, ours("criterion")), each -> said(each, Terms.CRM + "P141_assigned"))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(ours("dating"), ours("doubtful")),
                        org.assertj.core.groups.Tuple.tuple(ours("reliability"), ours("admiralty-C")));
        assertThat(model.contains(
                        model.createResource(ours("dating")),
                        model.createProperty(Terms.SKOS + "inScheme"),
                        model.createResource(ours("external-criticism"))))
                .isTrue();
        assertThat(grades)
                .allSatisfy(each ->
                        assertThat(said(each, Terms.CRM + "P14_carried_out_by")).contains("/members#"));
    }

    private static void source(Argument argument, String key) {
        argument.post("clara", "/sources", Map.of("key", key, "csl", Map.of("type", "book", "title", "About " + key)))
                .statusCode(201);
    }

    @Test
    void that_two_sources_were_found_independent_is_written_of_the_claims_that_rest_on_both() {
        Argument argument = new Argument(people, people.project("private"));
        int claim = argument.state("ada", "The confession was dictated before the hearing.");
        int other = argument.state("ada", "The hearing lasted for five days in all.");
        for (String key : List.of("orlov1953", "krivitsky1939")) {
            source(argument, key);
            argument.offer(
                    "boris", claim, Map.of("stance", "SUPPORTS", "source", Map.of("key", key), "reason", Argument.WHY));
        }

        argument.post(
                        "boris",
                        "/independence-findings",
                        Map.of(
                                "sources",
                                List.of("orlov1953", "krivitsky1939"),
                                "grounds",
                                "Neither knew the other's manuscript."))
                .statusCode(201);

        Model model = turtle(argument, "/claims/" + claim + "/provenance");
        Resource statement = only(model, ours("foundIndependentOf"));
        assertThat(said(statement, Terms.CRM + "P3_has_note")).isEqualTo("Neither knew the other's manuscript.");
        assertThat(statement.hasProperty(model.createProperty(ours("onlyForClaim"))))
                .isFalse();
        assertThat(turtle(argument, "/claims/" + other + "/provenance")
                        .listSubjectsWithProperty(model.createProperty(ours("foundIndependentOf")))
                        .toList())
                .isEmpty();
    }

    @Test
    void what_a_claim_said_before_is_a_wording_that_the_present_one_revises() {
        Argument argument = new Argument(people, people.project("private"));
        int claim = argument.state("ada", "The confession was dictated before the hearing.");
        String etag = argument.get("ada", "/claims/" + claim).extract().header("ETag");
        people.as("ada")
                .header("If-Match", etag)
                .body(Map.of(
                        "statement", "The confession was dictated before the public hearing.",
                        "substantive", false,
                        "reason", "There was a closed hearing as well."))
                .patch(argument.api + "/claims/" + claim)
                .then()
                .statusCode(200);

        Model model = turtle(argument, "/claims/" + claim + "/provenance");
        List<Resource> wordings = model.listSubjectsWithProperty(RDF.type, model.createResource(ours("ClaimWording")))
                .toList();
        assertThat(wordings).hasSize(2);
        Resource newer = wordings.stream()
                .filter(each -> each.hasProperty(model.createProperty(Terms.PROV + "wasRevisionOf")))
                .findFirst()
                .orElseThrow();
        assertThat(said(newer, ours("reason"))).isEqualTo("There was a closed hearing as well.");
        assertThat(said(newer, Terms.PROV + "wasRevisionOf")).endsWith("#wording-1");
    }
}
