package org.testimonia.evidence.independence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testimonia.evidence.independence.SmallGraph.evidence;
import static org.testimonia.evidence.independence.SmallGraph.id;
import static org.testimonia.evidence.independence.SmallGraph.node;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.testimonia.evidence.Stance;

@Execution(ExecutionMode.CONCURRENT)
class IndependenceTest {

    @Test
    void two_memoirs_that_repeat_one_informant_are_one_group_with_a_single_point() {
        Independence two = of(SmallGraph.moscow(), "2");

        assertThat(two.items()).hasSize(2);
        assertThat(two.groups()).hasSize(1);
        assertThat(two.low()).isEqualTo(1);
        assertThat(two.high())
                .as("that both have it from Slutsky is probable, not certain")
                .isEqualTo(2);
        assertThat(two.pairs()).extracting(Independence.Pair::verdict).containsExactly(Verdict.COMMON_ORIGIN);
        assertThat(two.pairs().get(0).shared()).containsExactly(node("Slutsky"));
        assertThat(two.singlePoints()).containsExactly(node("Slutsky"));
        assertThat(two.items().get(0).origins()).containsExactly(node("Slutsky"));
        assertThat(two.items().get(0).channels()).contains(node("Orlov"), node("orlov"), node("orlov[20,30)"));
    }

    @Test
    void a_later_historian_joins_the_group_of_those_he_follows_and_a_record_stays_apart() {
        Independence one = of(SmallGraph.moscow(), "1");

        assertThat(one.items()).hasSize(4);
        assertThat(one.groups())
                .containsExactly(
                        List.of(
                                evidence("1", "orlov[0,10)"),
                                evidence("1", "krivitsky[0,10)"),
                                evidence("1", "conquest[0,10)")),
                        List.of(evidence("1", "khrushchev[0,10)")));
        assertThat(one.count(Verdict.UNEXAMINED)).isEqualTo(3);
        assertThat(one.singlePoints()).isEmpty();
        assertThat(one.sentence())
                .isEqualTo("4 items · 2 groups with no recorded link (3 if only what is certain counts)"
                        + " · 3 of 6 pairs unexamined");
    }

    @Test
    void that_nothing_was_recorded_is_never_called_independence() {
        Independence nothing = of(new SmallGraph().hearsay("1", "memoir[0,5)").hearsay("1", "letter[0,5)"), "1");

        assertThat(nothing.pairs()).extracting(Independence.Pair::verdict).containsExactly(Verdict.UNEXAMINED);
        assertThat(nothing.isExamined()).isFalse();
        assertThat(nothing.sentence())
                .isEqualTo("2 items · 2 groups with no recorded link · 1 of 1 pair unexamined")
                .doesNotContain("independent");
        assertThat(nothing.items()).allMatch(Independence.Voice::isOfUnknownOrigin);
    }

    @Test
    void who_examined_every_pair_between_groups_may_speak_of_independence() {
        SmallGraph three = new SmallGraph()
                .hearsay("1", "memoir[0,5)")
                .hearsay("1", "letter[0,5)")
                .hearsay("1", "report[0,5)")
                .found("memoir", "letter")
                .found("report", "memoir");

        assertThat(of(three, "1").isExamined()).isFalse();
        assertThat(of(three.found("letter", "report"), "1").sentence()).isEqualTo("3 items · 3 independent groups");
    }

    @Test
    void a_recorded_common_origin_wins_over_a_finding_and_the_finding_is_still_shown() {
        Independence.Pair pair =
                of(SmallGraph.moscow().found("orlov", "krivitsky"), "2").pairs().get(0);

        assertThat(pair.verdict()).isEqualTo(Verdict.COMMON_ORIGIN);
        assertThat(pair.findings()).containsExactly(id("orlov/krivitsky"));
    }

    @Test
    void a_finding_about_one_claim_says_nothing_of_another() {
        SmallGraph two = new SmallGraph()
                .hearsay("1", "memoir[0,5)")
                .hearsay("1", "letter[0,5)")
                .hearsay("2", "memoir[0,5)")
                .hearsay("2", "letter[0,5)");
        two.builder.finding(id("f"), id("memoir"), id("letter"), id("1"));

        assertThat(of(two, "1").count(Verdict.FOUND_INDEPENDENT)).isEqualTo(1);
        assertThat(of(two, "2").count(Verdict.UNEXAMINED)).isEqualTo(1);
    }

    @Test
    void two_passages_of_one_source_or_of_one_text_without_source_came_by_the_same_channel() {
        SmallGraph same = new SmallGraph()
                .hearsay("1", "memoir[0,5)")
                .hearsay("1", "memoir[9,12)")
                .hearsay("2", "?sheet[0,5)")
                .hearsay("2", "?sheet[9,12)");

        assertThat(of(same, "1").pairs().get(0).verdict()).isEqualTo(Verdict.COMMON_CHANNEL);
        assertThat(of(same, "2").pairs().get(0).verdict()).isEqualTo(Verdict.COMMON_CHANNEL);
        assertThat(of(same, "1").high()).as("that is certain").isEqualTo(1);
    }

    @Test
    void a_derivation_counts_for_passages_that_overlap_and_that_of_a_source_for_all_of_them() {
        SmallGraph overlapping = new SmallGraph()
                .taken("memoir[0,10)", "Told", true)
                .taken("diary", "Told", true)
                .hearsay("1", "memoir[8,20)")
                .hearsay("1", "memoir[10,20)")
                .hearsay("1", "diary[3,4)");
        Independence one = of(overlapping, "1");

        assertThat(one.items().get(0).origins()).containsExactly(node("Told"));
        assertThat(one.items().get(1).isOfUnknownOrigin()).isTrue();
        assertThat(one.items().get(2).origins()).containsExactly(node("Told"));
    }

    @Test
    void who_stood_near_is_the_origin_and_who_is_quoted_stands_before_the_author() {
        SmallGraph near = new SmallGraph()
                .author("memoir", "Writer")
                .taken("memoir[0,5)", "Told", true)
                .quotes("1", "memoir[2,9)", "Quoted")
                .witness("1", "memoir[0,5)")
                .witness("2", "memoir[0,5)");

        assertThat(of(near, "1").items().get(0).origins()).containsExactly(node("Quoted"));
        assertThat(of(near, "1").items().get(0).channels()).contains(node("Writer"), node("Told"));
        assertThat(of(near, "2").items().get(0).origins()).containsExactly(node("Writer"));
    }

    @Test
    void passages_of_the_same_range_are_one_node() {
        SmallGraph twice = new SmallGraph().taken("memoir[0,5)", "Told", true).hearsay("1", "memoir[0,5)");
        twice.builder.passage(id("again"), SmallGraph.range("memoir[0,5)"), id("memoir"));
        twice.builder.item(id("e"), id("1"), Stance.SUPPORTS, true, false, List.of(Node.passage(id("again"))));

        Independence one = of(twice, "1");

        assertThat(one.items().get(1).channels()).contains(node("memoir[0,5)"));
        assertThat(one.items().get(1).origins()).containsExactly(node("Told"));
    }

    @Test
    void one_item_has_no_single_points_and_what_waits_or_disputes_or_is_a_claim_is_not_counted() {
        SmallGraph one = new SmallGraph()
                .hearsay("1", "memoir[0,5)")
                .item("1", Stance.SUPPORTS, false, false, "letter[0,5)")
                .item("1", Stance.DISPUTES, true, false, "report[0,5)")
                .rests("1", "2");

        assertThat(of(one, "1").items()).hasSize(1);
        assertThat(of(one, "1").singlePoints()).isEmpty();
        assertThat(of(one, "1").sentence()).isEqualTo("1 item · 1 group");
        assertThat(of(one, "4").sentence()).isEqualTo("0 items");
        assertThat(one.build().independence(id("1"), Stance.DISPUTES).items()).hasSize(1);
    }

    @Test
    void what_goes_round_in_a_circle_is_walked_once() {
        SmallGraph round = new SmallGraph()
                .taken("a[0,5)", "b[0,5)", true)
                .taken("b[0,9)", "a[3,5)", true)
                .hearsay("1", "a[0,5)")
                .hearsay("1", "b[0,5)");

        assertThat(of(round, "1").groups()).hasSize(1);
        assertThat(of(round, "1").items()).allMatch(Independence.Voice::isOfUnknownOrigin);
    }

    @Test
    void two_thousand_items_are_compared_and_their_pairs_made_when_taken() {
        SmallGraph many = new SmallGraph();
        IntStream.range(0, 2000).forEach(i -> many.hearsay("1", "s" + i % 500 + "[" + i + "," + (i + 1) + ")"));

        Independence all = of(many, "1");

        assertThat(all.low()).isEqualTo(500);
        assertThat(all.high()).isEqualTo(500);
        assertThat(all.pairs()).hasSize(1_999_000);
        assertThat(all.pairs().get(1_998_999).verdict()).isEqualTo(Verdict.UNEXAMINED);
        assertThat(all.count(Verdict.COMMON_CHANNEL)).isEqualTo(500 * 6);
    }

    private static Independence of(SmallGraph graph, String claim) {
        return graph.build().independence(id(claim), Stance.SUPPORTS);
    }
}
