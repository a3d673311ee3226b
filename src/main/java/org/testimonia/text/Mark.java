package org.testimonia.text;

import java.util.Map;

/**
 * Something encoded inside a segment: emphasis, a foreign word, a page break (then {@code start == end}).
 *
 * @param start code points from the beginning of the segment
 * @param end exclusive
 * @param kind the name a reader of the format would use: {@code emphasis, strong, link, code, break, page, line,
 *     foreign, name, place, date, title, quote, deleted, added, supplied, unclear, gap, correction, abbreviation, superscript,
 *     subscript, smallcaps, underline}; for anything else of TEI the element's own name
 * @param attributes what the source says about it, by the source's own names (number, rendering, address, language); an
 *     address ({@code href}) is http, https, mailto or a fragment
 */
public record Mark(int start, int end, String kind, Map<String, String> attributes) {}
