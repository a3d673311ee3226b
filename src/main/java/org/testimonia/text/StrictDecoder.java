package org.testimonia.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;

/** Decodes bytes without replacing anything: what is not of the encoding is refused at its place. */
final class StrictDecoder {

    /** What was decoded, up to the end or to the first bytes that are not of the encoding. */
    record Attempt(String text, boolean complete) {

        /** Where it stops being text. */
        Position stoppedAt() {
            int nul = text.indexOf(0);
            return Position.of(text, nul < 0 ? text.length() : nul);
        }
    }

    private StrictDecoder() {}

    static String decode(byte[] bytes, int from, Charset charset) {
        Attempt attempt = attempt(bytes, from, charset);
        if (!attempt.complete()) {
            throw Refusal.invalid(
                    "file",
                    "This file should be " + charset.name() + ", but at " + attempt.stoppedAt()
                            + " there are bytes that stand for no character in it.");
        }
        return attempt.text();
    }

    static Attempt attempt(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        String text = out.flip().toString();
        return result.isError() ? new Attempt(text, false) : untilBroken(text);
    }

    /** The JDK's UTF-32 lets halves of surrogate pairs through. */
    private static Attempt untilBroken(String text) {
        int broken = CodePoints.firstLoneSurrogate(text);
        return broken < 0 ? new Attempt(text, true) : new Attempt(text.substring(0, broken), false);
    }
}
