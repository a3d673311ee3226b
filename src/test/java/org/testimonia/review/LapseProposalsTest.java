package org.testimonia.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;
import org.testimonia.dossier.Argument;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LapseProposalsTest {

    @Inject
    People people;

    @Inject
    Library library;

    @Inject
    LapseProposals lapseProposals;

    @Test
    void a_proposal_whose_time_is_over_is_closed_and_one_that_is_open_is_left_alone() {
        String slug = people.project("private");
        library.fill(slug);
        Argument argument = new Argument(people, slug);
        int claim = argument.state("ada", "The prisoners were kept from sleeping.");
        argument.offer("boris", claim, "SUPPORTS", "memoir", "without sleep");
        String proposal = argument.judge("boris", claim, "ESTABLISHED", Map.of())
                .statusCode(202)
                .extract()
                .path("id");
        String take = "update proposal set needed = 1 where id = ?";

        lapseProposals.closeThoseOver();
        assertThat(library.attempt(take, UUID.fromString(proposal)))
                .as("still open")
                .isEmpty();
        QuarkusMock.installMockForType(
                Clock.offset(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)), Duration.ofDays(31)), Clock.class);
        lapseProposals.closeThoseOver();

        assertThat(library.attempt(take, UUID.fromString(proposal))).contains("closed once");
    }
}
