package org.testimonia.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.testimonia.claim.Standing.CONTESTED;
import static org.testimonia.claim.Standing.ESTABLISHED;
import static org.testimonia.claim.Standing.OPEN;
import static org.testimonia.claim.Standing.REJECTED;
import static org.testimonia.evidence.Stance.DISPUTES;
import static org.testimonia.evidence.Stance.MENTIONS;
import static org.testimonia.evidence.Stance.QUALIFIES;
import static org.testimonia.evidence.Stance.SUPPORTS;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.Stance;
import org.testimonia.shared.Refusal;

class ConditionsTest {

    private static final Weighed ORLOV = weighed(SUPPORTS, "ADMITTED");
    private static final Weighed PRITT = weighed(DISPUTES, "ADMITTED");

    private static Weighed weighed(Stance stance, String state) {
        return new Weighed(UUID.randomUUID(), stance, state, false, "Pritt 1936", null);
    }

    private static List<String> unmet(Standing to, List<Weighed> evidence, Map<UUID, String> answers) {
        return Conditions.of(to, evidence, answers, false).stream()
                .filter(condition -> !condition.met())
                .map(Condition::code)
                .toList();
    }

    @Test
    void established_asks_for_admitted_support() {
        assertThat(unmet(ESTABLISHED, List.of(), Map.of())).containsExactly("support_admitted");
        assertThat(unmet(ESTABLISHED, List.of(weighed(SUPPORTS, "WAITING")), Map.of()))
                .containsExactly("support_admitted");
        assertThat(unmet(ESTABLISHED, List.of(weighed(SUPPORTS, "DECLINED")), Map.of()))
                .containsExactly("support_admitted");
        assertThat(unmet(ESTABLISHED, List.of(ORLOV), Map.of())).isEmpty();
    }

    @Test
    void what_disputes_or_qualifies_is_decided_before_a_claim_is_established() {
        for (Stance stance : List.of(DISPUTES, QUALIFIES)) {
            assertThat(unmet(ESTABLISHED, List.of(ORLOV, weighed(stance, "WAITING")), Map.of()))
                    .containsExactly("evidence_decided");
        }
        assertThat(unmet(ESTABLISHED, List.of(ORLOV, weighed(MENTIONS, "WAITING")), Map.of()))
                .isEmpty();
        assertThat(unmet(ESTABLISHED, List.of(ORLOV, weighed(DISPUTES, "DECLINED")), Map.of()))
                .isEmpty();
    }

    @Test
    void every_admitted_dispute_is_answered_in_words() {
        assertThat(unmet(ESTABLISHED, List.of(ORLOV, PRITT), Map.of())).containsExactly("dispute_answered");
        assertThat(unmet(ESTABLISHED, List.of(ORLOV, PRITT), Map.of(PRITT.id(), "no.            ")))
                .containsExactly("dispute_answered");
        assertThat(unmet(
                        ESTABLISHED,
                        List.of(ORLOV, PRITT),
                        Map.of(PRITT.id(), "He saw the court-room, not the cells.")))
                .isEmpty();
    }

    @Test
    void an_admitted_argument_that_names_a_dispute_answers_it() {
        for (String state : List.of("WAITING", "ADMITTED", "DECLINED")) {
            Weighed argument = new Weighed(UUID.randomUUID(), SUPPORTS, state, false, "Kennan 1967", PRITT.id());

            assertThat(unmet(ESTABLISHED, List.of(ORLOV, PRITT, argument), Map.of()))
                    .hasSize(state.equals("ADMITTED") ? 0 : 1);
        }
    }

    @Test
    void rejected_asks_for_nothing_but_voices() {
        assertThat(unmet(REJECTED, List.of(), Map.of())).isEmpty();
    }

    @Test
    void established_and_rejected_take_more_voices_than_one_unless_there_is_nobody_else() {
        Voice several = new Voice(2, 1, 1);
        Voice alone = new Voice(1, 3, 3);

        assertThat(several.mustPropose(ESTABLISHED)).isTrue();
        assertThat(several.mustPropose(REJECTED)).isTrue();
        assertThat(several.mustPropose(CONTESTED)).isFalse();
        assertThat(alone.mustPropose(ESTABLISHED)).isFalse();
        assertThat(alone.sentence(ESTABLISHED)).contains("by a single editor");
        assertThat(new Voice(4, 2, 1).sentence(ESTABLISHED)).contains("2 other reviewers approve");
        assertThat(several.sentence(CONTESTED)).isNull();
    }

    @Test
    void contested_asks_for_a_dispute_or_an_open_objection() {
        Weighed objected = new Weighed(UUID.randomUUID(), SUPPORTS, "ADMITTED", true, "Orlov", null);

        assertThat(unmet(CONTESTED, List.of(ORLOV), Map.of())).containsExactly("dispute_recorded");
        assertThat(unmet(CONTESTED, List.of(weighed(DISPUTES, "DECLINED")), Map.of()))
                .containsExactly("dispute_recorded");
        assertThat(unmet(CONTESTED, List.of(weighed(DISPUTES, "WAITING")), Map.of()))
                .isEmpty();
        assertThat(unmet(CONTESTED, List.of(objected), Map.of())).isEmpty();
    }

    @Test
    void a_refusal_names_every_condition_that_is_not_met() {
        List<Condition> conditions = Conditions.of(ESTABLISHED, List.of(PRITT), Map.of(), false);

        assertThatThrownBy(() -> Conditions.mustHold(conditions, ESTABLISHED))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors)
                                .extracting(Refusal.FieldError::field)
                                .containsExactly("standing", "answers." + PRITT.id()));
    }

    @Test
    void only_the_listed_ways_lead_from_standing_to_standing() {
        assertThat(Transitions.from(OPEN)).doesNotContain(REJECTED, OPEN);
        assertThat(Transitions.from(ESTABLISHED)).containsExactly(CONTESTED);
        assertThat(Transitions.from(Standing.SUPERSEDED)).isEmpty();
        assertThatThrownBy(() -> Transitions.mustLead(OPEN, REJECTED)).hasMessageContaining("contested first");
    }
}
