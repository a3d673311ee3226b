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

    private static final Voice BORIS = new Voice(false, 3);
    private static final Weighed ORLOV = weighed(SUPPORTS, "ADMITTED");
    private static final Weighed PRITT = weighed(DISPUTES, "ADMITTED");

    private static Weighed weighed(Stance stance, String state) {
        return new Weighed(UUID.randomUUID(), stance, state, false, "Pritt 1936", null);
    }

    private static List<String> unmet(Standing to, List<Weighed> evidence, Voice voice, Map<UUID, String> answers) {
        return Conditions.of(to, evidence, voice, answers, false).stream()
                .filter(condition -> !condition.met())
                .map(Condition::code)
                .toList();
    }

    @Test
    void established_asks_for_admitted_support() {
        assertThat(unmet(ESTABLISHED, List.of(), BORIS, Map.of())).containsExactly("support_admitted");
        assertThat(unmet(ESTABLISHED, List.of(weighed(SUPPORTS, "WAITING")), BORIS, Map.of()))
                .containsExactly("support_admitted");
        assertThat(unmet(ESTABLISHED, List.of(weighed(SUPPORTS, "DECLINED")), BORIS, Map.of()))
                .containsExactly("support_admitted");
        assertThat(unmet(ESTABLISHED, List.of(ORLOV), BORIS, Map.of())).isEmpty();
    }

    @Test
    void what_disputes_or_qualifies_is_decided_before_a_claim_is_established() {
        for (Stance stance : List.of(DISPUTES, QUALIFIES)) {
            assertThat(unmet(ESTABLISHED, List.of(ORLOV, weighed(stance, "WAITING")), BORIS, Map.of()))
                    .containsExactly("evidence_decided");
        }
        assertThat(unmet(ESTABLISHED, List.of(ORLOV, weighed(MENTIONS, "WAITING")), BORIS, Map.of()))
                .isEmpty();
        assertThat(unmet(ESTABLISHED, List.of(ORLOV, weighed(DISPUTES, "DECLINED")), BORIS, Map.of()))
                .isEmpty();
    }

    @Test
    void every_admitted_dispute_is_answered_in_words() {
        assertThat(unmet(ESTABLISHED, List.of(ORLOV, PRITT), BORIS, Map.of())).containsExactly("dispute_answered");
        assertThat(unmet(ESTABLISHED, List.of(ORLOV, PRITT), BORIS, Map.of(PRITT.id(), "no.            ")))
                .containsExactly("dispute_answered");
        assertThat(unmet(
                        ESTABLISHED,
                        List.of(ORLOV, PRITT),
                        BORIS,
                        Map.of(PRITT.id(), "He saw the court-room, not the cells.")))
                .isEmpty();
    }

    @Test
    void an_admitted_argument_that_names_a_dispute_answers_it() {
        for (String state : List.of("WAITING", "ADMITTED", "DECLINED")) {
            Weighed argument = new Weighed(UUID.randomUUID(), SUPPORTS, state, false, "Kennan 1967", PRITT.id());

            assertThat(unmet(ESTABLISHED, List.of(ORLOV, PRITT, argument), BORIS, Map.of()))
                    .hasSize(state.equals("ADMITTED") ? 0 : 1);
        }
    }

    @Test
    void nobody_establishes_or_rejects_the_own_claim_unless_there_is_nobody_else() {
        Voice author = new Voice(true, 2);
        Voice alone = new Voice(true, 1);

        assertThat(unmet(ESTABLISHED, List.of(ORLOV), author, Map.of())).containsExactly("other_judge");
        assertThat(unmet(REJECTED, List.of(), author, Map.of())).containsExactly("other_judge");
        assertThat(unmet(ESTABLISHED, List.of(ORLOV), alone, Map.of())).isEmpty();
        assertThat(alone.isAlone()).isTrue();
        assertThat(new Voice(false, 1).isAlone()).isFalse();
    }

    @Test
    void contested_asks_for_a_dispute_or_an_open_objection() {
        Weighed objected = new Weighed(UUID.randomUUID(), SUPPORTS, "ADMITTED", true, "Orlov", null);

        assertThat(unmet(CONTESTED, List.of(ORLOV), BORIS, Map.of())).containsExactly("dispute_recorded");
        assertThat(unmet(CONTESTED, List.of(weighed(DISPUTES, "DECLINED")), BORIS, Map.of()))
                .containsExactly("dispute_recorded");
        assertThat(unmet(CONTESTED, List.of(weighed(DISPUTES, "WAITING")), BORIS, Map.of()))
                .isEmpty();
        assertThat(unmet(CONTESTED, List.of(objected), BORIS, Map.of())).isEmpty();
    }

    @Test
    void a_refusal_names_every_condition_that_is_not_met() {
        List<Condition> conditions = Conditions.of(ESTABLISHED, List.of(PRITT), BORIS, Map.of(), false);

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
