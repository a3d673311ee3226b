package org.testimonia.text;

import static org.testimonia.text.Finding.Severity.LOST;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/** Markdown as CommonMark 0.31 has it, with tables and footnotes; HTML in it is read as {@link HtmlReader} reads it. */
@ApplicationScoped
public class MarkdownReader implements TextReader {

    private static final long MOST_STEPS = 500_000_000;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    FootnotesExtension.builder().inlineFootnotes(true).build()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(100) // quotes and lists inside each other; hostile files have thousands
            .build();

    @Override
    public Format format() {
        return Format.MARKDOWN;
    }

    @Override
    public ReadText read(byte[] original) {
        Decoding decoding = Decoding.of(original);
        refuseOpenTags(decoding.text());
        FrontMatter front = FrontMatter.of(decoding.text());
        Node document = PARSER.parse(front.rest());
        String language = language(front);
        SegmentCollector collector = new SegmentCollector(language, null);
        FindingTally tally = new FindingTally();
        new MarkdownWalk(collector, tally).walk(document);
        List<ReadSegment> segments = collector.segments();
        if (segments.isEmpty()) {
            throw Refusal.invalid("file", "There are no words in this file.");
        }
        List<Finding> findings = new ArrayList<>(decoding.findings());
        findings.addAll(leftOut(front));
        findings.addAll(tally.findings());
        return new ReadText(
                segments, findings, title(front, segments), front.field("author"), language, null, decoding.encoding());
    }

    /** The parser looks for the end of each tag as far as the paragraph goes: a file of beginnings would take it hours. */
    private static void refuseOpenTags(String text) {
        long steps = 0;
        int end = text.length();
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '>' || (c == '\n' && i > 0 && text.charAt(i - 1) == '\n')) {
                end = i;
            } else if (c == '<') {
                steps += end - i;
            }
        }
        if (steps > MOST_STEPS) {
            throw Refusal.invalid(
                    "file",
                    "This file has very many “<” without “>”, too many to read it as Markdown. Bring it as plain text.");
        }
    }

    private static @Nullable String language(FrontMatter front) {
        String language = front.field("lang", "language");
        return language != null && HtmlReader.isLanguage(language) ? language : null;
    }

    private static @Nullable String title(FrontMatter front, List<ReadSegment> segments) {
        String title = front.field("title");
        return title == null ? HtmlReader.mainHeading(segments) : title;
    }

    private static List<Finding> leftOut(FrontMatter front) {
        return front.fields().isEmpty()
                ? List.of()
                : List.of(new Finding(
                        LOST,
                        1,
                        1,
                        "The lines before the text say something about the file. Title, author and language are taken from"
                                + " them; the rest is left out: "
                                + String.join(
                                        ", ",
                                        front.fields().keySet().stream()
                                                .sorted()
                                                .toList()) + "."));
    }
}
