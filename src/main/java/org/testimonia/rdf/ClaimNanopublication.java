package org.testimonia.rdf;

import static org.testimonia.shared.rdf.Terms.CRM;
import static org.testimonia.shared.rdf.Terms.CRMINF;
import static org.testimonia.shared.rdf.Terms.DCT;
import static org.testimonia.shared.rdf.Terms.NPX;
import static org.testimonia.shared.rdf.Terms.PROV;
import static org.testimonia.shared.rdf.Terms.SCHEMA;
import static org.testimonia.shared.rdf.Terms.property;
import static org.testimonia.shared.rdf.Terms.type;

import org.apache.jena.query.Dataset;
import org.apache.jena.vocabulary.RDFS;
import org.testimonia.claim.RelationSeen;
import org.testimonia.review.AssessedClaim;
import org.testimonia.shared.rdf.Terms;

/** A claim in its present wording, who makes it, and what bears on it. */
final class ClaimNanopublication {

    private final Dataset into;
    private final Iris iris;
    private final long revision;

    ClaimNanopublication(Dataset into, Iris iris, long revision) {
        this.into = into;
        this.iris = iris;
        this.revision = revision;
    }

    void write(ClaimFacts facts) {
        AssessedClaim claim = facts.claim();
        String name = iris.ofWording(claim.id(), claim.wording(), revision);
        Nanopublication publication = new Nanopublication(into, iris, name);
        Scribe assertion = publication.assertion();
        PassageNodes passages = new PassageNodes(assertion);
        claim(assertion, passages, facts);
        AssertionNodes assertions = new AssertionNodes(assertion, passages);
        facts.assertions().forEach(each -> assertions.write(each, claim.id()));
        EvidenceNodes evidence = new EvidenceNodes(assertion, passages);
        facts.evidence().forEach(each -> evidence.write(each, claim));
        DerivationNodes derivations = new DerivationNodes(assertion, passages);
        facts.derivations().forEach(derivations::write);
        CriticismNodes criticism = new CriticismNodes(assertion, passages);
        facts.assessments().forEach(criticism::write);
        facts.findings().forEach(each -> criticism.write(each, claim.id()));
        new WordingNodes(assertion).write(facts.wordings(), claim.id());
        facts.authors().forEach(each -> created(assertion, each));
        facts.agents()
                .forEach(each -> assertion
                        .about(iris.agent(each.id()))
                        .has(
                                assertion.our("agentKind"),
                                assertion.ours(each.kind().word())));

        var provenance = publication.provenance();
        var attributed = provenance
                .about(publication.assertionGraph())
                .at(property(PROV, "wasAttributedTo"), iris.member(claim.authorId()))
                .when(property(PROV, "generatedAtTime"), claim.createdAt());
        facts.evidence().forEach(each -> attributed.at(property(PROV, "wasAttributedTo"), iris.member(each.byId())));
        facts.evidence().stream()
                .flatMap(each -> each.passages().stream())
                .forEach(each -> attributed.at(property(PROV, "hadPrimarySource"), iris.passage(each)));

        publication
                .information()
                .about(name)
                .when(property(DCT, "created"), claim.judgement().at())
                .at(property(DCT, "creator"), iris.member(claim.authorId()))
                .at(property(DCT, "conformsTo"), Terms.CRMINF_VERSION)
                .at(property(NPX, "introduces"), iris.claim(claim.id()))
                .has(property(NPX, "hasNanopubType"), provenance.ours("Claim"))
                .says(RDFS.label, "Claim " + claim.number() + ", wording " + claim.wording());
    }

    private void created(Scribe scribe, ClaimFacts.AuthorFacts author) {
        String source = iris.source(author.source());
        String agent = iris.agent(author.agent());
        scribe.about(agent).says(RDFS.label, author.name());
        scribe.about(source + "#creation")
                .is(type(CRM, "E65_Creation"))
                .at(property(CRM, "P94_has_created"), source)
                .at(property(CRM, "P14_carried_out_by"), agent);
    }

    private void span(Scribe scribe, Scribe.About node, String claim, TimeSpan span) {
        node.has(
                scribe.our("timeSpan"),
                scribe.about(claim + "#time")
                        .is(type(CRM, "E52_Time-Span"))
                        .on(property(CRM, "P82a_begin_of_the_begin"), span.begin())
                        .on(property(CRM, "P82b_end_of_the_end"), span.end()));
    }

    private void claim(Scribe scribe, PassageNodes passages, ClaimFacts facts) {
        AssessedClaim claim = facts.claim();
        var node = scribe.about(iris.claim(claim.id()))
                .is(type(CRMINF, "I4_Proposition_Set"), type(SCHEMA, "Claim"), scribe.ours("Claim"))
                .says(RDFS.label, "Claim " + claim.number())
                .says(property(CRM, "P190_has_symbolic_content"), claim.statement(), claim.language())
                .counts(scribe.our("number"), claim.number())
                .counts(scribe.our("wordingRevision"), claim.wording())
                .says(scribe.our("scope"), claim.scope(), claim.language())
                .inTime(property(DCT, "temporal"), claim.event())
                .at(
                        scribe.our("standing"),
                        iris.tag(claim.id(), claim.judgement().seq()));
        if (facts.span() != null) {
            span(scribe, node, iris.claim(claim.id()), facts.span());
        }
        if (claim.kind() != null) {
            node.has(scribe.our("claimKind"), scribe.ours("kind-" + claim.kind()));
        }
        facts.passages().forEach(passage -> node.at(scribe.our("madeIn"), passages.passage(passage, null, null)));
        facts.relations().stream()
                .filter(relation -> relation.from().number() == claim.number()
                        || relation.relation().isSymmetric())
                .forEach(relation -> relate(scribe, relation));
    }

    private void relate(Scribe scribe, RelationSeen relation) {
        var from = scribe.about(iris.claim(relation.from().id()));
        String to = iris.claim(relation.to().id());
        switch (relation.relation()) {
            case SUPERSEDES ->
                scribe.about(to)
                        .at(
                                property(DCT, "isReplacedBy"),
                                iris.claim(relation.from().id()));
            case MERGED_INTO -> from.at(property(DCT, "isReplacedBy"), to).at(scribe.our("mergedInto"), to);
            case SPLIT_INTO -> from.at(property(DCT, "isReplacedBy"), to).at(scribe.our("splitInto"), to);
            default -> from.at(scribe.our(relation.relation().code), to);
        }
    }
}
