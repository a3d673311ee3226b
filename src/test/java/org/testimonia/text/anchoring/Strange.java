package org.testimonia.text.anchoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded texts out of what trips programs up: astral letters, combining marks, right-to-left words, every white space. */
final class Strange {

    private static final String[] WORDS = {
        "word",
        "a",
        "of",
        "é",
        "e\u0301t",
        "\uD835\uDD0A\uD835\uDD0B",
        "\uD83D\uDE00",
        "\uD83D\uDC69\u200D\uD83D\uDC69",
        "שלום",
        "\u05E9\u05C1",
        "العربية",
        "\u202Bمن\u202C",
        "漢字",
        "\u00AD",
        ".",
        "“quoted”",
        "1936",
        "don't",
        "—"
    };
    private static final String[] GAPS = {" ", " ", " ", "  ", "\t", "\n", "\r\n", "\u00A0", "\u2028", ""};

    private Strange() {}

    static String text(long seed, int words) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(word(random)).append(GAPS[random.nextInt(GAPS.length)]);
        }
        return text.toString();
    }

    /** With numbers among the words, so that paragraphs differ. */
    static List<String> paragraphs(long seed, int count) {
        Random random = new Random(seed);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder paragraph = new StringBuilder();
            for (int j = 20 + random.nextInt(40); j > 0; j--) {
                paragraph.append(word(random)).append(random.nextInt(1000)).append(' ');
            }
            paragraphs.add(paragraph.toString().strip());
        }
        return paragraphs;
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }

    /** Here and there something cut, doubled or put in, never inside a code point. */
    static String edited(String text, long seed) {
        Random random = new Random(seed);
        StringBuilder edited = new StringBuilder();
        text.codePoints().forEach(c -> {
            int deed = random.nextInt(60);
            if (deed > 0) {
                edited.appendCodePoint(c);
            }
            if (deed == 1) {
                edited.append(word(random));
            }
        });
        return edited.toString();
    }
}
