package org.testimonia.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.evidence.provenance.Assessments;
import org.testimonia.evidence.provenance.CriticismOf;
import org.testimonia.evidence.provenance.DerivationSeen;
import org.testimonia.evidence.provenance.DerivationsOf;
import org.testimonia.project.Here;
import org.testimonia.shared.Ids;
import org.testimonia.source.Agent;
import org.testimonia.source.Agents;

/** The sheet of a witness: what he or she wrote and says, who has it from there, and how far it is to be trusted. */
@Path("/p/{project}/people/{agent}")
public class PeoplePages {

    private static final int SHOWN = 1000;

    @CheckedTemplate(basePath = "dossier", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Witness(
            String slug,
            Agent agent,
            Testimony testimony,
            List<DerivationSeen> derivations,
            List<CriticismOf> criticism)
            implements TemplateInstance {}

    private final Agents agents;
    private final Testimonies testimonies;
    private final DerivationsOf derivationsOf;
    private final Assessments assessments;
    private final Here here;

    PeoplePages(
            Agents agents, Testimonies testimonies, DerivationsOf derivationsOf, Assessments assessments, Here here) {
        this.agents = agents;
        this.testimonies = testimonies;
        this.derivationsOf = derivationsOf;
        this.assessments = assessments;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath("agent") String id) {
        Agent agent = agents.get(Ids.parse(id, "agent " + id));
        var about = new Assessments.Filter(null, agent.id, null);
        return new Witness(
                here.slug(),
                agent,
                testimonies.of(agent.id),
                derivationsOf.list(Long.MAX_VALUE, null, agent.id, null, SHOWN),
                CriticismOf.all(assessments.list(Long.MAX_VALUE, about, null, SHOWN)));
    }
}
