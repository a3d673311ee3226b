package org.testimonia.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testimonia.claim.Standing.CONTESTED;
import static org.testimonia.claim.Standing.ESTABLISHED;
import static org.testimonia.evidence.Stance.DISPUTES;
import static org.testimonia.evidence.Stance.SUPPORTS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.testimonia.claim.Standing;
import org.testimonia.home.SampleStory.PlayedClaim;

class SampleStoryTest {

    private final SampleStory story = SampleStory.played();

    @Test
    void every_act_of_the_sample_obeys_the_rules_of_claims() {
        assertThat(story.faults).isEmpty();
    }

    @Test
    void the_acts_come_one_after_the_other() {
        List<String> times = SampleFiles.acts().stream()
                .map(act -> act.path("at").asText())
                .filter(at -> !at.isEmpty())
                .toList();

        assertThat(times).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatever_an_act_refers_to_was_there_before_it() {
        Set<String> known = new HashSet<>();
        List<String> missing = new ArrayList<>();

        for (JsonNode act : SampleFiles.acts()) {
            Stream.of("to", "claim", "evidence", "objection", "premise")
                    .filter(act::has)
                    .map(field -> act.path(field).asText())
                    .filter(key -> !known.contains(key))
                    .forEach(missing::add);
            act.path("answers").fieldNames().forEachRemaining(key -> {
                if (!known.contains(key)) {
                    missing.add(key);
                }
            });
            if (act.has("as") && !known.add(act.path("as").asText())) {
                missing.add("twice: " + act.path("as").asText());
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void people_agents_texts_and_sources_are_all_declared() {
        JsonNode project = SampleFiles.project();
        Set<String> people = values(project.path("people"), "account");
        Set<String> agents = values(project.path("agents"), "key");
        Set<String> sources = values(SampleFiles.sources(), "id");
        Set<String> texts = values(project.path("texts"), "slug");

        assertThat(values(project.path("sourceAgents"), "agent")).isSubsetOf(agents);
        assertThat(values(project.path("sourceAgents"), "source")).isSubsetOf(sources);
        assertThat(values(project.path("texts"), "source")).isSubsetOf(sources);
        for (JsonNode act : SampleFiles.acts()) {
            assertThat(people).contains(act.path("by").asText());
            SampleFiles.places(act)
                    .forEach(place ->
                            assertThat(texts).contains(place.path("text").asText()));
            if (act.has("agent")) {
                assertThat(agents).contains(act.path("agent").asText());
            }
            Stream.of("/child/agent", "/parent/agent", "/about/agent")
                    .map(act::at)
                    .filter(JsonNode::isTextual)
                    .forEach(agent -> assertThat(agents).contains(agent.asText()));
            Stream.of("/child/source", "/parent/source", "/about/source", "/sources/0", "/sources/1")
                    .map(act::at)
                    .filter(JsonNode::isTextual)
                    .forEach(source -> assertThat(sources).contains(source.asText()));
            if (act.has("source")) {
                assertThat(sources).contains(act.path("source").path("key").asText());
            }
        }
    }

    @Test
    void there_are_claims_of_every_standing() {
        Set<Standing> standings =
                story.claims.values().stream().map(claim -> claim.standing).collect(Collectors.toSet());

        assertThat(standings)
                .containsExactlyInAnyOrder(
                        Standing.DRAFT, Standing.OPEN, CONTESTED, ESTABLISHED, Standing.REJECTED, Standing.WITHDRAWN);
        assertThat(story.claims).hasSizeGreaterThanOrEqualTo(12);
        assertThat(count("annotate")).isGreaterThanOrEqualTo(30);
    }

    @Test
    void one_proposal_waits_for_votes_and_was_made_just_now() {
        JsonNode last = SampleFiles.acts().get(SampleFiles.acts().size() - 1);

        assertThat(story.claims.values().stream().filter(claim -> claim.proposal != null))
                .singleElement()
                .satisfies(claim -> assertThat(claim.proposal).isEqualTo(last));
        assertThat(last.has("at")).isFalse();
    }

    @Test
    void the_confessions_are_contested_first_and_established_later_on_evidence_both_ways() {
        PlayedClaim first = story.claims.get("c1");

        assertThat(first.history).containsExactly(CONTESTED, ESTABLISHED);
        assertThat(sources(first.admitted(SUPPORTS))).containsExactly("orlov", "krivitsky", "khrushchev", "conquest");
        assertThat(sources(first.admitted(DISPUTES))).containsExactly("pritt", "davies");
    }

    @Test
    void the_threats_to_children_rest_on_two_memoirs_and_a_third_claim_rests_on_them() {
        PlayedClaim second = story.claims.get("c2");
        PlayedClaim third = story.claims.get("c3");

        assertThat(second.standing).isEqualTo(CONTESTED);
        assertThat(sources(second.admitted(SUPPORTS))).containsExactly("orlov", "krivitsky");
        assertThat(third.admitted(SUPPORTS).map(e -> e.act.path("premise").asText()))
                .containsExactly("c2");
    }

    /** Without Slutsky, who told both, only claim 2 and what is built on it may fall; without Orlov alone, nothing. */
    @Test
    void no_other_claim_rests_on_the_two_memoirs_alone() {
        story.claims.forEach((key, claim) -> {
            if (!key.equals("c2") && claim.admitted(SUPPORTS).findAny().isPresent()) {
                assertThat(sources(claim.admitted(SUPPORTS)))
                        .as(key)
                        .anyMatch(source ->
                                !Set.of("orlov", "krivitsky", "conquest").contains(source));
            }
        });
    }

    private static long count(String deed) {
        return SampleFiles.acts().stream()
                .filter(act -> act.path("do").asText().equals(deed))
                .count();
    }

    /** The texts the evidence lies in; a source or a premise counts by its own key. */
    private static List<String> sources(Stream<SampleStory.PlayedEvidence> evidence) {
        return evidence.map(e -> Stream.of(e.act.at("/target/text"), e.act.at("/source/key"), e.act.path("premise"))
                        .filter(JsonNode::isTextual)
                        .findFirst()
                        .orElseThrow()
                        .asText())
                .toList();
    }

    private static Set<String> values(JsonNode array, String field) {
        return SampleFiles.list(array).stream()
                .map(node -> node.path(field).asText())
                .collect(Collectors.toSet());
    }
}
