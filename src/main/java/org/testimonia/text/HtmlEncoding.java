package org.testimonia.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page or an XML file says of its own encoding, near its beginning (HTML 13.2.3.2). */
final class HtmlEncoding {

    private static final int NEAR = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)(?:<meta\\s[^>]{0,500}?charset|<\\?xml\\s[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

    private HtmlEncoding() {}

    static @Nullable Charset declared(byte[] file) {
        String beginning = new String(file, 0, Math.min(NEAR, file.length), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(beginning);
        return declaration.find() ? named(declaration.group(1).toLowerCase(Locale.ROOT)) : null;
    }

    /** By the names of the web: there ASCII and Latin 1 are windows-1252 (Encoding Standard 4.2). */
    private static @Nullable Charset named(String name) {
        return switch (name) {
            case "us-ascii", "ascii", "iso-8859-1", "latin1", "iso8859-1" -> Charset.forName("windows-1252");
            case "utf-16", "utf-16le", "utf-16be" -> StandardCharsets.UTF_8;
            default -> supported(name);
        };
    }

    private static @Nullable Charset supported(String name) {
        try {
            return Charset.isSupported(name) ? Charset.forName(name) : null;
        } catch (IllegalCharsetNameException none) {
            return null;
        }
    }
}
