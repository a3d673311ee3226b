package org.testimonia.edition;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.testimonia.claim.Standing;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.edition.EditionModel.EditedEvidence;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.EditionModel.Note;
import org.testimonia.evidence.Stance;
import org.testimonia.text.Format;
import org.testimonia.text.HtmlReader;
import org.testimonia.text.MarkdownReader;
import org.testimonia.text.PlainReader;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.ReadText;
import org.testimonia.text.tei.TeiReader;

/** A text of the corpora with something said of 50 random places, short and long, crossing one another. */
final class CorpusEdition {

    private static final UUID ADA = SmallEdition.ADA;

    private final Random random = new Random(1937);
    private final ReadText read;
    private final int[] codePoints;
    private final EditedText text;

    CorpusEdition(Path path) {
        byte[] original = bytes(path);
        Format format = format(path);
        this.read = read(format, original);
        String plain = read.segments().stream().map(ReadSegment::text).collect(joining("\n"));
        this.codePoints = plain.codePoints().toArray();
        this.text = new EditedText(
                SmallText.ID,
                "corpus",
                read.title() == null ? path.getFileName().toString() : read.title(),
                read.author(),
                read.language() == null ? "und" : read.language(),
                read.direction() == null ? "ltr" : read.direction(),
                1,
                "0".repeat(64),
                format,
                original,
                read.segments(),
                null);
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Format format(Path path) {
        return switch (path.getParent().getFileName().toString()) {
            case "tei" -> Format.TEI;
            case "html" -> Format.HTML;
            case "markdown" -> Format.MARKDOWN;
            default -> Format.PLAIN;
        };
    }

    private static ReadText read(Format format, byte[] original) {
        return switch (format) {
            case TEI -> new TeiReader().read(original);
            case HTML -> new HtmlReader().read(original);
            case MARKDOWN -> new MarkdownReader().read(original);
            default -> new PlainReader().read(original);
        };
    }

    EditionModel model() {
        return new EditionModel(
                "https://testimonia.example",
                SmallEdition.MAY,
                7,
                "corpora",
                "The corpora",
                null,
                List.of(text),
                notes(),
                claims(),
                List.of(),
                Map.of(ADA, "Ada"));
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            notes.add(new Note(
                    new UUID(0x4E, i),
                    i % 3 == 0 ? "highlight" : "note",
                    "public",
                    ADA,
                    SmallEdition.MONDAY,
                    List.of(passage(i)),
                    i % 3 == 0 ? null : "On *this* place.",
                    "text/markdown",
                    "en",
                    List.of(),
                    null,
                    null,
                    List.of()));
        }
        return notes;
    }

    private List<EditedClaim> claims() {
        List<EditedClaim> claims = new ArrayList<>();
        Standing[] standings = Standing.values();
        for (int i = 1; i <= 10; i++) {
            claims.add(new EditedClaim(
                    new UUID(0xC0, i),
                    i,
                    "What is said here happened, number " + i + ".",
                    1,
                    "event",
                    "en",
                    null,
                    null,
                    standings[i % standings.length],
                    false,
                    ADA,
                    SmallEdition.MONDAY,
                    List.of(passage(i)),
                    List.of(),
                    List.of(evidence(i)),
                    List.of(),
                    List.of(),
                    null));
        }
        return claims;
    }

    private EditedEvidence evidence(int number) {
        return new EditedEvidence(
                SmallEdition.evidenceId(number),
                Stance.values()[number % 4],
                null,
                null,
                null,
                "It bears on what is said there.",
                ADA,
                SmallEdition.MONDAY,
                "ADMITTED",
                ADA,
                SmallEdition.MONDAY,
                null,
                List.of(passage(number)),
                null,
                null,
                null,
                null,
                List.of());
    }

    private EditedPassage passage(int number) {
        int start = random.nextInt(codePoints.length - 1);
        int longest = Math.min(codePoints.length - start, number % 2 == 0 ? 60 : 6_000);
        int end = start + 1 + random.nextInt(longest);
        return new EditedPassage(
                SmallText.ID,
                "corpus",
                text.title(),
                1,
                start,
                end,
                slice(start, end),
                slice(Math.max(0, start - 32), start),
                slice(end, Math.min(codePoints.length, end + 32)));
    }

    private String slice(int start, int end) {
        return new String(codePoints, start, end - start);
    }
}
