package org.testimonia.text.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.testimonia.text.anchoring.Whereabouts.MOVED;
import static org.testimonia.text.anchoring.Whereabouts.ORPHANED;
import static org.testimonia.text.anchoring.Whereabouts.UNCERTAIN;
import static org.testimonia.text.anchoring.Whereabouts.UNCHANGED;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testimonia.shared.CodePoints;

class RevisionMapTest {

    private static final String MEMOIR = """
            In the summer of 1936 I was told that the confessions would be given in open court.
            Nobody in the hall doubted it, and nobody asked how they had been obtained.
            I was told this by Slutsky, who had it from the interrogators themselves.""";

    @Test
    void what_nobody_touched_stands_where_its_words_stand() {
        String after = "A preface was added here.\n" + MEMOIR;

        Anchored found = place(MEMOIR, after, "by Slutsky, who had it");

        assertThat(found.state()).isEqualTo(UNCHANGED);
        assertThat(found.score()).isEqualTo(1);
        assertThat(words(after, found)).isEqualTo("by Slutsky, who had it");
    }

    @Test
    void a_paragraph_that_was_carried_elsewhere_takes_its_passages_along() {
        List<String> lines = MEMOIR.lines().toList();
        String after = lines.get(2) + "\n" + lines.get(0) + "\n" + lines.get(1);

        Anchored found = place(MEMOIR, after, "told this by Slutsky");

        assertThat(found.state()).isEqualTo(UNCHANGED);
        assertThat(words(after, found)).isEqualTo("told this by Slutsky");
        assertThat(RevisionMap.between(MEMOIR, after).changes())
                .extracting(Change::kind)
                .contains(Change.Kind.CARRIED_AWAY, Change.Kind.CARRIED_HERE);
    }

    @Test
    void a_corrected_word_is_part_of_the_passage_still() {
        String after = MEMOIR.replace("summer of 1936", "sumer of 1936").replace("open court", "full open court");

        Anchored found = place(MEMOIR, after, "summer of 1936 I was told");

        assertThat(found.state()).isEqualTo(MOVED);
        assertThat(found.score()).isBetween(0.8, 0.99);
        assertThat(words(after, found)).isEqualTo("sumer of 1936 I was told");
    }

    @Test
    void what_was_cut_has_no_place_and_what_was_half_rewritten_waits_for_a_person() {
        String after = MEMOIR.replace(
                "and nobody asked how they had been obtained", "though some wished to ask what had been done");

        assertThat(place(MEMOIR, after.replace("in open court", ""), "in open court")
                        .state())
                .isEqualTo(ORPHANED);
        assertThat(place(MEMOIR, after, "doubted it, and nobody asked how they had been")
                        .state())
                .isEqualTo(UNCERTAIN);
    }

    @Test
    void offsets_are_code_points_and_line_ends_and_joined_paragraphs_are_no_change() {
        String before = "😀 \uD835\uDD0A e\u0301tude שלום \u05E9\u05C1 漢字文\nand so on it went 😀 for a while";
        String after =
                "New 😀😀 words. 😀 \uD835\uDD0A e\u0301tude\tשלום \u05E9\u05C1 漢字文 and so on it went 😀 for a while";
        int start = CodePoints.length(before.substring(0, before.indexOf("e\u0301tude")));
        int end = CodePoints.length(before.substring(0, before.indexOf("it went")));

        Anchored found = RevisionMap.between(before, after).place(start, end);

        assertThat(found.state()).isEqualTo(UNCHANGED);
        assertThat(words(after, found)).isEqualTo("e\u0301tude\tשלום \u05E9\u05C1 漢字文 and so on ");
    }

    @Test
    void a_range_outside_of_the_text_is_no_passage() {
        RevisionMap map = RevisionMap.between("a", "a");

        assertThat(map.place(0, 1)).isEqualTo(new Anchored(UNCHANGED, 1, 0, 1));
        assertThatThrownBy(() -> map.place(0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> map.place(1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void every_place_of_strange_texts_is_inside_and_a_text_maps_onto_itself(long seed) {
        String before = Strange.text(seed, 300);
        String after = Strange.edited(before, seed);
        int length = CodePoints.length(before);
        RevisionMap same = RevisionMap.between(before, before);
        RevisionMap map = RevisionMap.between(before, after);
        Random random = new Random(seed);

        for (int i = 0; i < 400; i++) {
            int start = random.nextInt(length);
            int end = start + 1 + random.nextInt(Math.min(80, length - start));

            Anchored found = map.place(start, end);

            assertThat(same.place(start, end)).isEqualTo(new Anchored(UNCHANGED, 1, start, end));
            if (found.state() == ORPHANED) {
                assertThat(found.start()).isEqualTo(-1);
            } else {
                assertThat(found.start()).isBetween(0, found.end() - 1);
                assertThat(found.end()).isLessThanOrEqualTo(CodePoints.length(after));
            }
            if (found.state() == UNCHANGED && start > 0 && end < length) {
                assertThat(bare(words(after, found)))
                        .contains(bare(CodePoints.slice(before, start, end)).strip());
            }
            assertThat(map.place(start, end))
                    .isEqualTo(RevisionMap.between(before, after).place(start, end));
            i += 39;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_maps_of_two_revisions_compose(long seed) {
        List<String> paragraphs = Strange.paragraphs(seed, 60);
        EditedText first = EditedText.of(paragraphs, 0.03, 1, seed);
        EditedText second = EditedText.of(first.after.strip().lines().toList(), 0.03, 0, seed + 1);
        RevisionMap one = RevisionMap.between(first.before, first.after);
        RevisionMap two = RevisionMap.between(second.before, second.after);
        RevisionMap both = RevisionMap.between(first.before, second.after);
        int compared = 0;

        for (EditedText.Sample sample : first.samples(400, seed)) {
            Anchored there = one.place(sample.start(), sample.end());
            if (there.state() == UNCHANGED && there.end() <= CodePoints.length(second.before)) {
                Anchored then = two.place(there.start(), there.end());
                Anchored directly = both.place(sample.start(), sample.end());
                if (then.state() == UNCHANGED && directly.state() == UNCHANGED && sample.last() > sample.first() + 2) {
                    assertThat(directly).isEqualTo(then);
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void the_changes_read_in_order_give_both_texts() {
        String before = Strange.text(5, 200);
        String after = Strange.edited(before, 5);

        List<Change> changes = RevisionMap.between(before, after).changes();

        assertThat(changes.stream()
                        .map(change -> CodePoints.slice(before, change.start(), change.end()))
                        .reduce("", String::concat))
                .isEqualTo(before);
        assertThat(changes.stream()
                        .map(change -> CodePoints.slice(after, change.startAfter(), change.endAfter()))
                        .reduce("", String::concat))
                .isEqualTo(after);
    }

    private static Anchored place(String before, String after, String words) {
        int start = CodePoints.length(before.substring(0, before.indexOf(words)));
        return RevisionMap.between(before, after).place(start, start + CodePoints.length(words));
    }

    private static String words(String text, Anchored found) {
        return CodePoints.slice(text, found.start(), found.end());
    }

    private static String bare(String words) {
        return words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
