package org.testimonia.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Claims;
import org.testimonia.claim.Library;
import org.testimonia.claim.Standing;
import org.testimonia.dossier.Argument;
import org.testimonia.evidence.DecideEvidence;
import org.testimonia.evidence.Decision;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.NewEvidence;
import org.testimonia.evidence.OfferEvidence;
import org.testimonia.evidence.Stance;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Project;
import org.testimonia.project.Projects;
import org.testimonia.project.Role;
import org.testimonia.review.signal.SignalSeen;
import org.testimonia.review.signal.Signals;
import org.testimonia.shared.Refusal;

/** The same walks by the deeds themselves on PostgreSQL: fewer, for each act is a transaction. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LifeOfAClaimInTheDatabaseTest {

    private static final Map<String, Role> ROLES =
            Map.of("ada", Role.ANNOTATOR, "boris", Role.REVIEWER, "clara", Role.EDITOR, "dana", Role.OWNER);

    @Inject
    People people;

    @Inject
    Library library;

    @Inject
    Projects projects;

    @Inject
    Claims claims;

    @Inject
    EvidenceOf evidenceOf;

    @Inject
    OfferEvidence offerEvidence;

    @Inject
    DecideEvidence decideEvidence;

    @Inject
    JudgeClaim judgeClaim;

    @Inject
    CastVote castVote;

    @Inject
    CloseProposal closeProposal;

    @Inject
    Proposals proposals;

    @Inject
    Signals signals;

    @Inject
    Here here;

    @Test
    void twelve_walks_of_forty_acts_end_on_postgresql_as_the_reference_says() {
        String slug = people.project("public");
        library.fill(slug);
        Argument argument = new Argument(people, slug);
        int accepted = 0;

        for (int walk = 0; walk < 12; walk++) {
            int claim = argument.state("ada", "The prisoners were kept from sleeping, part " + walk + ".");
            Acting.World database = new DatabaseWorld(slug, claim);
            Acting.World reference = new ReferenceWorld(1, true);
            Random random = new Random(walk);
            for (int step = 0; step < 40; step++) {
                Acting act = Acting.any(random);
                boolean did = database.act(act);
                accepted += did ? 1 : 0;
                assertThat(did).as("walk %s, step %s: %s", walk, step, act).isEqualTo(reference.act(act));
                assertThat(database.standing())
                        .as("walk %s, step %s: %s", walk, step, act)
                        .isEqualTo(reference.standing());
            }
            assertThat(database.waitsForVotes()).isEqualTo(reference.waitsForVotes());
        }

        assertThat(accepted).isGreaterThan(100);
    }

    private final class DatabaseWorld implements Acting.World {

        private final Project project;
        private final int number;

        DatabaseWorld(String slug, int number) {
            ManagedContext request = Arc.container().requestContext();
            request.activate();
            try {
                this.project = projects.find("slug", slug).firstResult();
            } finally {
                request.terminate();
            }
            this.number = number;
        }

        @Override
        public boolean act(Acting act) {
            try {
                as(act.who(), member -> play(act, member));
                return true;
            } catch (Refusal refused) {
                return false;
            }
        }

        /** Each act in a request of its own, as a visitor's. */
        private void as(String who, Consumer<Member> deed) {
            ManagedContext request = Arc.container().requestContext();
            request.activate();
            try {
                Role role = ROLES.getOrDefault(who, Role.READER);
                here.enter(project, role);
                deed.accept(new Member(project.id, people.account(who).id, who, role));
            } finally {
                request.terminate();
            }
        }

        private void play(Acting act, Member by) {
            switch (act.deed()) {
                case SUPPORT -> offerEvidence.offer(number, evidence(Stance.SUPPORTS), by);
                case DISPUTE -> offerEvidence.offer(number, evidence(Stance.DISPUTES), by);
                case ADMIT -> decideEvidence.decide(piece(act, by), Decision.ADMITTED, Argument.WHY, by);
                case DECLINE -> decideEvidence.decide(piece(act, by), Decision.DECLINED, Argument.WHY, by);
                case JUDGE -> judgeClaim.judge(number, verdict(act.standing(), by), by);
                case VOTE -> castVote.cast(open(by), new CastVote.NewVote(act.choice(), Argument.WHY, null), by);
                case WITHDRAW -> closeProposal.withdraw(open(by), by);
                case OVERRIDE -> closeProposal.override(open(by), Argument.WHY, by);
            }
        }

        private NewEvidence evidence(Stance stance) {
            return new NewEvidence(
                    stance.name(),
                    List.of(),
                    "orlov1953",
                    null,
                    null,
                    null,
                    null,
                    null,
                    Argument.WHY,
                    null,
                    null,
                    false,
                    false);
        }

        private UUID piece(Acting act, Member by) {
            List<EvidenceSeen> all = evidenceOf.claim(claim(by).id, Long.MAX_VALUE);
            if (all.isEmpty()) {
                throw Refusal.missing("evidence");
            }
            return all.get(act.item() % all.size()).id();
        }

        private Claim claim(Member by) {
            return claims.get(number, by.account());
        }

        private UUID open(Member by) {
            return proposals
                    .open(claim(by).id)
                    .orElseThrow(() -> Refusal.missing("proposal"))
                    .id();
        }

        private Verdict verdict(Standing standing, Member by) {
            UUID claim = claim(by).id;
            Map<UUID, String> answers = new HashMap<>();
            List<Acknowledged> acknowledged = List.of();
            if (standing == Standing.ESTABLISHED) {
                evidenceOf.claim(claim, Long.MAX_VALUE).forEach(each -> answers.put(each.id(), Argument.WHY));
                acknowledged = signals.of(claim, Long.MAX_VALUE, standing).stream()
                        .filter(SignalSeen::isToAcknowledge)
                        .map(each -> new Acknowledged(each.code(), Argument.WHY, null))
                        .toList();
            }
            return new Verdict(standing, null, null, Argument.WHY, answers, acknowledged);
        }

        @Override
        public Standing standing() {
            Standing[] stands = new Standing[1];
            as("dana", member -> stands[0] = claim(member).standing);
            return stands[0];
        }

        @Override
        public boolean waitsForVotes() {
            boolean[] waits = new boolean[1];
            as("dana", member -> waits[0] = proposals.open(claim(member).id).isPresent());
            return waits[0];
        }
    }
}
