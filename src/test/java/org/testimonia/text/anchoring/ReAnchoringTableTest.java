package org.testimonia.text.anchoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Writes the tables of docs/reference/re-anchoring.md, when it is asked to. */
@EnabledIfSystemProperty(named = "reanchoring", matches = "true")
class ReAnchoringTableTest {

    private static final Path PAGE = Path.of("docs", "reference", "re-anchoring.md");
    private static final String BEGIN = "<!-- what follows is written by ReAnchoringTableTest -->";
    private static final String END = "<!-- until here -->";
    private static final int PASSAGES = 5000;

    @Test
    void the_tables_are_written_anew() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "| text | change | untouched at the right place | same words at the right place | placed | precision | recall"
                        + " | unchanged | moved | uncertain | orphaned |",
                "|---|---|---|---|---|---|---|---|---|---|---|"));
        for (EditedCorpus corpus : EditedCorpus.ALL) {
            for (double rate : new double[] {0.01, 0.05, 0.10, 0.25}) {
                EditedText text = corpus.edited(rate, 21);
                lines.add(row(corpus.title(), rate, Tally.of(text, text.samples(PASSAGES, 22))));
            }
        }
        lines.addAll(List.of("", time()));

        String page = Files.readString(PAGE);
        Files.writeString(
                PAGE,
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "\n\n" + String.join("\n", lines) + "\n\n"
                        + page.substring(page.indexOf(END)));
    }

    private static String row(String title, double rate, Tally tally) {
        return String.format(
                Locale.ENGLISH,
                "| %s | %.0f %% | %,d of %,d | %,d of %,d | %,d | %.2f %% | %.2f %% | %,d | %,d | %,d | %,d |",
                title,
                100 * rate,
                tally.untouchedRight,
                tally.untouched,
                tally.sameWordsRight,
                tally.sameWords,
                tally.placed,
                100 * tally.precision(),
                100 * tally.recall(),
                tally.count(Whereabouts.UNCHANGED),
                tally.count(Whereabouts.MOVED),
                tally.count(Whereabouts.UNCERTAIN),
                tally.count(Whereabouts.ORPHANED));
    }

    /** Quintilian twice over makes 3.8 million characters. */
    private static String time() {
        EditedText half = EditedCorpus.ALL.get(0).edited(0.10, 21);
        EditedText other = EditedCorpus.ALL.get(0).edited(0.10, 31);
        String before = half.before + other.before.replace("the", "ye");
        String after = half.after + other.after.replace("the", "ye");
        List<EditedText.Sample> samples = half.samples(PASSAGES, 22);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long begin = System.nanoTime();
            RevisionMap map = RevisionMap.between(before, after);
            samples.forEach(sample -> map.place(sample.start(), sample.end()));
            best = Math.min(best, System.nanoTime() - begin);
        }
        return String.format(
                Locale.ENGLISH,
                "Mapping %,d passages over %,d characters at 10 %% change took %.1f s on %d processors (the best of five).",
                PASSAGES,
                before.codePointCount(0, before.length()),
                best / 1e9,
                Runtime.getRuntime().availableProcessors());
    }
}
