package org.testimonia.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The most likely encoding of a file that does not name one. Most such files in western libraries are ISO-8859-1, so
 * nearly as likely is enough for it; bytes 80 to 9F, controls there, make it windows-1252.
 */
final class EncodingGuess {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 8000; // the detector looks at no more
    private static final int NEARLY = 15; // of its 100 degrees of confidence
    private static final int SURE = 50; // any bytes at all make some UTF-16

    private EncodingGuess() {}

    /** Empty when no known encoding makes text of these bytes. */
    static Optional<Charset> of(byte[] bytes) {
        CharsetMatch[] matches = new CharsetDetector().setText(sample(bytes)).detectAll();
        int best = matches.length == 0 ? 0 : matches[0].getConfidence();
        boolean western = Arrays.stream(matches)
                .anyMatch(match -> isWestern(match.getName()) && match.getConfidence() >= best - NEARLY);
        List<Charset> likely = Arrays.stream(matches)
                .filter(match -> !match.getName().startsWith("UTF-") || match.getConfidence() >= SURE)
                .map(CharsetMatch::getName)
                .filter(name -> !isWestern(name) && Charset.isSupported(name))
                .map(Charset::forName)
                .toList();
        return western
                ? Optional.of(western(bytes)).filter(charset -> makesText(bytes, charset))
                : likely.stream().filter(charset -> makesText(bytes, charset)).findFirst();
    }

    /** The lines that hold something beyond ASCII: only they tell encodings apart, and they may stand far inside. */
    private static byte[] sample(byte[] bytes) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream(SAMPLE);
        int lineStart = 0;
        boolean telling = false;
        for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
            telling |= bytes[i] <= 0;
            if (bytes[i] == '\n' || i - lineStart == SAMPLE || i == bytes.length - 1) {
                if (telling) {
                    sample.write(bytes, lineStart, i + 1 - lineStart);
                }
                lineStart = i + 1;
                telling = false;
            }
        }
        return sample.toByteArray();
    }

    private static boolean isWestern(String name) {
        return name.equals("ISO-8859-1") || name.equals("windows-1252");
    }

    private static Charset western(byte[] bytes) { // bytes are signed: 80 is the least
        for (byte b : bytes) {
            if (b <= (byte) 0x9F) {
                return WINDOWS_1252;
            }
        }
        return StandardCharsets.ISO_8859_1;
    }

    /** Controls besides white space, escape and the old end-of-file mark do not occur in text that was typed. */
    private static boolean makesText(byte[] bytes, Charset charset) {
        StrictDecoder.Attempt attempt = StrictDecoder.attempt(bytes, 0, charset);
        return attempt.complete()
                && attempt.text()
                        .chars()
                        .noneMatch(c -> c < ' ' && !Character.isWhitespace(c) && c != 0x1B && c != 0x1A);
    }
}
