package org.testimonia.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextPartTest {

    private static ReadSegment segment(SegmentKind kind, Place place, String words) {
        return new ReadSegment(
                "1",
                kind,
                kind == SegmentKind.HEADING ? 2 : 0,
                null,
                words,
                null,
                null,
                place,
                null,
                List.of(),
                SourceMap.NONE);
    }

    @Test
    void a_part_is_a_run_of_one_section_and_has_the_first_heading_of_it() {
        List<ReadSegment> segments = List.of(
                segment(SegmentKind.PARAGRAPH, Place.BODY, "Before 𐐀 all."),
                segment(SegmentKind.HEADING, Place.BODY, "One"),
                segment(SegmentKind.HEADING, Place.BODY, "And again"),
                segment(SegmentKind.PARAGRAPH, Place.BODY, "Two"),
                segment(SegmentKind.PARAGRAPH, Place.NOTE, "n".repeat(100)),
                segment(SegmentKind.PARAGRAPH, Place.APPARATUS, "A reading"));

        List<TextPart> parts = TextPart.of(segments, new int[] {1, 1, 1, 2, 2, 2});

        assertThat(parts)
                .containsExactly(
                        new TextPart(0, 27, 1, false, "One", 2, "Before 𐐀 all."),
                        new TextPart(28, 31, 2, false, null, 0, "Two"),
                        new TextPart(32, 142, 2, true, null, 0, "n".repeat(60)));
    }

    @Test
    void no_letter_of_a_long_heading_is_cut_in_two() {
        List<TextPart> parts =
                TextPart.of(List.of(segment(SegmentKind.HEADING, Place.BODY, "𐐀".repeat(300))), new int[] {1});

        assertThat(parts).singleElement().satisfies(part -> {
            assertThat(part.heading()).isEqualTo("𐐀".repeat(200));
            assertThat(part.beginning()).isEqualTo("𐐀".repeat(60));
        });
    }
}
