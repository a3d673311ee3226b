package org.testimonia.text;

import static org.testimonia.text.Finding.Severity.CHANGED;
import static org.testimonia.text.Finding.Severity.GUESSED;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/**
 * The characters of a file: its bytes decoded, every line end a line feed, and what had to be guessed or changed.
 * A byte order mark decides, then strict UTF-8, then what the file declares, then statistics.
 */
record Decoding(String text, String encoding, List<Finding> findings) {

    static Decoding of(byte[] bytes) {
        return of(bytes, null);
    }

    /** @param declared what the file itself says its encoding is */
    static Decoding of(byte[] bytes, @Nullable Charset declared) {
        refuseTooLarge(bytes);
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return named(
                    mark.get().charset(),
                    StrictDecoder.decode(bytes, mark.get().length(), mark.get().charset()));
        }
        StrictDecoder.Attempt utf8 = StrictDecoder.attempt(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.complete() && utf8.text().indexOf(0) < 0) {
            return named(StandardCharsets.UTF_8, utf8.text());
        }
        return declared == null ? guessed(bytes, utf8) : declared(bytes, declared);
    }

    private static void refuseTooLarge(byte[] bytes) {
        if (bytes.length > TextReader.LARGEST_FILE) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "This file is larger than 100 MB. Bring it in parts.");
        }
    }

    private static Decoding named(Charset charset, String text) {
        return clean(text, charset, new ArrayList<>());
    }

    /** Pages often hold a few bytes that are not of the encoding they declare: shown as such, not refused. */
    private static Decoding declared(byte[] bytes, Charset charset) {
        StrictDecoder.Attempt attempt = StrictDecoder.attempt(bytes, 0, charset);
        if (attempt.complete()) {
            return named(charset, attempt.text());
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(
                CHANGED,
                attempt.stoppedAt().line(),
                attempt.stoppedAt().column(),
                "The file says it is " + charset.name()
                        + ", but here, and perhaps further on, are bytes that stand for no"
                        + " character in it. They are shown as \uFFFD."));
        return clean(Characters.clean(new String(bytes, charset)), charset, findings);
    }

    private static Decoding guessed(byte[] bytes, StrictDecoder.Attempt utf8) {
        Charset charset = EncodingGuess.of(bytes)
                .orElseThrow(() -> Refusal.invalid(
                        "file",
                        "This file is not text: at " + utf8.stoppedAt()
                                + " there are bytes that stand for no character. Is it another kind of file?"));
        String text = StrictDecoder.decode(bytes, 0, charset);
        List<Finding> findings = new ArrayList<>();
        Position place = Position.of(text, firstBeyondAscii(text));
        findings.add(new Finding(
                GUESSED,
                place.line(),
                place.column(),
                "Nothing in this file names its encoding; it is read as " + charset.name()
                        + ". Look whether the letters with accents are right, here and elsewhere."));
        return clean(text, charset, findings);
    }

    private static int firstBeyondAscii(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < 0x80) {
            i++;
        }
        return i;
    }

    private static Decoding clean(String text, Charset charset, List<Finding> findings) {
        StringBuilder clean = new StringBuilder(text.length());
        int controls = 0;
        int firstControl = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw Refusal.invalid("file", "This file is not text: at " + Position.of(text, i) + " there is a NUL.");
            }
            if (c == '\r') {
                boolean firstOfTwo = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                clean.append(firstOfTwo ? "" : "\n");
            } else if (Characters.isForbidden(c)) {
                firstControl = controls++ == 0 ? i : firstControl;
                clean.append(Characters.REPLACEMENT);
            } else {
                clean.append(c);
            }
        }
        if (controls > 0) {
            findings.add(controlsChanged(controls, Position.of(text, firstControl)));
        }
        return new Decoding(clean.toString(), charset.name(), findings);
    }

    private static Finding controlsChanged(int count, Position first) {
        return new Finding(
                CHANGED,
                first.line(),
                first.column(),
                (count == 1 ? "A control character is" : count + " control characters are")
                        + " shown as \uFFFD, because no edition can carry " + (count == 1 ? "it." : "them."));
    }
}
