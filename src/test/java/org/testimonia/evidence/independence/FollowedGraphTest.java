package org.testimonia.evidence.independence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;
import org.testimonia.dossier.Argument;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.project.Projects;
import org.testimonia.project.Role;

/** What is read of the changes since a revision is what is read anew. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FollowedGraphTest {

    private static final String WHY = Argument.WHY;

    @Inject
    People people;

    @Inject
    Library library;

    @Inject
    GraphLoader loader;

    @Inject
    Entries entries;

    @Inject
    Here here;

    @Inject
    Projects projects;

    private Argument argument;
    private final Random random = new Random(7);
    private final List<String> evidence = new ArrayList<>();
    private final List<String> derivations = new ArrayList<>();
    private final List<String> assertions = new ArrayList<>();
    private String agent;

    @Test
    @ActivateRequestContext
    void the_rows_followed_through_every_sort_of_change_are_those_read_anew_at_any_revision() {
        String slug = people.project("private");
        library.fill(slug);
        argument = new Argument(people, slug);
        agent = argument.post("ada", "/agents", Map.of("name", "Abram Slutsky", "kind", "person"))
                .extract()
                .path("id");
        for (String each : List.of("one", "two", "three")) {
            argument.post("clara", "/sources", Map.of("key", each, "csl", Map.of("type", "book", "title", each)))
                    .statusCode(201);
        }
        argument.state("ada", "The prisoners were kept from sleeping.");
        argument.state("ada", "The prisoners were promised their lives.");
        here.enter(projects.find("slug", slug).firstResult(), Role.EDITOR);

        GraphRows followed = GraphRows.NOTHING;
        List<GraphRows> seen = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            change(step % 10);
            long revision = entries.revision(here.project());
            if (random.nextInt(3) > 0) {
                followed = loader.after(followed, revision);
                assertThat(followed).as("after step %d", step).isEqualTo(loader.after(GraphRows.NOTHING, revision));
                seen.add(followed);
            }
        }

        assertThat(followed.evidence().rows()).hasSizeGreaterThan(5);
        assertThat(followed.derivations().rows()).isNotEmpty();
        assertThat(followed.quotations().rows()).isNotEmpty();
        for (GraphRows then : seen) {
            assertThat(loader.after(GraphRows.NOTHING, then.revision())).isEqualTo(then);
        }
    }

    private void change(int sort) {
        int claim = 1 + random.nextInt(2);
        switch (sort) {
            case 0, 1 -> evidence.add(argument.offer("ada", claim, "SUPPORTS", "memoir", "without sleep"));
            case 2 ->
                evidence.add(argument.offer(
                        "boris",
                        claim,
                        Map.of("stance", "DISPUTES", "source", Map.of("key", source()), "reason", WHY)));
            case 3 -> derivation();
            case 4 -> admit("ADMITTED");
            case 5 -> assertion(claim);
            case 6 -> admit("DECLINED");
            case 7 ->
                argument.post(
                        "boris",
                        "/independence-findings",
                        Map.of("sources", List.of("one", "three"), "claim", claim, "grounds", WHY));
            case 8 -> retire("/evidence/", evidence);
            default -> {
                retire("/derivations/", derivations);
                retire("/claims/1/assertions/", assertions);
            }
        }
    }

    private String source() {
        return List.of("one", "two", "three").get(random.nextInt(3));
    }

    private void derivation() {
        Map<String, Object> words =
                Map.of("passage", Map.of("text", "memoir", "quote", Map.of("exact", "without sleep for days")));
        derivations.add(argument.post(
                        "boris",
                        "/derivations",
                        Map.of(
                                "child",
                                random.nextBoolean() ? words : Map.of("source", source()),
                                "parent",
                                Map.of("agent", agent),
                                "manner",
                                "informed_by",
                                "certainty",
                                "probable",
                                "grounds",
                                WHY))
                .extract()
                .path("id"));
    }

    private void assertion(int claim) {
        String id = argument.post(
                        "ada",
                        "/claims/" + claim + "/assertions",
                        Map.of(
                                "agent",
                                agent,
                                "role",
                                "quoted_person",
                                "polarity",
                                "asserts",
                                "target",
                                Map.of("text", "memoir", "quote", Map.of("exact", "without sleep"))))
                .statusCode(201)
                .extract()
                .path("id");
        if (claim == 1) {
            assertions.add(id);
        }
    }

    private void admit(String decision) {
        argument.post(
                "boris",
                "/evidence/" + evidence.get(random.nextInt(evidence.size())) + "/admissions",
                Map.of("decision", decision, "reason", WHY));
    }

    private void retire(String path, List<String> things) {
        things.removeIf(java.util.Objects::isNull);
        if (!things.isEmpty()) {
            people.as("boris")
                    .body(Map.of("reason", WHY))
                    .delete(argument.api + path + things.remove(random.nextInt(things.size())))
                    .then()
                    .statusCode(204);
        }
    }
}
