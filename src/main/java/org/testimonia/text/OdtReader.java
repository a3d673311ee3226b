package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/** Texts of LibreOffice and other office programs (OpenDocument 1.3): words, headings, lists, tables, notes. */
@ApplicationScoped
public class OdtReader implements TextReader {

    @Override
    public Format format() {
        return Format.ODT;
    }

    @Override
    public ReadText read(byte[] original) {
        Packed file = Packed.of(original);
        Document content = file.xml("content.xml", "OpenDocument text (ODT)");
        OdtStyles styles = new OdtStyles(content, file.xml("styles.xml").orElse(null));
        String language = language(file, styles);
        SegmentCollector collector = new SegmentCollector(language, null);
        FindingTally tally = new FindingTally();
        new OdtWalk(styles, collector, tally).walk(content);
        file.xml("styles.xml")
                .flatMap(page -> Markup.first(page, "master-styles"))
                .ifPresent(pages -> Markup.leaveOut(pages, tally));
        List<ReadSegment> segments = collector.segments();
        if (segments.isEmpty()) {
            throw Refusal.invalid("file", "There are no words in this OpenDocument text.");
        }
        String title = property(file, "title");
        return new ReadText(
                segments,
                tally.findings(),
                title == null ? HtmlReader.mainHeading(segments) : title,
                author(file),
                language,
                null,
                "UTF-8");
    }

    private static @Nullable String author(Packed file) {
        String author = property(file, "initial-creator");
        return author == null ? property(file, "creator") : author;
    }

    private static @Nullable String language(Packed file, OdtStyles styles) {
        String own = property(file, "language");
        return own != null && HtmlReader.isLanguage(own) ? own : styles.language();
    }

    private static @Nullable String property(Packed file, String name) {
        return file.xml("meta.xml")
                .flatMap(meta -> Markup.first(meta, name))
                .map(element -> Characters.line(element.text(), 300))
                .filter(value -> !value.isEmpty())
                .orElse(null);
    }
}
