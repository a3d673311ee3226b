package org.testimonia.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.home.LoadSample;
import org.testimonia.project.Projects;
import org.testimonia.shared.rdf.Terms;

/** The sample project as RDF: read by another's parser, in other people's terms as they are, and by our own shapes. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RdfTest {

    private static final String PROJECT = "/api/v1/projects/moscow-trials";

    @Inject
    People people;

    @Inject
    LoadSample loadSample;

    @Inject
    Projects projects;

    @ConfigProperty(name = "testimonia.base")
    String base;

    @BeforeEach
    @ActivateRequestContext
    void load() {
        if (!projects.isTaken("moscow-trials")) {
            loadSample.load(People.PASSWORD);
        }
    }

    private Response get(String address, String accept) {
        Response answer = people.as("clara").accept(accept).get(PROJECT + address);
        answer.then().statusCode(200).contentType(startsWith(accept));
        return answer;
    }

    private Dataset trig(String address) {
        return read(get(address, RdfForm.OF_TRIG), Lang.TRIG);
    }

    private static Dataset read(Response answer, Lang lang) {
        Dataset dataset = DatasetFactory.create();
        RDFDataMgr.read(dataset, new ByteArrayInputStream(answer.asByteArray()), lang);
        return dataset;
    }

    private static Model union(Dataset dataset) {
        Model all = ModelFactory.createDefaultModel().add(dataset.getDefaultModel());
        dataset.listNames().forEachRemaining(name -> all.add(dataset.getNamedModel(name)));
        return all;
    }

    private static List<String> names(Dataset dataset) {
        List<String> names = new ArrayList<>();
        dataset.listNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void whoever_asks_for_no_form_of_rdf_gets_json_as_before() {
        people.as("clara")
                .get(PROJECT + "/claims/1/provenance")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("claim", equalTo(1));
        people.as("mallory")
                .accept(RdfForm.OF_TURTLE)
                .get(PROJECT + "/claims/999/provenance")
                .then()
                .statusCode(404);
    }

    @Test
    void a_claim_is_a_nanopublication_and_so_is_every_judgement_of_it() {
        Dataset claim = trig("/claims/1/provenance");

        List<String> heads =
                names(claim).stream().filter(name -> name.endsWith("/Head")).toList();
        assertThat(heads).hasSizeGreaterThanOrEqualTo(3);
        for (String head : heads) {
            String name = head.substring(0, head.length() - "Head".length());
            Model graph = claim.getNamedModel(head);
            assertThat(graph.size()).as(head).isEqualTo(4);
            assertThat(graph.contains(
                            graph.createResource(name), RDF.type, graph.createResource(Terms.NP + "Nanopublication")))
                    .isTrue();
            for (String part : List.of("assertion", "provenance", "pubinfo")) {
                assertThat(claim.getNamedModel(name + part).isEmpty())
                        .as(name + part)
                        .isFalse();
            }
            assertThat(claim.getNamedModel(name + "provenance")
                            .contains(graph.createResource(name + "assertion"), null, (RDFNode) null))
                    .as(name + " tells where its assertion comes from")
                    .isTrue();
            assertThat(claim.getNamedModel(name + "pubinfo").contains(graph.createResource(name), null, (RDFNode) null))
                    .as(name + " tells who published it")
                    .isTrue();
        }
    }

    @Test
    void no_term_is_written_that_its_vocabulary_or_our_own_does_not_have() {
        Model all = union(trig("/provenance"));
        List<String> strange = new ArrayList<>();
        all.listStatements().forEachRemaining(statement -> {
            check(statement.getPredicate(), strange);
            check(statement.getObject(), strange);
        });

        assertThat(strange).isEmpty();
        assertThat(all.size()).isGreaterThan(1000);
    }

    private static void check(RDFNode node, List<String> strange) {
        if (node.isURIResource()) {
            String iri = ((Resource) node).getURI();
            if (Terms.isOfOthers(iri) && !Terms.ALL.contains(iri)) {
                strange.add(iri);
            }
        }
    }

    @Test
    void what_is_written_conforms_to_our_shapes() throws IOException {
        Model all = union(trig("/provenance"));
        String shapes = Files.readString(Path.of("docs", "reference", "testimonia.shacl.ttl"))
                .replace("http://localhost/ns#", base.replaceFirst("/+$", "") + "/ns#");
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(shapes.getBytes(StandardCharsets.UTF_8)), Lang.TURTLE);

        var report = ShaclValidator.get().validate(Shapes.parse(model), all.getGraph());

        assertThat(report.getEntries().stream()
                        .map(entry -> entry.focusNode() + " " + entry.message())
                        .toList())
                .isEmpty();
        assertThat(report.conforms()).isTrue();
    }

    @Test
    void every_form_has_the_same_triples() {
        Model trig = union(trig("/claims/2/provenance"));
        Model turtle = union(read(get("/claims/2/provenance", RdfForm.OF_TURTLE), Lang.TURTLE));
        Model json = union(read(get("/claims/2/provenance", RdfForm.OF_JSON_LD), Lang.JSONLD11));

        assertThat(turtle.isIsomorphicWith(trig)).isTrue();
        assertThat(json.isIsomorphicWith(trig)).isTrue();
    }

    @Test
    void orlov_and_krivitsky_have_slutsky_for_their_informant() {
        Model all = union(trig("/claims/2/provenance"));
        List<String> informants = new ArrayList<>();
        Iterator<Resource> influences =
                all.listSubjectsWithProperty(RDF.type, all.createResource(Terms.PROV + "AgentInfluence"));
        influences.forEachRemaining(influence -> informants.add(influence
                .getProperty(all.createProperty(Terms.PROV + "agent"))
                .getResource()
                .getURI()));

        assertThat(informants).hasSizeGreaterThanOrEqualTo(2);
        assertThat(informants)
                .anySatisfy(each ->
                        assertThat(informants.stream().filter(each::equals)).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void historical_time_has_its_first_and_last_second_and_a_book_its_author() {
        Model all = union(trig("/claims/1/provenance"));

        assertThat(literals(all, "P82a_begin_of_the_begin")).containsExactly("1936-08-01T00:00:00Z");
        assertThat(literals(all, "P82b_end_of_the_end")).containsExactly("1938-03-31T23:59:59Z");
        List<String> authors =
                all.listSubjectsWithProperty(RDF.type, all.createResource(Terms.CRM + "E65_Creation")).toList().stream()
                        .map(creation ->
                                creation.getPropertyResourceValue(all.createProperty(Terms.CRM + "P14_carried_out_by")))
                        .map(author -> author.getProperty(RDFS.label).getString())
                        .toList();
        assertThat(authors).contains("Alexander Orlov", "Walter Krivitsky");
        assertThat(new TimeSpan(-44 * 10_000L + 315, null).begin())
                .as("the Ides of March")
                .isEqualTo("-0043-03-15T00:00:00Z");
        assertThat(new TimeSpan(null, 19_370_231L).end()).isEqualTo("1937-02-28T23:59:59Z");
        assertThat(new TimeSpan(null, 19_370_231L).begin()).isNull();
    }

    private static List<String> literals(Model model, String term) {
        return model.listObjectsOfProperty(model.createProperty(Terms.CRM + term)).toList().stream()
                .map(each -> each.asLiteral().getLexicalForm())
                .toList();
    }

    @Test
    void what_supports_a_claim_and_what_disputes_it_stands_with_the_claim_as_well() {
        Model all = union(trig("/claims/1/provenance"));
        Resource claim = all.listSubjectsWithProperty(RDF.type, all.createResource(Terms.SCHEMA + "Claim"))
                .next();

        assertThat(all.listObjectsOfProperty(claim, all.createProperty(Terms.CITO + "citesAsEvidence"))
                        .toList())
                .hasSizeGreaterThan(
                        all.listObjectsOfProperty(claim, all.createProperty(Terms.CITO + "obtainsSupportFrom"))
                                .toList()
                                .size());
        all.listObjectsOfProperty(claim, all.createProperty(Terms.CITO + "obtainsSupportFrom"))
                .forEachRemaining(each -> assertThat(
                                all.contains(each.asResource(), all.createProperty(Terms.CITO + "supports"), claim))
                        .isTrue());
    }

    @Test
    void a_withdrawal_retracts_what_was_judged_before() {
        Model all = union(trig("/claims/12/provenance"));

        assertThat(all.listStatements(null, all.createProperty(Terms.NPX + "retracts"), (RDFNode) null)
                        .toList())
                .hasSize(1);
    }

    @Test
    void on_the_first_of_april_the_first_claim_was_contested() {
        String status = base.replaceFirst("/+$", "") + "/ns#";
        Model then = union(trig("/claims/1/provenance?asOf=2026-04-01"));
        Model now = union(trig("/claims/1/provenance"));

        assertThat(then.contains(
                        null, then.createProperty(status + "status"), then.createResource(status + "contested")))
                .isTrue();
        assertThat(then.contains(
                        null, then.createProperty(status + "status"), then.createResource(status + "established")))
                .isFalse();
        assertThat(now.contains(
                        null, now.createProperty(status + "status"), now.createResource(status + "established")))
                .isTrue();
    }
}
