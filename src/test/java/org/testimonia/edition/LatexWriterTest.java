package org.testimonia.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An edition as LaTeX for reledmac; that XeLaTeX sets it is seen by whoever has it. */
class LatexWriterTest {

    private static final Pattern BRACE = Pattern.compile("\\\\.|[{}]");
    private static final Pattern PAIR = Pattern.compile("\\\\(begin|end)\\{(\\w+)\\}");

    private final String tex = tex(SmallEdition.model());
    private final String words = tex.substring(tex.indexOf("\\begin{document}"));

    private static String tex(EditionModel model) {
        return new String(EditionFormat.LATEX.write(model).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void the_same_model_gives_the_same_bytes() {
        assertThat(tex(SmallEdition.model())).isEqualTo(tex);
    }

    @Test
    void every_brace_and_every_environment_is_closed() {
        for (String one : List.of(words, tex(SmallEdition.several()))) {
            assertThat(depth(one)).isZero();
            Deque<String> open = new ArrayDeque<>();
            for (Matcher pair = PAIR.matcher(one.replaceAll("(?m)^\\\\newcommand.*$", "")); pair.find(); ) {
                if (pair.group(1).equals("begin")) {
                    open.push(pair.group(2));
                } else {
                    assertThat(open.pop()).isEqualTo(pair.group(2));
                }
            }
            assertThat(open).isEmpty();
        }
    }

    private static int depth(String tex) {
        int depth = 0;
        for (Matcher brace = BRACE.matcher(tex.replaceAll("(?m)(?<!\\\\)%.*$", "")); brace.find(); ) {
            depth += brace.group().equals("{") ? 1 : brace.group().equals("}") ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        return depth;
    }

    @Test
    void a_note_refers_to_labels_that_are_there_also_where_passages_cross() {
        Set<String> labels = found("\\\\edlabel\\{([\\w-]+)\\}");
        Set<String> beginnings = found("\\\\xxref\\{([\\w-]+)\\}");
        Set<String> ends = found("\\\\xxref\\{[\\w-]+\\}\\{([\\w-]+)\\}");

        assertThat(beginnings).isNotEmpty().isSubsetOf(labels);
        assertThat(ends).isNotEmpty().isSubsetOf(labels);
        assertThat(words)
                .contains("\\lemma{three public trials were held}\\Afootnote{")
                .contains("\\lemma{confessions had been obtained by physical pressure}\\Bfootnote{");
    }

    private Set<String> found(String pattern) {
        Set<String> found = new HashSet<>();
        Pattern.compile(pattern)
                .matcher(words)
                .results()
                .map((MatchResult result) -> result.group(1))
                .forEach(found::add);
        return found;
    }

    @Test
    void paragraphs_begin_and_end_in_turn_within_numbered_text() {
        List<String> steps = Pattern.compile("\\\\(pstart|pend|beginnumbering|endnumbering)\\b")
                .matcher(words)
                .results()
                .map(result -> result.group(1))
                .toList();

        assertThat(String.join(" ", steps)).matches("(beginnumbering( pstart pend)+ endnumbering ?)+");
    }

    @Test
    void no_command_that_somebody_typed_is_one() {
        String typed = "\\input{/etc/passwd} 100% $x^2_1$ #1 & ~ \"--\" `` '' [a] <<";
        EditionModel model = SmallEdition.model();
        EditionModel hostile = new EditionModel(
                model.base(),
                model.at(),
                model.seq(),
                model.projectSlug(),
                typed,
                null,
                model.texts(),
                List.of(),
                List.of(),
                List.of(),
                model.people());

        String written = tex(hostile);

        assertThat(written)
                .doesNotContain("\\input{/etc")
                .contains("\\textbackslash{}input\\{/etc/passwd\\} 100\\% \\$x\\textasciicircum{}2\\_1\\$ \\#1 \\&"
                        + " \\textasciitilde{} \\textquotedbl{}-{}-{}\\textquotedbl{}");
        assertThat(words).doesNotContain("\u202E").doesNotContain("\u0001");
    }

    @Test
    void words_from_the_right_stand_in_their_own_environment() {
        assertThat(words).contains("\\begin{Arabic}\n\\pstart").contains("\\textarabic{");
    }
}
