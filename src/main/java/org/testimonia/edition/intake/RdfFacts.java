package org.testimonia.edition.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/**
 * What a graph says of a thing, in a steady order.
 *
 * @param vocabulary our terms as the installation that wrote the file names them: {@code https://…/ns#}
 */
record RdfFacts(Model model, String vocabulary) {

    private static final String CLAIM = "/ns#Claim";

    /** @throws Refusal when there is no claim in it, or those of two installations */
    static RdfFacts of(Model model) {
        Set<String> vocabularies = model.listObjectsOfProperty(RDF.type).toList().stream()
                .filter(RDFNode::isURIResource)
                .map(type -> type.asResource().getURI())
                .filter(type -> type.endsWith(CLAIM))
                .map(type -> type.substring(0, type.length() - "Claim".length()))
                .collect(Collectors.toSet());
        if (vocabularies.isEmpty()) {
            throw Refusal.invalid(
                    "file",
                    "There is no claim of ours in this file: nothing is of a type that ends in /ns#Claim. Bring what"
                            + " /provenance of a project or claim answers.");
        }
        if (vocabularies.size() > 1) {
            throw Refusal.invalid(
                    "file",
                    "This file mixes claims of several installations: "
                            + vocabularies.stream().sorted().collect(Collectors.joining(", "))
                            + ". Bring them one after another.");
        }
        return new RdfFacts(model, vocabularies.iterator().next());
    }

    Property our(String local) {
        return ResourceFactory.createProperty(vocabulary + local);
    }

    Resource ours(String local) {
        return ResourceFactory.createResource(vocabulary + local);
    }

    static String name(Resource thing) {
        return thing.isAnon() ? "without a name" : thing.getURI();
    }

    /** All of a type; what has no name cannot be known again and is none. */
    List<Resource> are(Resource type) {
        return subjects(RDF.type, type);
    }

    List<Resource> subjects(Property property, RDFNode value) {
        return model.listSubjectsWithProperty(property, value).toList().stream()
                .filter(Resource::isURIResource)
                .sorted(Comparator.comparing(RdfFacts::name))
                .toList();
    }

    boolean is(Resource thing, Resource type) {
        return model.contains(thing, RDF.type, type);
    }

    List<Resource> all(Resource thing, Property property) {
        return model.listObjectsOfProperty(thing, property).toList().stream()
                .filter(RDFNode::isResource)
                .map(RDFNode::asResource)
                .sorted(Comparator.comparing(Resource::toString))
                .toList();
    }

    @Nullable
    Resource one(Resource thing, Property property) {
        return all(thing, property).stream().findFirst().orElse(null);
    }

    @Nullable
    String words(Resource thing, Property property) {
        Literal said = literal(thing, property);
        return said == null ? null : said.getLexicalForm();
    }

    @Nullable
    String language(Resource thing, Property property) {
        Literal said = literal(thing, property);
        return said == null || said.getLanguage().isEmpty() ? null : said.getLanguage();
    }

    private @Nullable Literal literal(Resource thing, Property property) {
        List<Literal> said = model.listObjectsOfProperty(thing, property).toList().stream()
                .filter(RDFNode::isLiteral)
                .map(RDFNode::asLiteral)
                .toList();
        if (said.size() > 1) {
            throw Refusal.invalid(
                    "file",
                    name(thing) + " has more than one " + property.getLocalName() + ". Leave the one that holds.");
        }
        return said.isEmpty() ? null : said.get(0);
    }

    /** -1 where none is said. */
    int number(Resource thing, Property property) {
        String said = words(thing, property);
        return said == null || !said.matches("[0-9]{1,9}") ? -1 : Integer.parseInt(said);
    }

    boolean flag(Resource thing, Property property) {
        return Objects.equals(words(thing, property), "true");
    }

    /** The code of a concept of ours: {@code eyewitness}. */
    @Nullable
    String code(Resource thing, Property property) {
        Resource concept = one(thing, property);
        return concept == null ? null : name(concept).replace(vocabulary, "");
    }
}
