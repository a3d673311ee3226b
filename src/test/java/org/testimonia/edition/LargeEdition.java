package org.testimonia.edition;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.testimonia.claim.Standing;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedJudgement;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.evidence.Stance;
import org.testimonia.text.Format;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.tei.TeiReader;

/** As large as an edition is held to be: a TEI file in chapters of fifty thousand characters, with notes and claims all over it. */
final class LargeEdition {

    private static final int CHAPTER = 50_000;
    private static final int PARAGRAPH = 1_000;
    private static final String[] WORDS =
            ("the record does not say who was in room when defendant confessed before court and"
                            + " his interrogator wrote a protocol that nobody read aloud until spring of next year in Moscow")
                    .split(" ");

    private final Random random = new Random(1936);
    private final String plain;
    private final EditedText text;

    private LargeEdition(int characters) {
        byte[] original = tei(characters).getBytes(StandardCharsets.UTF_8);
        List<ReadSegment> segments = new TeiReader().read(original).segments();
        plain = segments.stream().map(ReadSegment::text).collect(joining("\n"));
        text = new EditedText(
                SmallText.ID,
                "large",
                "Large",
                null,
                "en",
                "ltr",
                1,
                "0".repeat(64),
                Format.TEI,
                original,
                segments,
                null,
                null);
    }

    static EditionModel model(int characters, int notes, int claims) {
        LargeEdition edition = new LargeEdition(characters);
        return new EditionModel(
                "https://testimonia.example",
                SmallEdition.MAY,
                1,
                "large",
                "Large",
                null,
                List.of(edition.text),
                edition.notes(notes),
                edition.claims(claims),
                List.of(),
                Map.of(SmallEdition.ADA, "Ada", SmallEdition.BORIS, "Boris"));
    }

    private String tei(int characters) {
        StringBuilder file = new StringBuilder("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc>"
                + "<titleStmt><title>Large</title></titleStmt><publicationStmt><p>Made</p></publicationStmt>"
                + "<sourceDesc><p>Made</p></sourceDesc></fileDesc></teiHeader><text xml:lang=\"en\"><body>\n");
        for (int chapter = 0; chapter < characters / CHAPTER; chapter++) {
            file.append("<div><head>Chapter ").append(chapter + 1).append("</head>\n");
            for (int paragraph = 0; paragraph < CHAPTER / PARAGRAPH; paragraph++) {
                file.append("<p>").append(words(PARAGRAPH)).append("</p>\n");
            }
            file.append("</div>\n");
        }
        return file.append("</body></text></TEI>\n").toString();
    }

    private String words(int length) {
        StringBuilder words = new StringBuilder("Once");
        while (words.length() < length) {
            words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.append('.').toString();
    }

    private List<Note> notes(int count) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            EditedPassage passage = passage((long) i * (plain.length() - 300) / count);
            notes.add(new Note(
                    new UUID(0x4E, i),
                    i % 4 == 0 ? "highlight" : "note",
                    "public",
                    SmallEdition.ADA,
                    SmallEdition.MONDAY,
                    List.of(passage),
                    i % 4 == 0 ? null : "On *this* place number " + i + ": " + words(80),
                    "text/markdown",
                    "en",
                    List.of(),
                    null,
                    null,
                    List.of()));
        }
        return notes;
    }

    private List<EditedClaim> claims(int count) {
        List<EditedClaim> claims = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            long start = (long) i * (plain.length() - 300) / (count + 1);
            claims.add(new EditedClaim(
                    new UUID(0xC0, i),
                    i,
                    "What is said here happened, number " + i + ".",
                    1,
                    "event",
                    "en",
                    null,
                    null,
                    Standing.CONTESTED,
                    false,
                    SmallEdition.ADA,
                    SmallEdition.MONDAY,
                    List.of(passage(start)),
                    List.of(),
                    List.of(evidence(2 * i, start + 7), evidence(2 * i + 1, start + 90)),
                    List.of(judgement(i)),
                    List.of(),
                    null));
        }
        return claims;
    }

    private EditedEvidence evidence(int number, long start) {
        return new EditedEvidence(
                SmallEdition.evidenceId(number),
                number % 2 == 0 ? Stance.SUPPORTS : Stance.DISPUTES,
                "testimony",
                null,
                null,
                "It bears on what is said there.",
                SmallEdition.ADA,
                SmallEdition.MONDAY,
                "ADMITTED",
                SmallEdition.BORIS,
                SmallEdition.MONDAY,
                null,
                List.of(passage(start)),
                null,
                null,
                null,
                null,
                List.of());
    }

    private static EditedJudgement judgement(int number) {
        return new EditedJudgement(
                new UUID(0x10, number),
                Standing.OPEN,
                Standing.CONTESTED,
                "new_evidence",
                "One voice for it and one against it.",
                SmallEdition.BORIS,
                SmallEdition.FRIDAY,
                number,
                1,
                Map.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** All its words are of the first plane, so that a character is a code point. */
    private EditedPassage passage(long from) {
        int start = (int) from;
        int end = start + 8 + random.nextInt(60);
        return new EditedPassage(
                SmallText.ID,
                "large",
                "Large",
                1,
                start,
                end,
                plain.substring(start, end),
                plain.substring(Math.max(0, start - 32), start),
                plain.substring(end, Math.min(plain.length(), end + 32)));
    }
}
