package org.testimonia.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.testimonia.claim.Standing;

@Execution(ExecutionMode.CONCURRENT)
class LifeOfAClaimTest {

    /** Seeds are the numbers of the walks, so that a walk that fails can be walked again. */
    @Test
    void ten_thousand_walks_of_several_people_end_as_the_reference_says() {
        Map<Standing, Integer> came = new EnumMap<>(Standing.class);
        int accepted = 0;

        for (int walk = 0; walk < 10_000; walk++) {
            Random random = new Random(walk);
            int quorum = 1 + walk % 2;
            Acting.World rules = new RulesWorld(quorum);
            Acting.World reference = new ReferenceWorld(quorum, false);
            for (int step = 0; step < 40; step++) {
                Acting act = Acting.any(random);
                boolean did = rules.act(act);
                accepted += did ? 1 : 0;
                assertThat(did).as("walk %s, step %s: %s", walk, step, act).isEqualTo(reference.act(act));
                assertThat(rules.standing())
                        .as("walk %s, step %s: %s", walk, step, act)
                        .isEqualTo(reference.standing());
                assertThat(rules.waitsForVotes()).isEqualTo(reference.waitsForVotes());
            }
            came.merge(rules.standing(), 1, Integer::sum);
        }

        assertThat(came)
                .containsOnlyKeys(
                        Standing.OPEN, Standing.CONTESTED, Standing.ESTABLISHED, Standing.REJECTED, Standing.WITHDRAWN);
        assertThat(accepted).isGreaterThan(50_000);
    }
}
