package org.testimonia.edition.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The faces an edition is set in, and which characters each of them can print. */
final class Typefaces {

    /**
     * A family.
     *
     * @param name in formatting objects
     * @param file of its upright face, on the class path
     * @param scale how much larger it is set to look as large as the others
     * @param script the OpenType script whose rules shape it; null for that of the words
     */
    record Family(
            String name,
            String file,
            String italic,
            String bold,
            String boldItalic,
            double scale,
            @Nullable String script) {}

    /** Latin, Greek with all its accents, Cyrillic. */
    static final Family SERIF = liberation("Serif", "liberation/LiberationSerif-", null);

    /**
     * The same for Hebrew: the formatter sets points on the wrong side when it follows the rules of the face, and on the
     * right one where there are none.
     */
    static final Family HEBREW = liberation("Serif", "liberation/LiberationSerif-", "none");

    static final Family MONO = liberation("Mono", "liberation/LiberationMono-", null);

    /** Arabic as books are set in. */
    static final Family NASKH = upright("Naskh", "fonts/ttf/Markazi/MarkaziText-Regular.ttf", 1.25);

    private static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/DejaVu";
    /** Armenian, Georgian and signs of all kinds. */
    static final Family SIGNS = upright("Signs", DEJAVU + "Serif.ttf", 0.9);

    /** What no other has: more signs, more Arabic. */
    static final Family LAST = upright("Last", DEJAVU + "Sans.ttf", 0.9);

    /** Families whose own rules of substitution are left out: the letters come in their forms already. */
    static final List<Family> WITHOUT_SUBSTITUTION = List.of(NASKH, SIGNS, LAST);

    static final List<Family> ALL = List.of(SERIF, MONO, NASKH, SIGNS, LAST);

    /** In the order in which they are asked. */
    private static final List<Family> TRIED = List.of(SERIF, NASKH, SIGNS, LAST, MONO);

    private static final int BASIC_PLANE = 0x10000;

    private final List<BitSet> printable =
            TRIED.stream().map(Typefaces::characters).toList();

    private static Family liberation(String name, String file, @Nullable String script) {
        return new Family(
                name, file + "Regular.ttf", file + "Italic.ttf", file + "Bold.ttf", file + "BoldItalic.ttf", 1, script);
    }

    private static Family upright(String name, String file, double scale) {
        return new Family(name, file, file, file, file, scale, null);
    }

    private static final class Once {
        private static final Typefaces FACES = new Typefaces();
    }

    static Typefaces get() {
        return Once.FACES;
    }

    private static BitSet characters(Family family) {
        BitSet characters = new BitSet(BASIC_PLANE);
        try (InputStream in = Typefaces.class.getClassLoader().getResourceAsStream(family.file())) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its face " + family.file());
            }
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                for (int c = 0x20; c < BASIC_PLANE; c++) {
                    characters.set(c, glyphs.getGlyphId(c) > 0);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return characters;
    }

    /**
     * The face for a character; signs and marks common to all scripts stay in the one before, where it has them.
     *
     * @param base the face of the line, which is asked first
     */
    @Nullable
    Family familyOf(int c, Family before, Family base) {
        UnicodeScript script = UnicodeScript.of(c);
        boolean common = script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
        if (common && has(before, c)) {
            return before;
        }
        if (script == UnicodeScript.HEBREW && has(HEBREW, c)) {
            return HEBREW;
        }
        if (has(base, c)) {
            return base;
        }
        return TRIED.stream().filter(family -> has(family, c)).findFirst().orElse(null);
    }

    boolean has(Family family, int c) {
        int index = TRIED.indexOf(family.equals(HEBREW) ? SERIF : family);
        return c < BASIC_PLANE && printable.get(index).get(c);
    }
}
