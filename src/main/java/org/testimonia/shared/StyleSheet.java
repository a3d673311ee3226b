package org.testimonia.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The sheets of {@code testimonia.css} as one, so that a page waits for one answer before it is first painted. */
final class StyleSheet {

    private static final String FOLDER = "/META-INF/resources/css/";
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([a-z-]+\\.css)\"\\) layer\\(([a-z]+)\\);");

    private StyleSheet() {}

    /** Each import replaced by what it imports (CSS Cascading and Inheritance Level 5, 6.4.3). */
    static String whole() {
        Matcher imports = IMPORT.matcher(read("testimonia.css"));
        return imports.replaceAll(
                sheet -> Matcher.quoteReplacement("@layer " + sheet.group(2) + " {\n" + read(sheet.group(1)) + "}\n"));
    }

    /** The same in gzip (RFC 1952). */
    static byte[] packed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(whole().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(StyleSheet.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
