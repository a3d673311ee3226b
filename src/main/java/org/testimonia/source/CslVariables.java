package org.testimonia.source;

import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The variables of CSL 1.0.2 (appendices III and IV) by what they hold. */
final class CslVariables {

    static final Set<String> TYPES =
            Arrays.stream(CSLType.values()).map(CSLType::toString).collect(Collectors.toUnmodifiableSet());

    static final Set<String> NAMES = Set.of(
            "author",
            "chair",
            "collection-editor",
            "compiler",
            "composer",
            "container-author",
            "contributor",
            "curator",
            "director",
            "editor",
            "editor-translator",
            "editorial-director",
            "executive-producer",
            "guest",
            "host",
            "illustrator",
            "interviewer",
            "narrator",
            "organizer",
            "original-author",
            "performer",
            "producer",
            "recipient",
            "reviewed-author",
            "script-writer",
            "series-creator",
            "translator");

    static final Set<String> DATES =
            Set.of("accessed", "available-date", "container", "event-date", "issued", "original-date", "submitted");

    static final Set<String> TEXTS = Set.of(
            "id",
            "type",
            "citation-key",
            "language",
            "journalAbbreviation",
            "shortTitle",
            "abstract",
            "annote",
            "archive",
            "archive_collection",
            "archive_location",
            "archive-place",
            "authority",
            "call-number",
            "chapter-number",
            "citation-number",
            "citation-label",
            "collection-number",
            "collection-title",
            "container-title",
            "container-title-short",
            "dimensions",
            "division",
            "DOI",
            "edition",
            "event",
            "event-title",
            "event-place",
            "first-reference-note-number",
            "genre",
            "ISBN",
            "ISSN",
            "issue",
            "jurisdiction",
            "keyword",
            "locator",
            "medium",
            "note",
            "number",
            "number-of-pages",
            "number-of-volumes",
            "original-publisher",
            "original-publisher-place",
            "original-title",
            "page",
            "page-first",
            "part",
            "part-title",
            "part-number",
            "PMCID",
            "PMID",
            "printing",
            "printing-number",
            "publisher",
            "publisher-place",
            "references",
            "reviewed-genre",
            "reviewed-title",
            "scale",
            "section",
            "source",
            "status",
            "supplement",
            "supplement-number",
            "title",
            "title-short",
            "URL",
            "version",
            "volume",
            "volume-title",
            "volume-title-short",
            "year-suffix");

    private CslVariables() {}

    static boolean isKnown(String variable) {
        return NAMES.contains(variable)
                || DATES.contains(variable)
                || TEXTS.contains(variable)
                || variable.equals("categories")
                || variable.equals("custom");
    }
}
