package org.testimonia.edition;

import static org.testimonia.edition.TeiContext.attribute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.testimonia.edition.EditionModel.EditedAssertion;
import org.testimonia.edition.EditionModel.EditedClaim;

/** Who asserts, denies, doubts or only reports what the claims say, and these people and groups themselves. */
final class TeiAssertions {

    private final TeiContext context;
    private final TeiMarkup out;
    private final Map<UUID, EditedAssertion> persons = new LinkedHashMap<>();
    private final Map<UUID, EditedAssertion> groups = new LinkedHashMap<>();

    TeiAssertions(TeiContext context, TeiMarkup out) {
        this.context = context;
        this.out = out;
    }

    void write() {
        List<EditedClaim> claims = context.model().claims().stream()
                .filter(claim -> !claim.assertions().isEmpty())
                .toList();
        if (claims.isEmpty()) {
            return;
        }
        out.open("listAnnotation", "type", "assertions").line();
        claims.forEach(claim -> claim.assertions().forEach(assertion -> write(claim, assertion)));
        out.close("listAnnotation").line();
        writeAgents("listPerson", "person", "persName", persons);
        writeAgents("listOrg", "org", "orgName", groups);
    }

    private void write(EditedClaim claim, EditedAssertion assertion) {
        boolean isGroup = assertion.agentKind().equals("group");
        (isGroup ? groups : persons).putIfAbsent(assertion.agent(), assertion);
        String id = context.ids().assertion(assertion.id());
        String claimId = "#" + context.ids().claim(claim.number());
        String speaker = "#" + context.ids().agent(assertion.agent());
        String target = context.passages().target(id, assertion.passages());
        out.open(
                        "annotation",
                        "xml:id",
                        id,
                        "motivation",
                        "identifying",
                        "target",
                        target.isEmpty() ? claimId : target,
                        "ana",
                        attribute(categories(assertion)),
                        "source",
                        speaker,
                        "resp",
                        context.person(assertion.recordedBy()))
                .line();
        context.writeCreator(out, assertion.recordedBy());
        out.open("revisionDesc");
        context.writeChange(out, assertion.at(), assertion.recordedBy(), "proposed", null);
        out.close("revisionDesc").line();
        out.empty("ptr", "target", claimId).line();
        out.open("note", "type", "speaker");
        out.element(isGroup ? "orgName" : "persName", assertion.agentName(), "ref", speaker);
        out.close("note").line();
        if (assertion.note() != null) {
            out.element("note", assertion.note(), "type", "reading").line();
        }
        context.passages().writeQuotes(out, id, assertion.passages());
        out.close("annotation").line();
    }

    private String categories(EditedAssertion assertion) {
        TeiCategories categories = context.categories();
        return categories.pointer(TeiTaxonomy.ROLE, assertion.role())
                + categories.pointer(TeiTaxonomy.POLARITY, assertion.polarity())
                + categories.pointer(TeiTaxonomy.MODALITY, assertion.modality());
    }

    private void writeAgents(String list, String one, String name, Map<UUID, EditedAssertion> agents) {
        if (!agents.isEmpty()) {
            out.open(list).line();
            agents.forEach(
                    (agent, assertion) -> out.open(one, "xml:id", context.ids().agent(agent))
                            .element(name, assertion.agentName())
                            .close(one)
                            .line());
            out.close(list).line();
        }
    }
}
