package org.testimonia.edition;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.shared.CodePoints;
import org.testimonia.text.Format;
import org.testimonia.text.Mark;
import org.testimonia.text.Place;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.SegmentKind;
import org.testimonia.text.SourceMap;

/** An account of the Moscow trials in our own words, with one segment of every kind a reader may meet. */
final class SmallText {

    static final UUID ID = new UUID(0x7000, 1);
    static final UUID OTHER = new UUID(0x7000, 2);
    static final String HOSTILE = "</p><script>alert(\"1\")</script> \u202Eback\u202C & 'quotes' \u0001 𝔘";

    private static final String NOTE = "The reports give the pleas in full, with two exceptions.";
    private static final String TITLE = "How the confessions were made";
    private static final String TRIALS =
            "Between August 1936 and March 1938 three public trials were held in Moscow, and"
                    + " nearly all pleaded guilty. Khrushchev told a closed session that confessions had been obtained by"
                    + " physical pressure.";

    static final List<ReadSegment> SEGMENTS = List.of(
            segment("1", SegmentKind.HEADING, 1, TITLE),
            marked(
                    "2",
                    TRIALS,
                    new Mark(8, 19, "date", Map.of("number", "1")),
                    new Mark(13, 34, "emphasis", Map.of()),
                    new Mark(45, 45, "page", Map.of("number", "2")),
                    new Mark(107, 117, "name", Map.of())),
            segment(
                    "3",
                    SegmentKind.PARAGRAPH,
                    0,
                    "Two men who had left the service described the method. The investigators let the accused understand"
                            + " that their children would pay with their lives."),
            segment(
                    "4",
                    SegmentKind.PARAGRAPH,
                    0,
                    "Observers in the hall found the procedure regular and the pleas freely made."),
            segment("5", SegmentKind.HEADING, 2, "What was read aloud"),
            new ReadSegment(
                    "6",
                    SegmentKind.PARAGRAPH,
                    0,
                    null,
                    "قرأ المدّعي الاعترافات بصوت عالٍ",
                    "ar",
                    "rtl",
                    Place.BODY,
                    null,
                    List.of(),
                    SourceMap.NONE),
            segment("7", SegmentKind.SPEAKER, 0, "The prosecutor"),
            segment("8", SegmentKind.VERSE, 0, "You heard the prisoners,"),
            segment("9", SegmentKind.VERSE, 0, "and what they did not say."),
            segment("10", SegmentKind.STAGE, 0, "He sits down."),
            segment("11.1", SegmentKind.ITEM, 0, "Zinoviev, Kamenev and fourteen others, August 1936"),
            segment("11.2", SegmentKind.ITEM, 0, "Pyatakov, Radek and fifteen others, January 1937"),
            segment("12.1.1", SegmentKind.CELL, 0, "Trial"),
            segment("12.1.2", SegmentKind.CELL, 0, "Accused"),
            segment("12.2.1", SegmentKind.CELL, 0, "August 1936"),
            segment("12.2.2", SegmentKind.CELL, 0, "16"),
            segment("13", SegmentKind.QUOTE, 0, "Shoot the mad dogs, the papers wrote."),
            segment("14", SegmentKind.PREFORMATTED, 0, "1936   16\n1937   17"),
            segment("15", SegmentKind.CAPTION, 0, "The October Hall"),
            segment("16", SegmentKind.LABEL, 0, "Hostile"),
            marked("17", HOSTILE, new Mark(0, 4, "link", Map.of("href", "https://example.org/?a=1&b=\"2\""))),
            note("n1", "1", NOTE));

    static final String PLAIN = SEGMENTS.stream().map(ReadSegment::text).collect(joining("\n"));

    private static final String OTHER_WORDS =
            "He tells of men kept a week without sleep. He adds: one word about a son was enough.";

    private SmallText() {}

    static EditedText text(Format format, byte[] original) {
        return new EditedText(
                ID,
                "article",
                "The Moscow trials",
                "Ada",
                "en",
                "ltr",
                1,
                "0".repeat(64),
                format,
                original,
                SEGMENTS,
                "article2026");
    }

    /** The place of these words, which occur once. */
    static EditedPassage passage(String exact) {
        int from = PLAIN.indexOf(exact);
        if (from < 0 || PLAIN.indexOf(exact, from + 1) >= 0) {
            throw new IllegalArgumentException("not once in the text: " + exact);
        }
        int start = PLAIN.codePointCount(0, from);
        return passage(start, start + CodePoints.length(exact));
    }

    static EditedPassage passage(int start, int end) {
        int length = CodePoints.length(PLAIN);
        return new EditedPassage(
                ID,
                "article",
                "The Moscow trials",
                1,
                start,
                end,
                CodePoints.slice(PLAIN, start, end),
                CodePoints.slice(PLAIN, Math.max(0, start - 32), start),
                CodePoints.slice(PLAIN, end, Math.min(length, end + 32)));
    }

    /** The text in which {@link #elsewhere} is. */
    static EditedText other() {
        String plain = OTHER_WORDS;
        return new EditedText(
                OTHER,
                "orlov",
                "What Orlov reports",
                "Ada",
                "en",
                "ltr",
                2,
                "1".repeat(64),
                Format.PLAIN,
                plain.getBytes(StandardCharsets.UTF_8),
                List.of(segment("1", SegmentKind.PARAGRAPH, 0, plain)),
                "orlov1953");
    }

    /** A passage of another text of the project. */
    static EditedPassage elsewhere(String exact) {
        int start = OTHER_WORDS.indexOf(exact);
        return new EditedPassage(
                OTHER, "orlov", "What Orlov reports", 2, start, start + exact.length(), exact, "He adds: ", ".");
    }

    private static ReadSegment segment(String path, SegmentKind kind, int level, String text) {
        return new ReadSegment(path, kind, level, null, text, null, null, Place.BODY, null, List.of(), SourceMap.NONE);
    }

    private static ReadSegment marked(String path, String text, Mark... marks) {
        return new ReadSegment(
                path,
                SegmentKind.PARAGRAPH,
                0,
                null,
                text,
                null,
                null,
                Place.BODY,
                null,
                List.of(marks),
                SourceMap.NONE);
    }

    private static ReadSegment note(String path, @Nullable String label, String text) {
        int attachedAt = TITLE.length() + 1 + TRIALS.indexOf(" Khrushchev");
        return new ReadSegment(
                path, SegmentKind.NOTE, 0, label, text, null, null, Place.NOTE, attachedAt, List.of(), SourceMap.NONE);
    }
}
