package org.testimonia.source;

import java.text.Normalizer;
import java.util.Map;

/** The little of LaTeX that stands in bibliographies: accents, letters, dashes and quotation marks. */
final class LatexText {

    private static final Map<Character, String> ACCENTS = Map.ofEntries(
            Map.entry('`', "\u0300"),
            Map.entry('\'', "\u0301"),
            Map.entry('^', "\u0302"),
            Map.entry('~', "\u0303"),
            Map.entry('=', "\u0304"),
            Map.entry('u', "\u0306"),
            Map.entry('.', "\u0307"),
            Map.entry('"', "\u0308"),
            Map.entry('r', "\u030A"),
            Map.entry('H', "\u030B"),
            Map.entry('v', "\u030C"),
            Map.entry('d', "\u0323"),
            Map.entry('c', "\u0327"),
            Map.entry('k', "\u0328"),
            Map.entry('b', "\u0331"));

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("dh", "ð"),
            Map.entry("DH", "Ð"),
            Map.entry("dj", "đ"),
            Map.entry("DJ", "Đ"),
            Map.entry("th", "þ"),
            Map.entry("TH", "Þ"),
            Map.entry("ng", "ŋ"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("textellipsis", "…"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textquoteright", "’"),
            Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"),
            Map.entry("S", "§"),
            Map.entry("P", "¶"),
            Map.entry("copyright", "©"),
            Map.entry("textregistered", "®"),
            Map.entry("texttrademark", "™"),
            Map.entry("pounds", "£"),
            Map.entry("euro", "€"),
            Map.entry("textdegree", "°"),
            Map.entry("slash", "/"),
            Map.entry("textbackslash", "\\"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textasciicircum", "^"),
            Map.entry("textasciigrave", "`"),
            Map.entry("textbraceleft", "{"),
            Map.entry("textbraceright", "}"),
            Map.entry("textquotesingle", "'"),
            Map.entry("textquotedbl", "\""),
            Map.entry("space", " "),
            Map.entry("TeX", "TeX"),
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("hyphen", "-"),
            Map.entry("par", " "));

    private final String latex;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private LatexText(String latex) {
        this.latex = latex;
    }

    /** What a reader of the printed bibliography sees, on one line; what is not known loses its command, not its words. */
    static String decode(String latex) {
        LatexText decoder = new LatexText(latex);
        while (decoder.at < latex.length()) {
            decoder.next();
        }
        return decoder.text.toString().replaceAll("[ \\t\\n\\f]+", " ").strip();
    }

    private void next() {
        char c = latex.charAt(at++);
        switch (c) {
            case '\\' -> command();
            case '{', '}' -> {} // they group, or keep capitals
            case '~' -> text.append('\u00A0');
            case '$' -> formula();
            case '-' -> text.append(skip("--") ? "—" : skip("-") ? "–" : "-");
            case '`' -> text.append(skip("`") ? "“" : "‘");
            case '\'' -> text.append(skip("'") ? "”" : "'");
            default -> text.append(c);
        }
    }

    private boolean skip(String expected) {
        boolean there = latex.startsWith(expected, at);
        at += there ? expected.length() : 0;
        return there;
    }

    /** Formulas stay as they are written. */
    private void formula() {
        int end = latex.indexOf('$', at);
        if (end < 0) {
            text.append('$');
        } else {
            text.append(latex, at - 1, end + 1);
            at = end + 1;
        }
    }

    private void command() {
        if (at == latex.length()) {
            return;
        }
        char c = latex.charAt(at);
        if (isLetter(c)) {
            word();
        } else {
            at++;
            if (ACCENTS.containsKey(c)) {
                accent(c);
            } else if ("&%$#_{}\"".indexOf(c) >= 0) {
                text.append(c);
            } else if (c != '/' && c != '-' && c != '@') {
                text.append(' '); // a thin space, a new line
            }
        }
    }

    private void word() {
        int begin = at;
        while (at < latex.length() && isLetter(latex.charAt(at))) {
            at++;
        }
        String name = latex.substring(begin, at);
        spaceAfterWord();
        if (name.length() == 1 && ACCENTS.containsKey(name.charAt(0))) {
            accent(name.charAt(0));
        } else {
            text.append(LETTERS.getOrDefault(name, ""));
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void spaceAfterWord() {
        while (at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
            at++;
        }
    }

    /** The accent belongs to the next letter, in braces or not; a dotless i gets it as an i. */
    private void accent(char accent) {
        while (at < latex.length() && (latex.charAt(at) == '{' || latex.charAt(at) == ' ')) {
            at++;
        }
        int letter = text.length();
        if (at < latex.length() && latex.charAt(at) != '}') {
            nextLetter();
        }
        String base = text.substring(letter).replace('ı', 'i').replace('ȷ', 'j');
        text.setLength(letter);
        text.append(
                base.isEmpty() ? alone(accent) : Normalizer.normalize(base + ACCENTS.get(accent), Normalizer.Form.NFC));
    }

    /** A caret or a tilde by itself is written as an accent on nothing. */
    private static String alone(char accent) {
        return accent == '^' || accent == '~' ? String.valueOf(accent) : "";
    }

    private void nextLetter() {
        if (latex.charAt(at) == '\\' && at + 1 < latex.length() && isLetter(latex.charAt(at + 1))) {
            at++;
            letterByName();
        } else if (latex.charAt(at) != '\\') {
            int c = latex.codePointAt(at);
            text.appendCodePoint(c);
            at += Character.charCount(c);
        }
    }

    private void letterByName() {
        int begin = at;
        while (at < latex.length() && isLetter(latex.charAt(at))) {
            at++;
        }
        text.append(LETTERS.getOrDefault(latex.substring(begin, at), ""));
        spaceAfterWord();
    }

    /** Text so written that LaTeX prints it and {@link #decode} gives it back. */
    static String encode(String text) {
        StringBuilder latex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean again = i > 0 && text.charAt(i - 1) == c;
            switch (c) {
                case '\\' -> latex.append("\\textbackslash{}");
                case '{' -> latex.append("\\textbraceleft{}");
                case '}' -> latex.append("\\textbraceright{}");
                case '^' -> latex.append("\\textasciicircum{}");
                case '~' -> latex.append("\\textasciitilde{}");
                case '`' -> latex.append("\\textasciigrave{}");
                case '&', '$', '#', '%', '_' -> latex.append('\\').append(c);
                case '\u00A0' -> latex.append('~');
                case '-', '\'' -> latex.append(again ? "{}" : "").append(c);
                default -> latex.append(c);
            }
        }
        return latex.toString();
    }
}
