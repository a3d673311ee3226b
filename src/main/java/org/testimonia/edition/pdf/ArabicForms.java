package org.testimonia.edition.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.text.Normalizer;

/**
 * Arabic letters in the form they have in their word, each a character of its own, so that every glyph on the page says
 * which letter it is. The only ligatures are those of lam with alef, which the script demands.
 */
final class ArabicForms {

    private static final ArabicShaping SHAPING = new ArabicShaping(
            ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK);

    /** What the shaping makes of vowel signs, from U+FE70 on in pairs, and what they were. */
    private static final String SIGNS =
            "\u064B\u0640\u064C\u0000\u064D\u0000\u064E\u064E\u064F\u064F\u0650\u0650\u0651\u0651\u0652\u0652";

    private static final char FIRST_SIGN = '\uFE70';

    private ArabicForms() {}

    static String shaped(String words) {
        if (words.chars().noneMatch(ArabicForms::isLetter)) {
            return words;
        }
        try {
            String shaped = SHAPING.shape(words);
            StringBuilder printed = new StringBuilder(shaped.length());
            for (int i = 0; i < shaped.length(); i++) {
                char c = shaped.charAt(i);
                int sign = c - FIRST_SIGN;
                boolean isSign = sign >= 0 && sign < SIGNS.length() && SIGNS.charAt(sign) != 0;
                // the joiners have done their work
                if (c != '\u200C' && c != '\u200D') {
                    printed.append(isSign ? SIGNS.charAt(sign) : alone(c));
                }
            }
            return printed.toString();
        } catch (ArabicShapingException e) {
            return words;
        }
    }

    /** A letter that stands alone looks as it is typed. */
    private static char alone(char c) {
        if (UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE) != UCharacter.DecompositionType.ISOLATED) {
            return c;
        }
        String letter = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return letter.length() == 1 ? letter.charAt(0) : c;
    }

    private static boolean isLetter(int c) {
        return c >= 0x620 && c <= 0x6D3;
    }

    static boolean isForm(int c) {
        return (c >= 0xFB50 && c <= 0xFDFF) || (c >= FIRST_SIGN && c <= 0xFEFC);
    }
}
