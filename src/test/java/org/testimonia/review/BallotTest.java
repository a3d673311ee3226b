package org.testimonia.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testimonia.review.Ballot.Choice.ABSTAIN;
import static org.testimonia.review.Ballot.Choice.APPROVE;
import static org.testimonia.review.Ballot.Choice.OBJECT;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BallotTest {

    private static final UUID BORIS = new UUID(0, 1);
    private static final UUID CLARA = new UUID(0, 2);
    private static final UUID DANA = new UUID(0, 3);

    private static Ballot ballot(int needs, long basis, Ballot.Cast... cast) {
        return new Ballot(BORIS, needs, basis, List.of(cast));
    }

    private static Ballot.Cast vote(UUID by, Ballot.Choice choice, long seen) {
        return new Ballot.Cast(by, choice, seen, false);
    }

    @Test
    void as_many_others_as_the_project_asks_for_carry_it() {
        assertThat(ballot(1, 7, vote(CLARA, APPROVE, 7)).isPassed()).isTrue();
        assertThat(ballot(2, 7, vote(CLARA, APPROVE, 7)).isPassed()).isFalse();
        assertThat(ballot(2, 7, vote(CLARA, APPROVE, 7), vote(DANA, APPROVE, 8)).isPassed())
                .isTrue();
    }

    @Test
    void the_proposers_own_voice_and_a_second_one_of_the_same_person_do_not_count() {
        assertThat(ballot(1, 7, vote(BORIS, APPROVE, 7)).approvals()).isZero();
        assertThat(ballot(2, 7, vote(CLARA, APPROVE, 7), vote(CLARA, APPROVE, 8))
                        .approvals())
                .isOne();
    }

    @Test
    void the_newest_vote_of_a_person_holds() {
        assertThat(ballot(1, 7, vote(CLARA, APPROVE, 7), vote(CLARA, ABSTAIN, 8))
                        .isPassed())
                .isFalse();
        assertThat(ballot(1, 7, vote(CLARA, OBJECT, 7), vote(CLARA, APPROVE, 8)).isPassed())
                .isTrue();
    }

    @Test
    void an_approval_of_older_evidence_does_not_count_and_an_objection_to_it_still_stands() {
        assertThat(ballot(1, 8, vote(CLARA, APPROVE, 7)).isPassed()).isFalse();
        assertThat(ballot(1, 8, vote(CLARA, OBJECT, 7), vote(DANA, APPROVE, 8)).isPassed())
                .isFalse();
    }

    @Test
    void an_overridden_objection_does_not_stand_in_the_way() {
        Ballot.Cast overridden = new Ballot.Cast(CLARA, OBJECT, 7, true);

        assertThat(ballot(1, 7, overridden, vote(DANA, APPROVE, 7)).isPassed()).isTrue();
        assertThat(ballot(1, 7, overridden, vote(CLARA, OBJECT, 9), vote(DANA, APPROVE, 9))
                        .isPassed())
                .isFalse();
    }
}
