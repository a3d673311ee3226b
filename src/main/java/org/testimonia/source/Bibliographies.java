package org.testimonia.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.testimonia.shared.Refusal;

/** Bibliographies as files: read, and written so that reading them again gives the same sources. */
public final class Bibliographies {

    /** The largest bibliography that is read, in bytes. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    private Bibliographies() {}

    /** Reads every entry it can; a broken one becomes a finding and the rest is read. */
    public static ReadBibliography read(BibliographyFormat format, byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "This bibliography is larger than 10 MB. Bring it in parts.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return format.read(clean(text));
        } catch (CharacterCodingException notUtf8) {
            return readWestern(format, file);
        }
    }

    private static ReadBibliography readWestern(BibliographyFormat format, byte[] file) {
        ReadBibliography read = format.read(clean(new String(file, Charset.forName("windows-1252"))));
        List<BibliographyFinding> findings = new ArrayList<>(read.findings());
        findings.add(new BibliographyFinding(
                1,
                null,
                "This file is not UTF-8; it is read as windows-1252. Look whether letters with accents are right."));
        return new ReadBibliography(read.sources(), findings);
    }

    /** Without a byte order mark, with line feeds for all line ends, and with nothing no database keeps. */
    private static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
        return lines.startsWith("\uFEFF") ? lines.substring(1) : lines;
    }

    public static String write(BibliographyFormat format, List<ReadSource> sources) {
        return format.write(sources);
    }
}
