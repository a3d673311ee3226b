package org.testimonia.edition.latex;

import com.ibm.icu.text.Bidi;
import java.lang.Character.UnicodeScript;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.edition.print.Sheet;
import org.testimonia.edition.print.Style;
import org.testimonia.evidence.Stance;
import org.testimonia.shared.Typography;

/** The sheet of a LaTeX manuscript: every style is a command of its own name, which the preamble defines. */
class LatexSheet implements Sheet {

    final StringBuilder out = new StringBuilder();
    private final Deque<Style> opened = new ArrayDeque<>();

    /** {@code tstBookTitle}. */
    static String command(Style style) {
        StringBuilder command = new StringBuilder("tst");
        for (String word : style.name().split("_", -1)) {
            command.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return command.toString();
    }

    private void label(@Nullable String id) {
        if (id != null) {
            out.append("\\phantomsection\\label{").append(Tex.label(id)).append('}');
        }
    }

    @Override
    public void openPart(String id, String running, String title) {
        out.append("\n\\tstPart{");
        text(running);
        out.append("}{");
        text(title);
        out.append("}");
        label(id);
        out.append('\n');
    }

    @Override
    public void closePart() {
        out.append('\n');
    }

    @Override
    public void openClaim(String id, int number) {
        out.append("\n\\tstClaim{").append(number).append('}');
        label(id);
        out.append('\n');
    }

    @Override
    public void closeClaim() {
        out.append('\n');
    }

    @Override
    public void open(Style style, @Nullable String id) {
        opened.push(style);
        out.append('\\').append(command(style)).append('{');
        label(id);
    }

    @Override
    public void close() {
        out.append(opened.pop().isWithinLine() ? "}" : "}\n");
    }

    @Override
    public void typed(Style style, String words, @Nullable String language) {
        open(style, null);
        words(words);
        close();
    }

    @Override
    public void text(String words) {
        out.append(Tex.words(words));
    }

    @Override
    public void words(String typed) {
        if (Bidi.getBaseDirection(typed) == Bidi.RTL) {
            out.append(isHebrew(typed) ? "\\texthebrew{" : "\\textarabic{");
            text(typed);
            out.append('}');
        } else {
            text(typed);
        }
    }

    static boolean isHebrew(String words) {
        return words.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HEBREW);
    }

    @Override
    public void ornament() {
        out.append("\\tstOrnament\n");
    }

    @Override
    public void standing(Standing standing) {
        out.append("\\tstName{");
        text(Typography.capital(standing.word));
        out.append('}');
    }

    @Override
    public void stance(Stance stance) {
        text(Typography.capital(stance.word));
    }

    @Override
    public void link(String id, String words) {
        if (id.matches("r\\d+")) {
            // reledmac counts lines, not notes
            out.append("line \\edlineref{").append(id).append('}');
        } else if (id.startsWith("claim-") || id.startsWith("source-")) {
            out.append("\\hyperref[").append(Tex.label(id)).append("]{");
            words(words);
            out.append('}');
        } else {
            words(words);
        }
    }

    @Override
    public void address(String address, String words) {
        out.append("\\href{").append(Tex.address(address)).append("}{");
        words(words);
        out.append('}');
    }

    @Override
    public void page(String id) {
        out.append("\\edpageref{").append(Tex.label(id)).append('}');
    }
}
