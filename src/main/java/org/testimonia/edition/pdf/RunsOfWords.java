package org.testimonia.edition.pdf;

import org.testimonia.edition.pdf.Typefaces.Family;

/** Writes words as runs of one face each. */
final class RunsOfWords {

    private final Fo out;
    private final PrintableWords words;

    RunsOfWords(Fo out, PrintableWords words) {
        this.out = out;
        this.words = words;
    }

    /** @param base the face of the line */
    void write(String typed, Family base) {
        words.cut(typed, base, (family, run) -> write(family, run, base));
    }

    private void write(Family family, String run, Family base) {
        if (family.equals(base)) {
            out.text(run);
        } else {
            boolean larger = family.scale() != 1;
            out.open(
                            "inline",
                            "font-family",
                            family.name(),
                            "font-size",
                            larger ? family.scale() + "em" : null,
                            "script",
                            family.script())
                    .text(run)
                    .close();
        }
    }

    /** Within a line whose direction may be the other one. */
    void writeTyped(String typed, Family base) {
        if (PrintableWords.isFromRight(typed)) {
            out.open("bidi-override", "unicode-bidi", "embed", "direction", "rtl");
            write(typed, base);
            out.close();
        } else {
            write(typed, base);
        }
    }
}
