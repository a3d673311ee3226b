package org.testimonia.text.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found in the files of a draft, as far as it is shown: enough to see whether they are read rightly.
 *
 * @param format its word; empty for several texts
 * @param author as the file says, or empty; so also title and language
 * @param outline the headings, as many as are shown
 * @param headings how many there are
 * @param opening the first segments
 * @param groups the findings by what became of the words
 * @param aroundTheText whether it is a web page, so that one can choose what is read of it
 * @param entries of several texts: each file
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Checked(
        String format,
        String formatTitle,
        String encoding,
        String title,
        String author,
        String language,
        String direction,
        int length,
        int segments,
        List<Heading> outline,
        int headings,
        List<Line> opening,
        List<Group> groups,
        boolean aroundTheText,
        String sha256,
        List<Entry> entries) {

    public record Heading(int level, String path, String words) {}

    public record Line(String path, String kind, String words) {}

    /**
     * Findings of one severity.
     *
     * @param samples the first of them
     */
    public record Group(String word, int count, List<Sample> samples) {}

    public record Sample(
            String message,
            @Nullable Integer line,
            @Nullable Integer column) {}

    /** One file of several; the problem is empty when nothing speaks against it. */
    public record Entry(String file, String format, long size, String problem) {}

    static Checked several(List<Entry> entries) {
        return new Checked("", "", "", "", "", "", "ltr", 0, 0, List.of(), 0, List.of(), List.of(), false, "", entries);
    }

    /** Of several texts, how many there is nothing against. */
    public long good() {
        return entries.stream().filter(entry -> entry.problem().isEmpty()).count();
    }

    /** How many things there are to look at. */
    public int findings() {
        return groups.stream().mapToInt(Group::count).sum();
    }
}
