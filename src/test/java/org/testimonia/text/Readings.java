package org.testimonia.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.testimonia.shared.CodePoints;

/** What tests ask of every text, whatever its format. */
final class Readings {

    private Readings() {}

    static String plain(ReadText text) {
        return text.segments().stream().map(ReadSegment::text).collect(Collectors.joining("\n"));
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\h\\u2028]+"))
                .filter(word -> !word.matches("\\p{Cf}*"))
                .toList();
    }

    static List<String> lines(ReadText text) {
        return text.segments().stream()
                .map(segment -> segment.kind().word() + ": " + segment.text())
                .toList();
    }

    static List<String> messages(ReadText text) {
        return text.findings().stream()
                .map(finding -> finding.severity().word() + " " + finding.line() + ": " + finding.message())
                .toList();
    }

    /** The words a mark stands on, as {@code kind: words}. */
    static List<String> marks(ReadSegment segment) {
        return segment.marks().stream()
                .map(mark -> mark.kind() + ": " + CodePoints.slice(segment.text(), mark.start(), mark.end()))
                .toList();
    }

    static void assertSound(ReadText text) {
        assertThat(text.segments()).isNotEmpty();
        for (ReadSegment segment : text.segments()) {
            assertThat(segment.text()).isNotBlank();
            assertThat(CodePoints.isBroken(segment.text())).isFalse();
            assertThat(segment.text()).doesNotContain("\r");
            int length = CodePoints.length(segment.text());
            for (Mark mark : segment.marks()) {
                assertThat(mark.start()).isBetween(0, mark.end());
                assertThat(mark.end()).isLessThanOrEqualTo(length);
            }
        }
        assertThat(text.segments()).extracting(ReadSegment::path).doesNotHaveDuplicates();
        assertThat(text.segments().stream()
                        .map(segment -> segment.place() == Place.NOTE)
                        .toList())
                .as("notes come after the body")
                .isSorted();
    }
}
