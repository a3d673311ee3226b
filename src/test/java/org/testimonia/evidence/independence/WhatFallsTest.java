package org.testimonia.evidence.independence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testimonia.evidence.independence.SmallGraph.evidence;
import static org.testimonia.evidence.independence.SmallGraph.id;
import static org.testimonia.evidence.independence.SmallGraph.node;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WhatFallsTest {

    @Test
    void without_the_informant_a_claim_falls_and_what_rests_on_it_in_the_next_round() {
        Fall fall = without(SmallGraph.moscow(), node("Slutsky"));

        assertThat(claims(fall)).containsExactly(List.of(id("2")), List.of(id("3")));
        assertThat(fall.rounds().get(0).get(0).path())
                .startsWith(Node.claim(id("2")))
                .endsWith(node("Slutsky"));
        assertThat(fall.rounds().get(1).get(0).path())
                .startsWith(Node.claim(id("3")), Node.evidence(evidence("3", "2")), Node.claim(id("2")))
                .endsWith(node("Slutsky"));
        assertThat(fall.weakened())
                .singleElement()
                .satisfies(one -> assertThat(one.remains()).containsExactly(evidence("1", "khrushchev[0,10)")));
        assertThat(fall.tainted()).isEmpty();
    }

    @Test
    void without_one_of_two_memoirs_nothing_falls_and_who_followed_both_still_counts() {
        Fall fall = without(SmallGraph.moscow(), node("Orlov"));

        assertThat(fall.rounds()).isEmpty();
        assertThat(fall.tainted()).extracting(Fall.Tainted::evidence).containsExactly(evidence("1", "conquest[0,10)"));
        assertThat(fall.weakened()).extracting(Fall.Weakened::claim).containsExactlyInAnyOrder(id("1"), id("2"));
        assertThat(claims(without(SmallGraph.moscow(), node("orlov")))).isEmpty();
    }

    @Test
    void a_witness_who_stood_near_falls_with_the_own_book_and_not_with_an_informant() {
        SmallGraph near = new SmallGraph()
                .author("memoir", "Writer")
                .taken("memoir[0,5)", "Told", true)
                .witness("1", "memoir[0,5)");

        assertThat(claims(without(near, node("Told")))).isEmpty();
        assertThat(without(near, node("Told")).tainted()).hasSize(1);
        assertThat(claims(without(near, node("Writer")))).hasSize(1);
        assertThat(claims(without(near, node("memoir")))).hasSize(1);
    }

    @Test
    void a_text_without_recorded_derivation_is_firm_ground() {
        SmallGraph copied = new SmallGraph()
                .taken("copy[0,5)", "lost[0,5)", true)
                .taken("copy[0,5)", "Told", true)
                .hearsay("1", "copy[0,5)");

        assertThat(claims(without(copied, node("Told")))).isEmpty();
        assertThat(claims(without(copied, node("lost")))).isEmpty();
        assertThat(claims(without(copied, node("copy")))).hasSize(1);
    }

    @Test
    void who_is_quoted_takes_along_what_he_says() {
        SmallGraph quoted = new SmallGraph()
                .author("memoir", "Writer")
                .quotes("1", "memoir[0,9)", "Quoted")
                .hearsay("1", "memoir[0,5)");

        assertThat(claims(without(quoted, node("Quoted")))).hasSize(1);
        assertThat(claims(without(quoted, node("Writer")))).hasSize(1);
    }

    @Test
    void evidence_of_several_passages_falls_with_the_last_of_them() {
        SmallGraph two = new SmallGraph().hearsay("1", "memoir[0,5)", "letter[0,5)");

        assertThat(claims(without(two, node("memoir")))).isEmpty();
        assertThat(without(two, node("memoir")).tainted()).hasSize(1);
        assertThat(claims(without(two, Node.evidence(evidence("1", "memoir[0,5)", "letter[0,5)")))))
                .hasSize(1);
    }

    @Test
    void without_a_claim_what_rests_on_it_falls_round_by_round_and_the_claim_itself_is_not_listed() {
        SmallGraph chain = new SmallGraph()
                .hearsay("1", "memoir[0,5)")
                .rests("2", "1")
                .rests("3", "2")
                .rests("4", "1")
                .hearsay("4", "letter[0,5)");

        Fall fall = without(chain, Node.claim(id("1")));

        assertThat(claims(fall)).containsExactly(List.of(id("2")), List.of(id("3")));
        assertThat(fall.rounds().get(0).get(0).path()).endsWith(Node.claim(id("1")));
        assertThat(fall.weakened()).extracting(Fall.Weakened::claim).containsExactly(id("4"));
    }

    @Test
    void a_claim_that_nothing_supports_does_not_fall_and_a_draft_takes_no_part() {
        SmallGraph graph = new SmallGraph();
        graph.place("memoir[0,5)");
        graph.builder.item(
                id("e"),
                id("draft"),
                org.testimonia.evidence.Stance.SUPPORTS,
                true,
                false,
                List.of(node("memoir[0,5)")));
        graph.builder.published(id("bare"));

        assertThat(without(graph, node("memoir"))).isEqualTo(new Fall(List.of(), List.of(), List.of()));
        assertThat(without(graph, node("Nobody"))).isEqualTo(new Fall(List.of(), List.of(), List.of()));
    }

    private static Fall without(SmallGraph graph, Node node) {
        return graph.build().without(new Rejection(node));
    }

    private static List<List<UUID>> claims(Fall fall) {
        return fall.rounds().stream()
                .map(round -> round.stream().map(Fall.Fallen::claim).toList())
                .toList();
    }
}
