package org.testimonia.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.source.Agent;
import org.testimonia.source.AgentKind;
import org.testimonia.source.Agents;
import org.testimonia.source.KeepAgent;
import org.testimonia.text.Passage;
import org.testimonia.text.Passages;
import org.testimonia.text.TargetJson;

/** Somebody records who asserts, denies, doubts or reports a claim, and in which passages. */
@ApplicationScoped
public class RecordAssertion {

    /** Somebody the project does not know yet. */
    public record Newcomer(@Nullable String name, @Nullable String kind) {}

    /**
     * An assertion as it is sent.
     *
     * @param agent the id of somebody the project knows; null where {@code newcomer} names somebody else
     */
    public record NewAssertion(
            @Nullable String agent,
            @Nullable Newcomer newcomer,
            @Nullable String role,
            @Nullable String polarity,
            @Nullable String modality,
            List<TargetJson> target,
            @Nullable String note) {}

    private final Claims claims;
    private final Assertions assertions;
    private final Agents agents;
    private final KeepAgent keepAgent;
    private final Passages passages;
    private final PassageLinks links;
    private final Journal journal;

    RecordAssertion(
            Claims claims,
            Assertions assertions,
            Agents agents,
            KeepAgent keepAgent,
            Passages passages,
            PassageLinks links,
            Journal journal) {
        this.claims = claims;
        this.assertions = assertions;
        this.agents = agents;
        this.keepAgent = keepAgent;
        this.passages = passages;
        this.links = links;
        this.journal = journal;
    }

    /** Records it, and whom it names; a book that the project has no text of leaves the passages out. */
    @Transactional
    public UUID record(int number, NewAssertion asked, Member by) {
        by.must(Right.STATE_CLAIMS);
        claims.mustBeThere(number, by.account());
        Newcomer newcomer = asked.newcomer();
        Agent agent = newcomer == null ? known(asked.agent()) : unknown(newcomer);
        String role = code(asked.role(), "role", Assertion.Role.class);
        String polarity = code(asked.polarity(), "polarity", Assertion.Polarity.class);
        String modality = asked.modality() == null || asked.modality().isBlank()
                ? null
                : code(asked.modality(), "modality", Assertion.Modality.class);
        String note = Reason.optional(asked.note(), "note");
        mustBeReader(agent, role);
        List<Passage> where = passages.read(asked.target(), "target");
        UUID[] recorded = new UUID[1];
        journal.write(by.project(), by.account(), moment -> {
            Claim claim = claims.get(number, by.account());
            claim.mustBeAlive();
            if (newcomer != null) {
                mustBeNew(agent);
                keepAgent.add(agent, moment);
            }
            Assertion assertion = new Assertion(claim.id, agent.id, moment);
            assertion.role = role;
            assertion.polarity = polarity;
            assertion.modality = modality;
            assertion.note = note;
            keep(assertion, claim, where, moment);
            recorded[0] = assertion.id;
            return ClaimChanged.asserted(claim, assertion, newcomer == null ? null : agent);
        });
        return recorded[0];
    }

    private void keep(Assertion assertion, Claim claim, List<Passage> where, Moment moment) {
        assertions.persistAndFlush(assertion);
        passages.keep(where, "claim", assertion.id, "PRIVATE", claim.byId);
        passages.lift(assertion.id); // the reader shows where claims are made, not who says them
        links.tie("assertion", assertion.id, where, moment.project());
    }

    private Agent known(@Nullable String agent) {
        return Optional.ofNullable(agent)
                .filter(text -> text.matches("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"))
                .map(text -> Ids.parse(text, "agent"))
                .flatMap(id -> agents.byIds(List.of(id)).values().stream().findFirst())
                .orElseThrow(() -> Refusal.invalid(
                        "agent", "Name the person or group by the id it has among the project's agents."));
    }

    private static Agent unknown(Newcomer newcomer) {
        AgentKind kind = Query.word(newcomer.kind(), "kind", AgentKind.class);
        return KeepAgent.named(String.valueOf(newcomer.name()), kind, null);
    }

    private void mustBeNew(Agent agent) {
        if (agents.isNamed(agent.name)) {
            throw Refusal.invalid(
                    "name",
                    "Somebody of this name is in the list already. Choose them there, or add what tells the two apart.");
        }
    }

    /** A program may suggest; it does not read as people do. */
    private static void mustBeReader(Agent agent, String role) {
        if (agent.kind == AgentKind.SOFTWARE && role.equals(Assertion.Role.ANNOTATOR.code())) {
            throw Refusal.invalid("role", "A program is no reader here. Say in which other part it speaks.");
        }
    }

    private static <E extends Enum<E>> String code(@Nullable String word, String field, Class<E> words) {
        return Query.word(word, field, words).name().toLowerCase(Locale.ROOT);
    }
}
