package org.testimonia.text;

import java.util.Random;

/** Seeded strings of what trips programs up: astral letters, combining marks, right-to-left words, every line end. */
public final class StrangeText {

    private static final String[] PIECES = {
        "word",
        "a",
        "é",
        "e\u0301",
        "\uD835\uDD0A",
        "\uD83D\uDE00",
        "\uD83D\uDC69\u200D\uD83D\uDC69",
        "שלום",
        "\u05E9\u05C1",
        "العربية",
        "\u202Bمن\u202C",
        "漢字",
        "\u200F",
        "\u00AD",
        "\u2028",
        "\u00A0",
        "&amp;",
        "<",
        "*",
        "_",
        "[1]",
        "#"
    };
    private static final String[] GAPS = {
        " ", " ", " ", "  ", "\t", "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\r\r", "\f"
    };

    private StrangeText() {}

    public static String of(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("begin");
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(GAPS[random.nextInt(GAPS.length)]).append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
