package org.testimonia.edition.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.RecordAssertion;
import org.testimonia.claim.RelateClaims;
import org.testimonia.edition.intake.AnchorPlaces.Found;
import org.testimonia.edition.intake.Brought.Place;
import org.testimonia.edition.intake.Further.SaidAgent;
import org.testimonia.edition.intake.Further.SaidAssertion;
import org.testimonia.edition.intake.Further.SaidAssessment;
import org.testimonia.edition.intake.Further.SaidDerivation;
import org.testimonia.edition.intake.Further.SaidFinding;
import org.testimonia.edition.intake.Further.SaidObjection;
import org.testimonia.edition.intake.Further.SaidRelation;
import org.testimonia.edition.intake.Further.SaidThing;
import org.testimonia.evidence.ObjectToEvidence;
import org.testimonia.evidence.provenance.Assess;
import org.testimonia.evidence.provenance.FindIndependence;
import org.testimonia.evidence.provenance.NamedThing;
import org.testimonia.evidence.provenance.RecordDerivation;
import org.testimonia.project.Member;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;
import org.testimonia.source.Agent;
import org.testimonia.source.AgentKind;
import org.testimonia.source.Agents;
import org.testimonia.source.KeepAgent;
import org.testimonia.source.Life;
import org.testimonia.text.Passage;
import org.testimonia.text.TargetJson;
import org.testimonia.text.anchoring.Whereabouts;

/** What a file says about claims, evidence and sources, recorded by whoever brings it, as if it were said here anew. */
@ApplicationScoped
class BringFurther {

    private final AnchorPlaces anchorPlaces;
    private final Known known;
    private final BringOne bringOne;
    private final Agents agents;
    private final KeepAgent keepAgent;
    private final RecordAssertion recordAssertion;
    private final RelateClaims relateClaims;
    private final ObjectToEvidence objectToEvidence;
    private final RecordDerivation recordDerivation;
    private final FindIndependence findIndependence;
    private final Assess assess;
    private final Sql sql;

    BringFurther(
            AnchorPlaces anchorPlaces,
            Known known,
            BringOne bringOne,
            Agents agents,
            KeepAgent keepAgent,
            RecordAssertion recordAssertion,
            RelateClaims relateClaims,
            ObjectToEvidence objectToEvidence,
            RecordDerivation recordDerivation,
            FindIndependence findIndependence,
            Assess assess,
            Sql sql) {
        this.anchorPlaces = anchorPlaces;
        this.known = known;
        this.bringOne = bringOne;
        this.agents = agents;
        this.keepAgent = keepAgent;
        this.recordAssertion = recordAssertion;
        this.relateClaims = relateClaims;
        this.objectToEvidence = objectToEvidence;
        this.recordDerivation = recordDerivation;
        this.findIndependence = findIndependence;
        this.assess = assess;
        this.sql = sql;
    }

    /**
     * What is here, by what the file calls it.
     *
     * @param claims their numbers
     * @param texts the addresses of texts, by their ids
     */
    private record Present(
            Map<Place, Found> places,
            Map<String, Integer> claims,
            Map<String, UUID> evidence,
            Map<String, UUID> agents,
            Map<UUID, String> texts) {}

    List<BroughtReport.Item> bring(Further further, @Nullable String text, Member by) {
        BroughtReport report = new BroughtReport();
        if (further.equals(Further.NOTHING)) {
            return report.items();
        }
        Map<String, UUID> people = people(further, report, by);
        Present here = new Present(
                anchorPlaces.find(further.places().toList(), text),
                numbers(further, by),
                known.of("evidence", further.evidence().toList()),
                people,
                texts(by));
        each("assertion", further.assertions(), SaidAssertion::address, report, by, said -> assertion(said, here, by));
        further.relations().forEach(said -> relation(said, here, report, by));
        each(
                "derivation",
                further.derivations(),
                SaidDerivation::address,
                report,
                by,
                said -> derivation(said, here, by));
        each("finding", further.findings(), SaidFinding::address, report, by, said -> finding(said, here, by));
        each(
                "assessment",
                further.assessments(),
                SaidAssessment::address,
                report,
                by,
                said -> assessment(said, here, by));
        each("objection", further.objections(), SaidObjection::address, report, by, said -> objection(said, here, by));
        further.objections().stream()
                .filter(SaidObjection::answered)
                .forEach(said -> report.add(
                        null,
                        "answer",
                        said.address(),
                        "skipped",
                        null,
                        "Nobody answers the own objection, and here it is yours. Let somebody else answer it."));
        return report.items();
    }

    private <T> void each(
            String kind,
            List<T> all,
            Function<T, String> address,
            BroughtReport report,
            Member by,
            Function<T, UUID> deed) {
        Map<String, UUID> present = known.of(kind, all.stream().map(address).toList());
        for (T said : all) {
            String name = address.apply(said);
            if (present.containsKey(name)) {
                report.add(present.get(name), kind, name, "matched", null, null);
            } else {
                attempt(kind, name, () -> deed.apply(said), report, by);
            }
        }
    }

    private @Nullable UUID attempt(String kind, String address, Supplier<UUID> deed, BroughtReport report, Member by) {
        try {
            BringClaims.mustBeShort(address);
            UUID id = bringOne.keep(kind, address, deed, by);
            report.add(id, kind, address, "unchanged", null, null);
            return id;
        } catch (Refusal refusal) {
            report.add(null, kind, address, "skipped", null, refusal.sentence());
            return null;
        }
    }

    /** Somebody of the same name is the same: a name is in the list once. */
    private Map<String, UUID> people(Further further, BroughtReport report, Member by) {
        List<SaidAgent> named = further.agents().distinct().toList();
        Map<String, UUID> present = new HashMap<>(
                known.of("agent", named.stream().map(SaidAgent::address).toList()));
        Map<String, UUID> byName =
                agents.byName().stream().collect(Collectors.toMap(each -> each.name, each -> each.id, (a, b) -> a));
        for (SaidAgent each : named) {
            String name = each.name().strip();
            UUID id = present.containsKey(each.address())
                    ? present.get(each.address())
                    : byName.containsKey(name) ? byName.get(name) : newcomer(each, report, by);
            if (id != null) {
                present.put(each.address(), id);
                byName.put(name, id);
            }
        }
        return present;
    }

    private @Nullable UUID newcomer(SaidAgent said, BroughtReport report, Member by) {
        return attempt(
                "agent",
                said.address(),
                () -> {
                    Agent agent = keepAgent.keep(said.name(), AgentKind.PERSON, null, Life.UNKNOWN, by);
                    return agent.id;
                },
                report,
                by);
    }

    private Map<String, Integer> numbers(Further further, Member by) {
        Map<String, UUID> ids = known.of(
                "claim",
                Stream.of(
                                further.assertions().stream().map(SaidAssertion::claim),
                                further.relations().stream().flatMap(each -> Stream.of(each.from(), each.to())),
                                further.findings().stream().flatMap(each -> Stream.ofNullable(each.claim())))
                        .flatMap(each -> each)
                        .distinct()
                        .toList());
        Map<UUID, Integer> numbers = new HashMap<>();
        rows(
                        "select id, number from claim where project_id = :project and id = any(cast(:ids as uuid[]))",
                        ids.values(),
                        by)
                .forEach(row -> numbers.put(row.id("id"), row.number("number")));
        return ids.entrySet().stream()
                .filter(each -> numbers.containsKey(each.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, each -> numbers.get(each.getValue())));
    }

    private List<Sql.Row> rows(String statement, Collection<UUID> ids, Member by) {
        return sql.rows(statement, "project", by.project(), "ids", Sql.ids(ids));
    }

    private Map<UUID, String> texts(Member by) {
        return sql.rows("select id, slug from text where project_id = :project", "project", by.project()).stream()
                .collect(Collectors.toMap(row -> row.id("id"), row -> row.text("slug")));
    }

    private UUID assertion(SaidAssertion said, Present here, Member by) {
        return recordAssertion.record(
                number(said.claim(), here),
                new RecordAssertion.NewAssertion(
                        agent(said.agent(), here),
                        null,
                        said.role(),
                        said.polarity(),
                        said.modality(),
                        said.places().stream().map(place -> target(place, here)).toList(),
                        said.note()),
                by);
    }

    private void relation(SaidRelation said, Present here, BroughtReport report, Member by) {
        try {
            UUID id = relateClaims.relate(
                    new RelateClaims.NewRelation(
                            number(said.from(), here), said.relation(), number(said.to(), here), null),
                    by);
            report.add(id, "relation", said.address(), "unchanged", null, null);
        } catch (Refusal refusal) {
            boolean present = refusal.kind == Refusal.Kind.CONFLICT;
            report.add(
                    null,
                    "relation",
                    said.address(),
                    present ? "matched" : "skipped",
                    null,
                    present ? null : refusal.sentence());
        }
    }

    private UUID derivation(SaidDerivation said, Present here, Member by) {
        return recordDerivation.record(
                new RecordDerivation.NewDerivation(
                        thing(said.child(), here),
                        thing(said.parent(), here),
                        said.manner(),
                        said.certainty(),
                        said.grounds()),
                by);
    }

    private UUID finding(SaidFinding said, Present here, Member by) {
        return findIndependence.find(
                new FindIndependence.NewFinding(
                        said.sources(), said.grounds(), said.claim() == null ? null : number(said.claim(), here)),
                by);
    }

    private UUID assessment(SaidAssessment said, Present here, Member by) {
        return assess.assess(
                new Assess.NewAssessment(thing(said.about(), here), said.criterion(), said.grade(), said.rationale()),
                by);
    }

    private UUID objection(SaidObjection said, Present here, Member by) {
        UUID evidence = here.evidence().get(said.evidence());
        if (evidence == null) {
            throw Refusal.invalid("evidence", "The evidence it is about is neither here nor in the file.");
        }
        return objectToEvidence.object(evidence, said.text(), by);
    }

    private static int number(String claim, Present here) {
        Integer number = here.claims().get(claim);
        if (number == null) {
            throw Refusal.invalid("claim", "The claim it is about is neither here nor in the file.");
        }
        return number;
    }

    private static String agent(SaidAgent said, Present here) {
        UUID id = here.agents().get(said.address());
        if (id == null) {
            throw Refusal.invalid("agent", "Whom it is about has no name in the file.");
        }
        return id.toString();
    }

    private static NamedThing thing(SaidThing said, Present here) {
        if (said.place() != null) {
            return NamedThing.passage(target(said.place(), here));
        }
        if (said.source() != null) {
            return NamedThing.source(said.source());
        }
        if (said.agent() != null) {
            return NamedThing.agent(agent(said.agent(), here));
        }
        UUID evidence = here.evidence().get(String.valueOf(said.evidence()));
        return NamedThing.evidence(evidence == null ? "" : evidence.toString());
    }

    /** Where nobody is sure of the place nothing is said of it. */
    private static TargetJson target(Place place, Present here) {
        Found found = here.places().get(place);
        Passage passage = found == null ? null : found.passage();
        if (found == null || passage == null || found.state() == Whereabouts.UNCERTAIN) {
            throw Refusal.invalid("target", "Its passage has no certain place here: “" + place.exact() + "”.");
        }
        return new TargetJson(here.texts().get(passage.textId), passage.number, passage.startAt, passage.endAt, null);
    }
}
