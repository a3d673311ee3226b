package org.testimonia.shared.xml;

import java.util.function.BiConsumer;

/** References in text: of characters by number, of entities by name. */
final class References {

    private References() {}

    /**
     * Hands out the text piece by piece: a reference without {@code &} and {@code ;} and true, or literal text and
     * false.
     */
    static void each(String text, BiConsumer<String, Boolean> piece) {
        int at = 0;
        while (at < text.length()) {
            int start = text.indexOf('&', at);
            int end = start < 0 ? -1 : text.indexOf(';', start);
            if (end < 0) {
                piece.accept(text.substring(at), false);
                return;
            }
            if (start > at) {
                piece.accept(text.substring(at, start), false);
            }
            piece.accept(text.substring(start + 1, end), true);
            at = end + 1;
        }
    }

    /** An entity's literal value with its character references replaced (XML 1.0, section 4.5). */
    static String characters(String literal) {
        StringBuilder value = new StringBuilder();
        each(literal, (piece, reference) -> {
            if (!reference) {
                value.append(piece);
            } else if (piece.startsWith("#")) {
                value.append(character(piece));
            } else {
                value.append('&').append(piece).append(';');
            }
        });
        return value.toString();
    }

    /** Of {@code #233} or {@code #xE9}; nothing for what is no character. */
    static String character(String reference) {
        boolean hex = reference.startsWith("#x");
        String digits = reference.substring(hex ? 2 : 1).replaceFirst("^0+(?=.)", "");
        if (!digits.matches(hex ? "[0-9A-Fa-f]{1,8}" : "[0-9]{1,8}")) {
            return "";
        }
        long point = Long.parseLong(digits, hex ? 16 : 10);
        boolean broken = point == 0 || point > Character.MAX_CODE_POINT || (point >= 0xD800 && point <= 0xDFFF);
        return broken ? "" : Character.toString((int) point);
    }
}
