package org.testimonia.shared.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.testimonia.shared.Refusal;

/**
 * How an XML file is encoded: by byte order mark, else by its XML declaration, else UTF-8 (XML 1.0, appendix F).
 *
 * @param mark bytes of the byte order mark
 */
record XmlEncoding(Charset charset, int mark) {

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\s[^>]{0,100}?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    static XmlEncoding of(byte[] file) {
        if (begins(file, 0xEF, 0xBB, 0xBF)) {
            return new XmlEncoding(StandardCharsets.UTF_8, 3);
        }
        if (begins(file, 0xFE, 0xFF)) {
            return new XmlEncoding(StandardCharsets.UTF_16BE, 2);
        }
        if (begins(file, 0xFF, 0xFE)) {
            return new XmlEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(file, 0, '<')) {
            return new XmlEncoding(StandardCharsets.UTF_16BE, 0);
        }
        if (begins(file, '<', 0)) {
            return new XmlEncoding(StandardCharsets.UTF_16LE, 0);
        }
        return new XmlEncoding(declared(file), 0);
    }

    private static boolean begins(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset declared(byte[] file) {
        String opening = new String(file, 0, Math.min(file.length, 200), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(opening);
        return matcher.find() ? named(matcher.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            // only where each character's bytes can be counted do we know the place of every word in the file
            if (charset.equals(StandardCharsets.UTF_8) || charset.newEncoder().maxBytesPerChar() == 1.0f) {
                return charset;
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException | UnsupportedOperationException e) {
            throw unreadable(name);
        }
        throw unreadable(name);
    }

    private static Refusal unreadable(String name) {
        return Refusal.invalid(
                "file", "The file says that it is encoded as " + name + ", which is not read here. Save it as UTF-8.");
    }
}
