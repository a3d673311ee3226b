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
import org.testimonia.source.Agents;
import org.testimonia.text.Passage;
import org.testimonia.text.Passages;
import org.testimonia.text.TargetJson;

/** Somebody records who asserts, denies, doubts or reports a claim, and in which passages. */
@ApplicationScoped
public class RecordAssertion {

    /** An assertion as it is sent. */
    public record NewAssertion(
            @Nullable String agent,
            @Nullable String role,
            @Nullable String polarity,
            @Nullable String modality,
            List<TargetJson> target,
            @Nullable String note) {}

    private final Claims claims;
    private final Assertions assertions;
    private final Agents agents;
    private final Passages passages;
    private final PassageLinks links;
    private final Journal journal;

    RecordAssertion(
            Claims claims,
            Assertions assertions,
            Agents agents,
            Passages passages,
            PassageLinks links,
            Journal journal) {
        this.claims = claims;
        this.assertions = assertions;
        this.agents = agents;
        this.passages = passages;
        this.links = links;
        this.journal = journal;
    }

    @Transactional
    public UUID record(int number, NewAssertion asked, Member by) {
        by.must(Right.STATE_CLAIMS);
        claims.mustBeThere(number, by.account());
        UUID agent = agent(asked.agent());
        String role = code(asked.role(), "role", Assertion.Role.class);
        String polarity = code(asked.polarity(), "polarity", Assertion.Polarity.class);
        String modality = asked.modality() == null || asked.modality().isBlank()
                ? null
                : code(asked.modality(), "modality", Assertion.Modality.class);
        String note = Reason.optional(asked.note(), "note");
        if (asked.target().isEmpty()) {
            throw Refusal.invalid("target", "Name the passage in which the claim is asserted or denied.");
        }
        List<Passage> where = passages.read(asked.target(), "target");
        UUID[] recorded = new UUID[1];
        journal.write(by.project(), by.account(), moment -> {
            Claim claim = claims.get(number, by.account());
            claim.mustBeAlive();
            Assertion assertion = new Assertion(claim.id, agent, moment);
            assertion.role = role;
            assertion.polarity = polarity;
            assertion.modality = modality;
            assertion.note = note;
            keep(assertion, claim, where, moment);
            recorded[0] = assertion.id;
            return ClaimChanged.asserted(claim, assertion);
        });
        return recorded[0];
    }

    private void keep(Assertion assertion, Claim claim, List<Passage> where, Moment moment) {
        assertions.persistAndFlush(assertion);
        passages.keep(where, "claim", assertion.id, "PRIVATE", claim.byId);
        passages.lift(assertion.id); // the reader shows where claims are made, not who says them
        links.tie("assertion", assertion.id, where, moment.project());
    }

    private UUID agent(@Nullable String agent) {
        Optional<UUID> id = Optional.ofNullable(agent)
                .filter(text -> text.matches("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"))
                .map(text -> Ids.parse(text, "agent"));
        if (id.isEmpty() || agents.byIds(List.of(id.get())).isEmpty()) {
            throw Refusal.invalid("agent", "Name the person or group by the id it has among the project's agents.");
        }
        return id.get();
    }

    private static <E extends Enum<E>> String code(@Nullable String word, String field, Class<E> words) {
        return Query.word(word, field, words).name().toLowerCase(Locale.ROOT);
    }
}
