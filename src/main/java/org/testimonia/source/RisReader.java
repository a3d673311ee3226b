package org.testimonia.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads RIS, also where a record does not begin with its type or does not end. */
final class RisReader {

    private static final Pattern TAGGED = Pattern.compile("([A-Z][A-Z0-9]) {1,2}-(?: (.*)|\\s*)");

    private final List<BibliographyFinding> findings = new ArrayList<>();
    private final Shelf shelf = new Shelf(findings);
    private @Nullable RisRecord record;
    private String tag = "";
    private int tagLine;
    private final StringBuilder value = new StringBuilder();

    private RisReader() {}

    static ReadBibliography read(String file) {
        RisReader reader = new RisReader();
        int line = 0;
        for (String written : file.split("\n", -1)) {
            reader.line(++line, written.replace("\uFEFF", "").strip());
        }
        reader.take();
        if (reader.record != null) {
            reader.end(reader.record, "This entry has no end (ER).");
        }
        return reader.shelf.bibliography();
    }

    /** A line without a tag goes on with the one before. */
    private void line(int number, String written) {
        Matcher tagged = TAGGED.matcher(written);
        if (tagged.matches()) {
            take();
            tag = tagged.group(1);
            tagLine = number;
            value.append(tagged.group(2) == null ? "" : tagged.group(2));
        } else if (!written.isEmpty() && (tag.isEmpty() || tag.equals("ER"))) {
            findings.add(new BibliographyFinding(number, null, "This line belongs to no entry: " + beginning(written)));
        } else {
            value.append(' ').append(written);
        }
    }

    /** The line that was read so far is complete. */
    private void take() {
        if (tag.equals("ER") && record != null) {
            end(record, "");
        } else if (!tag.isEmpty() && !tag.equals("ER")) {
            if (record != null && tag.equals("TY") && !record.holdsOnlyTypes()) {
                end(record, "This entry has no end (ER) before the next begins.");
            }
            record = record == null ? new RisRecord(tagLine) : record;
            record.add(tag, value.toString().strip());
        }
        value.setLength(0);
    }

    private static String beginning(String words) {
        return words.length() > 60 ? words.substring(0, words.offsetByCodePoints(0, 40)) + "…" : words;
    }

    private void end(RisRecord ended, String missing) {
        record = null;
        ReadSource source = RisItem.read(ended);
        int already = findings.size();
        shelf.add(ended.line(), source);
        String key = source.key().isEmpty() ? null : source.key();
        if (!missing.isEmpty()) {
            findings.add(already, new BibliographyFinding(ended.line(), key, missing));
        }
        if (!ended.hasType()) {
            findings.add(
                    already,
                    new BibliographyFinding(
                            ended.line(), key, "This entry does not say what it is (TY); it is read as a document."));
        }
    }
}
