package org.testimonia.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/** Which format a file is in: by what it begins with, by its name, by what the sender says, in this order. */
public final class FormatGuess {

    private static final String WE_READ =
            " Testimonia reads plain text, Markdown, HTML, TEI (XML), Word (DOCX), OpenDocument (ODT), EPUB and PDF.";
    private static final String ZIP = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    private static final String PDF = "%PDF-";

    /** Where the name of a zip archive's first part begins (APPNOTE 4.3.7). */
    private static final int NAME_IN_ZIP = 30;

    /** How many bytes are looked at. */
    public static final int BEGINNING = 64 * 1024;

    /** What may stand before the root of an XML or HTML file. */
    private static final Pattern BEFORE_ROOT = Pattern.compile(
            "\\s*+(?:<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*+(?:\\[[^\\]]*+\\]\\s*+)?>)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern ROOT = Pattern.compile("\\s*+<(?:[\\w.-]++:)?([\\w.-]++)");

    private static final Map<String, Format> BY_NAME = Map.ofEntries(
            Map.entry("txt", Format.PLAIN),
            Map.entry("text", Format.PLAIN),
            Map.entry("asc", Format.PLAIN),
            Map.entry("md", Format.MARKDOWN),
            Map.entry("markdown", Format.MARKDOWN),
            Map.entry("mdown", Format.MARKDOWN),
            Map.entry("htm", Format.HTML),
            Map.entry("html", Format.HTML),
            Map.entry("xhtml", Format.HTML),
            Map.entry("tei", Format.TEI),
            Map.entry("odd", Format.TEI),
            Map.entry("docx", Format.DOCX),
            Map.entry("odt", Format.ODT),
            Map.entry("epub", Format.EPUB),
            Map.entry("pdf", Format.PDF));

    private static final Map<String, Format> BY_TYPE = Map.of(
            "text/plain", Format.PLAIN,
            "text/markdown", Format.MARKDOWN,
            "text/x-markdown", Format.MARKDOWN,
            "text/html", Format.HTML,
            "application/xhtml+xml", Format.HTML,
            "application/tei+xml", Format.TEI,
            "application/pdf", Format.PDF);

    /** What other kinds of files begin with, and what people call them. */
    private static final Map<String, String> OTHERS = Map.of(
            EMPTY_ZIP,
            "an empty zip archive",
            "\u00D0\u00CF\u0011\u00E0",
            "an old Word document",
            "{\\rtf",
            "an RTF document",
            "\u0089PNG",
            "a picture",
            "GIF8",
            "a picture",
            "\u00FF\u00D8\u00FF",
            "a picture",
            "\u001F\u008B",
            "a compressed file");

    private FormatGuess() {}

    /**
     * Decides, or refuses.
     *
     * @param name of the file, if it has one
     * @param contentType as the sender gave it
     * @throws Refusal of unknown type, naming what is read
     */
    public static Format of(@Nullable String name, @Nullable String contentType, byte[] file) {
        String beginning = beginning(file);
        if (beginning.startsWith(ZIP)) {
            return packed(beginning, name)
                    .orElseThrow(() -> Refusal.of(
                            Refusal.Kind.UNKNOWN_TYPE,
                            "This is a zip archive or an office document of another kind." + WE_READ));
        }
        if (beginning.startsWith(PDF)) {
            return Format.PDF;
        }
        refuseOthers(beginning);
        return byRoot(beginning)
                .or(() -> Optional.ofNullable(BY_NAME.get(extension(name))))
                .or(() -> Optional.ofNullable(BY_TYPE.get(bare(contentType))))
                .orElseGet(() -> plainUnlessNamed(name));
    }

    private static String beginning(byte[] file) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(file);
        int from = mark.map(ByteOrderMark::length).orElse(0);
        return new String(
                file,
                from,
                Math.min(BEGINNING, file.length - from),
                mark.map(ByteOrderMark::charset).orElse(StandardCharsets.ISO_8859_1));
    }

    /** Whether a file is a zip archive of other files, and no packed format of texts, by its name and beginning. */
    public static boolean isArchive(@Nullable String name, byte[] beginning) {
        String first = beginning(beginning);
        return first.startsWith(EMPTY_ZIP)
                || (first.startsWith(ZIP)
                        && !first.startsWith("[Content_Types].xml", NAME_IN_ZIP)
                        && packed(first, name).isEmpty());
    }

    /** OpenDocument and EPUB say their type at the beginning; of the office documents Word's has a part of this name. */
    private static Optional<Format> packed(String beginning, @Nullable String name) {
        for (Format format : List.of(Format.ODT, Format.EPUB)) {
            if (beginning.startsWith("mimetype" + format.mediaType, NAME_IN_ZIP)) {
                return Optional.of(format);
            }
        }
        Format named = BY_NAME.get(extension(name));
        if (beginning.contains("word/document.xml") || named == Format.DOCX) {
            return Optional.of(Format.DOCX);
        }
        return named == Format.ODT || named == Format.EPUB ? Optional.of(named) : Optional.empty();
    }

    private static void refuseOthers(String beginning) {
        OTHERS.forEach((first, kind) -> {
            if (beginning.startsWith(first)) {
                throw Refusal.of(Refusal.Kind.UNKNOWN_TYPE, "This is " + kind + "." + WE_READ);
            }
        });
    }

    private static Optional<Format> byRoot(String beginning) {
        Matcher before = BEFORE_ROOT.matcher(beginning);
        int at = 0;
        while (before.region(at, beginning.length()).lookingAt()) {
            at = before.end();
        }
        Matcher root = ROOT.matcher(beginning).region(at, beginning.length());
        if (!root.lookingAt()) {
            return Optional.empty();
        }
        String name = root.group(1);
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "tei", "teicorpus", "tei.2", "teicorpus.2" -> Optional.of(Format.TEI);
            case "html" -> Optional.of(Format.HTML);
            default -> otherRoot(name, beginning);
        };
    }

    private static Optional<Format> otherRoot(String root, String beginning) {
        if (beginning.stripLeading().startsWith("<?xml")) {
            throw Refusal.of(
                    Refusal.Kind.UNKNOWN_TYPE, "This is XML, but not TEI: it begins with <" + root + ">." + WE_READ);
        }
        return Optional.empty();
    }

    /** A name with an extension nobody knows, or no name: plain text, unless it is clearly of a format we do not read. */
    private static Format plainUnlessNamed(@Nullable String name) {
        String extension = extension(name);
        switch (extension) {
            case "doc", "rtf", "xls", "xlsx", "zip", "jpg", "jpeg", "png", "tif", "tiff", "xml" ->
                throw Refusal.of(
                        Refusal.Kind.UNKNOWN_TYPE, "Files of the type ." + extension + " are not read." + WE_READ);
            default -> {}
        }
        return Format.PLAIN;
    }

    private static String extension(@Nullable String name) {
        String file = name == null ? "" : name.strip();
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String bare(@Nullable String contentType) {
        String type = contentType == null ? "" : contentType;
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }
}
