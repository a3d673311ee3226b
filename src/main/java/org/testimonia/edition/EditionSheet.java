package org.testimonia.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The house's own style sheets and icons, as an exported file carries them inside itself. */
public final class EditionSheet {

    /** In the order of the layers in {@code testimonia.css}: reset, base, components, pages. */
    private static final List<String> SHEETS =
            List.of("reset", "tokens", "type", "shell", "standing", "mark", "evidence", "history", "table", "edition");

    private EditionSheet() {}

    public static String css() {
        StringBuilder css = new StringBuilder();
        SHEETS.forEach(sheet -> css.append(resource("META-INF/resources/css/" + sheet + ".css")));
        return css.toString();
    }

    /** The symbols that {@code <use href="#i-…">} refers to. */
    public static String sprite() {
        return resource("templates/sprite.html");
    }

    /** A book's own, plain enough for any reading device. */
    public static String book() {
        return resource("edition/book.css");
    }

    /** What the pages of a site have round them. */
    public static String site() {
        return resource("edition/site.css");
    }

    public static String searchScript() {
        return resource("edition/search.js");
    }

    /** A part of every Word file: {@code word/styles.xml}. */
    public static String docx(String part) {
        return resource("edition/docx/" + part);
    }

    private static String resource(String path) {
        try (InputStream in = EditionSheet.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own file " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
