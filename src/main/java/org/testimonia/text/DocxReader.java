package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/** Word files (Office Open XML, ECMA-376): words, headings, lists, tables, notes. Nothing outside the file is read. */
@ApplicationScoped
public class DocxReader implements TextReader {

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public ReadText read(byte[] original) {
        Packed file = Packed.of(original);
        Document document = file.xml("word/document.xml", "Word file (DOCX)");
        DocxStyles styles = new DocxStyles(file.xml("word/styles.xml").orElse(null));
        SegmentCollector collector = new SegmentCollector(styles.language(), null);
        FindingTally tally = new FindingTally();
        new DocxWalk(file, styles, collector, tally).walk(document);
        for (String name : file.names("word/(?:header|footer)\\d*\\.xml")) {
            file.xml(name).ifPresent(part -> Markup.leaveOut(part, tally));
        }
        List<ReadSegment> segments = collector.segments();
        if (segments.isEmpty()) {
            throw Refusal.invalid("file", "There are no words in this Word file.");
        }
        return new ReadText(
                segments,
                tally.findings(),
                title(file, segments),
                property(file, "creator"),
                styles.language(),
                null,
                "UTF-8");
    }

    private static @Nullable String title(Packed file, List<ReadSegment> segments) {
        String title = property(file, "title");
        return title == null ? HtmlReader.mainHeading(segments) : title;
    }

    private static @Nullable String property(Packed file, String name) {
        return file.xml("docProps/core.xml")
                .flatMap(core -> Markup.first(core, name))
                .map(element -> Characters.line(element.text(), 300))
                .filter(value -> !value.isEmpty())
                .orElse(null);
    }
}
