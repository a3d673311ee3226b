package org.testimonia.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.testimonia.text.Place;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.SegmentKind;
import org.testimonia.text.SourceMap;

/** Long chapters in pieces. */
class LeafCutsTest {

    @Test
    void a_chapter_is_cut_between_paragraphs_and_keeps_its_heading_once() {
        List<Leaf> pieces = cut(100, heading(1), paragraph(60), paragraph(60), paragraph(60));

        assertThat(pieces).hasSize(3);
        assertThat(pieces).extracting(Leaf::continues).containsExactly(false, true, true);
        assertThat(pieces.get(0).heading()).isNotNull();
        assertThat(pieces).extracting(Leaf::id).doesNotHaveDuplicates();
    }

    @Test
    void a_long_section_within_it_is_opened() {
        List<Leaf> pieces =
                cut(100, heading(1), heading(2), heading(3), paragraph(60), paragraph(60), heading(3), paragraph(30));

        assertThat(segments(pieces)).isEqualTo(7);
        assertThat(pieces.size()).isGreaterThan(2);
    }

    @Test
    void a_paragraph_longer_than_a_piece_stays_whole() {
        List<Leaf> pieces = cut(100, heading(1), paragraph(500), paragraph(10));

        assertThat(pieces).hasSize(2);
        assertThat(segments(pieces)).isEqualTo(3);
    }

    private static List<Leaf> cut(int longest, ReadSegment... segments) {
        List<Leaf> pieces = new ArrayList<>();
        for (Leaf leaf : Leaf.of(Blocks.of(Placed.of(List.of(segments))))) {
            pieces.addAll(LeafCuts.of(leaf, longest));
        }
        return pieces;
    }

    private static int segments(List<Leaf> leaves) {
        return leaves.stream()
                .mapToInt(leaf -> (leaf.heading() == null ? 0 : 1)
                        + leaf.blocks().stream()
                                .mapToInt(block -> block.segments().size())
                                .sum())
                .sum();
    }

    private static ReadSegment heading(int level) {
        return segment(SegmentKind.HEADING, level, "Heading");
    }

    private static ReadSegment paragraph(int length) {
        return segment(SegmentKind.PARAGRAPH, 0, "x".repeat(length));
    }

    private static ReadSegment segment(SegmentKind kind, int level, String words) {
        return new ReadSegment("1", kind, level, null, words, null, null, Place.BODY, null, List.of(), SourceMap.NONE);
    }
}
