package org.testimonia.shared.rdf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of other people's vocabularies that we write, and no others: what is not in {@link #ALL} is a mistake. CRMinf is that
 * of version 1.2.1.
 */
public final class Terms {

    public static final String CRM = "http://www.cidoc-crm.org/cidoc-crm/";
    public static final String CRMINF = "http://www.cidoc-crm.org/extensions/crminf/";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String CITO = "http://purl.org/spar/cito/";
    public static final String OA = "http://www.w3.org/ns/oa#";
    public static final String NP = "http://www.nanopub.org/nschema#";
    public static final String NPX = "http://purl.org/nanopub/x/";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String DCT = "http://purl.org/dc/terms/";
    public static final String SCHEMA = "https://schema.org/";
    public static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";
    /** Every file says so. */
    public static final String CRMINF_VERSION = "https://cidoc-crm.org/crminf/ModelVersion/version-1.2.1";

    private static final Map<String, List<String>> WRITTEN = Map.of(
            CRM,
            List.of(
                    "E13_Attribute_Assignment",
                    "E31_Document",
                    "E33_Linguistic_Object",
                    "E52_Time-Span",
                    "E65_Creation",
                    "P3_has_note",
                    "P14_carried_out_by",
                    "P70_documents",
                    "P82a_begin_of_the_begin",
                    "P82b_end_of_the_end",
                    "P94_has_created",
                    "P140_assigned_attribute_to",
                    "P141_assigned",
                    "P148i_is_component_of",
                    "P190_has_symbolic_content"),
            CRMINF,
            List.of(
                    "I1_Argumentation",
                    "I2_Belief",
                    "I3_Inference_Logic",
                    "I4_Proposition_Set",
                    "I5_Inference_Making",
                    "I10_Provenance_Statement",
                    "I13_Intended_Meaning_Belief",
                    "I14_Provenance_Belief",
                    "I15_Provenance_Assessment",
                    "I16_Meaning_Comprehension",
                    "J1_used_as_premise",
                    "J2_concluded_that",
                    "J3_applied",
                    "J4_that",
                    "J5_holds_to_be",
                    "J16_assumed_meaning",
                    "J17_about",
                    "J19_that",
                    "J20_is_about_the_provenance_of",
                    "J21_concluded_provenance",
                    "J22_interpreted_meaning_of",
                    "J23_interpreted_meaning_as"),
            PROV,
            List.of(
                    "Activity",
                    "AgentInfluence",
                    "Association",
                    "Bundle",
                    "Derivation",
                    "Entity",
                    "agent",
                    "endedAtTime",
                    "entity",
                    "generatedAtTime",
                    "hadPrimarySource",
                    "hadRole",
                    "qualifiedAssociation",
                    "qualifiedDerivation",
                    "qualifiedInfluence",
                    "used",
                    "wasAttributedTo",
                    "wasDerivedFrom",
                    "wasGeneratedBy",
                    "wasInvalidatedBy",
                    "wasQuotedFrom",
                    "wasRevisionOf"),
            CITO,
            List.of(
                    "Citation",
                    "citesAsEvidence",
                    "critiques",
                    "discusses",
                    "disputes",
                    "hasCitationCharacterization",
                    "hasCitedEntity",
                    "hasCitingEntity",
                    "obtainsSupportFrom",
                    "qualifies",
                    "supports"),
            OA,
            List.of(
                    "Annotation",
                    "Motivation",
                    "SpecificResource",
                    "TextPositionSelector",
                    "TextQuoteSelector",
                    "TextualBody",
                    "assessing",
                    "end",
                    "exact",
                    "hasBody",
                    "hasSelector",
                    "hasSource",
                    "hasTarget",
                    "linking",
                    "motivatedBy",
                    "prefix",
                    "start",
                    "suffix"),
            NP,
            List.of("Nanopublication", "hasAssertion", "hasProvenance", "hasPublicationInfo"),
            NPX,
            List.of("hasNanopubType", "introduces", "retracts", "supersedes"),
            SKOS,
            List.of("Concept", "ConceptScheme", "broader", "inScheme", "prefLabel"),
            DCT,
            List.of("conformsTo", "created", "creator", "isReplacedBy", "isVersionOf", "license", "temporal", "title"),
            SCHEMA,
            List.of("Claim"));

    /** Every IRI of another vocabulary that a file of ours may hold, but for those of RDF, RDFS and OWL themselves. */
    public static final Set<String> ALL = WRITTEN.entrySet().stream()
            .flatMap(each -> each.getValue().stream().map(local -> each.getKey() + local))
            .collect(Collectors.toUnmodifiableSet());

    /** For readers of the files. */
    public static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "crm", CRM, "crminf", CRMINF, "prov", PROV, "cito", CITO, "oa", OA, "np", NP, "npx", NPX, "skos", SKOS,
            "dct", DCT, "schema", SCHEMA));

    private Terms() {}

    public static Property property(String space, String local) {
        return ResourceFactory.createProperty(known(space, local));
    }

    public static Resource type(String space, String local) {
        return ResourceFactory.createResource(known(space, local));
    }

    private static String known(String space, String local) {
        String iri = space + local;
        if (!ALL.contains(iri)) {
            throw new IllegalArgumentException(iri + " is not among the terms we write.");
        }
        return iri;
    }

    /** Whether an IRI stands in one of these vocabularies. */
    public static boolean isOfOthers(String iri) {
        return Stream.of(CRM, CRMINF, PROV, CITO, OA, NP, NPX, SKOS, DCT, SCHEMA)
                .anyMatch(iri::startsWith);
    }
}
