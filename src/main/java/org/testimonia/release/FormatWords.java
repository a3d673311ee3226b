package org.testimonia.release;

import java.util.Map;

/** What the formats of a release are called on pages. */
final class FormatWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("tei", "TEI P5, with the claims in standOff"),
            Map.entry("html", "HTML, one file to read and to print"),
            Map.entry("site", "Web site of several pages, as a zip"),
            Map.entry("pdf", "PDF, with footnotes"),
            Map.entry("epub", "EPUB, for readers of books"),
            Map.entry("jsonld", "Web Annotations, JSON-LD"),
            Map.entry("trig", "RDF, nanopublications in TriG"),
            Map.entry("csv", "Tables, CSV in a zip"),
            Map.entry("latex", "LaTeX, with reledmac"),
            Map.entry("docx", "Word processor, DOCX"),
            Map.entry("bagit", "Package for a repository, BagIt"));

    private FormatWords() {}

    static String of(String format) {
        return WORDS.getOrDefault(format, format);
    }
}
