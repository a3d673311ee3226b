package org.testimonia.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.evidence.provenance.NamedThing;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.source.Agent;
import org.testimonia.source.AgentKind;
import org.testimonia.source.Agents;
import org.testimonia.source.KeepAgent;
import org.testimonia.source.Life;

/** The people and groups of a project, and the sheet of each: what they wrote and say, who has it from them, criticism. */
@Path("/p/{project}/people")
public class PeoplePages {

    private static final String NEW = "person";

    @CheckedTemplate(basePath = "dossier", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record People(String slug, List<Agent> people, List<Option> kinds, Kept kept) implements TemplateInstance {}

    @CheckedTemplate(basePath = "dossier", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Witness(String slug, Agent agent, String version, Testimony testimony, Critique critique, Kept kept)
            implements TemplateInstance {}

    private final Agents agents;
    private final KeepAgent keepAgent;
    private final Testimonies testimonies;
    private final Critiques critiques;
    private final Here here;

    PeoplePages(Agents agents, KeepAgent keepAgent, Testimonies testimonies, Critiques critiques, Here here) {
        this.agents = agents;
        this.keepAgent = keepAgent;
        this.testimonies = testimonies;
        this.critiques = critiques;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return all(Kept.NOTHING);
    }

    @POST
    @Operation(hidden = true)
    public Response add(MultivaluedMap<String, String> posted) {
        Map<String, String> values = Form.of(posted);
        try {
            Agent agent = keepAgent.keep(
                    values.getOrDefault("name", ""),
                    Query.word(values.get("kind"), "kind", AgentKind.class),
                    Form.text(values, "sameAs"),
                    Life.of(values.get("born"), values.get("died")),
                    here.memberWho(Right.STATE_CLAIMS));
            return seeOther(agent, "");
        } catch (Refusal refusal) {
            return ClaimForms.shown(refusal, all(new Kept(NEW, values, refusal)));
        }
    }

    @GET
    @Path("{agent}")
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath("agent") String id) {
        return sheet(agent(id), Kept.NOTHING);
    }

    @POST
    @Path("{agent}/life")
    @Operation(hidden = true)
    public Response date(@RestPath("agent") String id, MultivaluedMap<String, String> posted) {
        return attempt(id, "life", "", posted, (agent, values) -> {
            keepAgent.date(
                    agent.id,
                    Life.of(values.get("born"), values.get("died")),
                    Form.text(values, "version"),
                    here.memberWho(Right.STATE_CLAIMS));
        });
    }

    @POST
    @Path("{agent}/assessments")
    @Operation(hidden = true)
    public Response assess(@RestPath("agent") String id, MultivaluedMap<String, String> posted) {
        return attempt(id, "assess", "#criticism", posted, (agent, values) -> {
            critiques.assess(NamedThing.agent(agent.id.toString()), values);
        });
    }

    @POST
    @Path("{agent}/derivations")
    @Operation(hidden = true)
    public Response derive(@RestPath("agent") String id, MultivaluedMap<String, String> posted) {
        return attempt(id, "derive", "#derivations", posted, critiques::deriveTo);
    }

    @POST
    @Path("{agent}/derivations/{id}/retirement")
    @Operation(hidden = true)
    public Response retire(
            @RestPath String agent, @RestPath("id") String derivation, MultivaluedMap<String, String> posted) {
        return attempt(agent, "retire-" + derivation, "#derivations", posted, (any, values) -> {
            critiques.retire(derivation, values);
        });
    }

    private Response attempt(
            String id,
            String form,
            String fragment,
            MultivaluedMap<String, String> posted,
            BiConsumer<Agent, Map<String, String>> deed) {
        Agent agent = agent(id);
        Map<String, String> values = Form.of(posted);
        try {
            deed.accept(agent, values);
            return seeOther(agent, fragment);
        } catch (Refusal refusal) {
            return ClaimForms.shown(refusal, sheet(agent, new Kept(form, values, refusal)));
        }
    }

    private Agent agent(String id) {
        return agents.get(Ids.parse(id, "agent " + id));
    }

    private Response seeOther(Agent agent, String fragment) {
        return Response.seeOther(URI.create("/p/" + here.slug() + "/people/" + agent.id + fragment))
                .build();
    }

    private People all(Kept kept) {
        return new People(
                here.slug(), agents.byName(), Option.of(AgentKind.values(), AgentKind::word, kind -> kind.words), kept);
    }

    private Witness sheet(Agent agent, Kept kept) {
        return new Witness(
                here.slug(), agent, Etag.of(agent.version), testimonies.of(agent.id), critiques.of(agent), kept);
    }
}
