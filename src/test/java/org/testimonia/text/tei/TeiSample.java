package org.testimonia.text.tei;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.ReadText;

/** A small TEI file around the words of a test. */
final class TeiSample {

    private static final String HEADER =
            "<teiHeader><fileDesc><titleStmt><title>A memoir</title><author>Orlov</author></titleStmt>"
                    + "<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>";

    private TeiSample() {}

    static ReadText body(String body) {
        return read(file("<text><body>" + body + "</body></text>"));
    }

    static String file(String text) {
        return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">" + HEADER + text + "</TEI>";
    }

    static ReadText read(String file) {
        return new TeiReader().read(file.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> words(ReadText read) {
        return read.segments().stream().map(ReadSegment::text).toList();
    }

    static List<String> kinds(ReadText read) {
        return read.segments().stream().map(segment -> segment.kind().word()).toList();
    }

    static List<String> paths(ReadText read) {
        return read.segments().stream().map(ReadSegment::path).toList();
    }

    /** The marks of the first segment as {@code kind 0-4}. */
    static List<String> marks(ReadText read) {
        return read.segments().get(0).marks().stream()
                .map(mark -> mark.kind() + " " + mark.start() + "-" + mark.end())
                .toList();
    }
}
