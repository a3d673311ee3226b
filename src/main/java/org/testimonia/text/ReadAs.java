package org.testimonia.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/**
 * How somebody wants a file read where there is a choice.
 *
 * @param wholePage whether of a web page also what belongs to the site around it is read
 * @param encoding null where the file says it, or it is found out
 */
public record ReadAs(boolean wholePage, @Nullable Charset encoding) {

    public static final ReadAs FOUND_OUT = new ReadAs(false, null);

    /** Names to choose from; any other that Java knows will do. */
    public static final List<String> USUAL = List.of(
            "UTF-8",
            "UTF-16",
            "ISO-8859-1",
            "ISO-8859-2",
            "ISO-8859-5",
            "ISO-8859-7",
            "ISO-8859-15",
            "windows-1250",
            "windows-1251",
            "windows-1252",
            "KOI8-R",
            "IBM866",
            "x-MacCyrillic",
            "Big5",
            "GB18030",
            "Shift_JIS",
            "EUC-KR");

    /** Formats whose files need not say in which encoding they are. */
    private static final Set<Format> ASKED = Set.of(Format.PLAIN, Format.MARKDOWN, Format.HTML);

    /**
     * By the name of an encoding; an empty one is found out.
     *
     * @throws Refusal invalid when there is no encoding of that name
     */
    public static ReadAs of(boolean wholePage, @Nullable String encoding) {
        return new ReadAs(wholePage, encoding == null || encoding.isBlank() ? null : charset(encoding.strip()));
    }

    private static Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            charset.newDecoder();
            return charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException | UnsupportedOperationException unknown) {
            throw Refusal.invalid(
                    "encoding",
                    "No encoding has this name. Name one such as UTF-8, ISO-8859-2, windows-1251 or KOI8-R.");
        }
    }

    /** Has the file read in the encoding that was named. */
    ReadText read(byte[] file, TextReader reader) {
        if (encoding == null) {
            return read(reader, file);
        }
        if (!ASKED.contains(reader.format())) {
            throw Refusal.invalid(
                    "encoding",
                    "Only plain text, Markdown and HTML are read so; " + reader.format().title
                            + " says itself in which encoding it is.");
        }
        ReadText read = read(reader, inUtf8(StrictDecoder.decode(file, 0, encoding)));
        return new ReadText(
                read.segments(),
                read.findings(),
                read.title(),
                read.author(),
                read.language(),
                read.direction(),
                encoding.name());
    }

    private ReadText read(TextReader reader, byte[] file) {
        return wholePage ? reader.readWholePage(file) : reader.read(file);
    }

    /** With the mark that leaves nothing to guess. */
    private static byte[] inUtf8(String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!words.startsWith("\uFEFF")) {
            bytes.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes(words.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
