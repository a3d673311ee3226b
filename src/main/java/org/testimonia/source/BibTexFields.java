package org.testimonia.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which fields of BibTeX and biblatex say what CSL says; reader and writer both go by it. */
final class BibTexFields {

    /** CSL's variable, and the fields it is read from; the first of them is written. */
    static final Map<String, List<String>> NAMES = inOrder(
            "author", "author",
            "editor", "editor",
            "translator", "translator",
            "container-author", "bookauthor",
            "illustrator", "illustrator",
            "director", "director");

    static final Map<String, List<String>> TEXTS = inOrder(
            "title-short", "shorttitle",
            "container-title-short", "shortjournal",
            "publisher", "publisher institution school organization",
            "publisher-place", "location address",
            "event-title", "eventtitle",
            "event-place", "venue",
            "collection-title", "series",
            "volume", "volume",
            "number-of-volumes", "volumes",
            "edition", "edition",
            "chapter-number", "chapter",
            "part", "part",
            "version", "version",
            "number-of-pages", "pagetotal",
            "genre", "type",
            "language", "language",
            "original-title", "origtitle",
            "original-publisher", "origpublisher",
            "original-publisher-place", "origlocation",
            "archive", "library",
            "ISBN", "isbn",
            "ISSN", "issn",
            "PMID", "pmid",
            "PMCID", "pmcid",
            "abstract", "abstract",
            "annote", "annotation annote",
            "note", "note",
            "keyword", "keywords");

    /** Their text is an address or a name in a register, not LaTeX. */
    static final Map<String, List<String>> VERBATIM = inOrder("DOI", "doi", "URL", "url");

    static final Map<String, List<String>> DATES = inOrder(
            "accessed", "urldate",
            "event-date", "eventdate",
            "original-date", "origdate origyear");

    /** What an entry takes from the one it refers to by {@code crossref}, when it lacks it (biblatex, appendix B). */
    static final Set<String> INHERITED = Set.of(
            "editor",
            "translator",
            "bookauthor",
            "publisher",
            "institution",
            "organization",
            "location",
            "address",
            "date",
            "year",
            "month",
            "series",
            "volume",
            "volumes",
            "isbn",
            "issn",
            "edition",
            "eventtitle",
            "eventdate",
            "venue",
            "language",
            "langid",
            "booktitle",
            "booksubtitle");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article-journal"),
            Map.entry("book", "book"),
            Map.entry("mvbook", "book"),
            Map.entry("collection", "book"),
            Map.entry("mvcollection", "book"),
            Map.entry("proceedings", "book"),
            Map.entry("mvproceedings", "book"),
            Map.entry("reference", "book"),
            Map.entry("mvreference", "book"),
            Map.entry("booklet", "pamphlet"),
            Map.entry("manual", "book"),
            Map.entry("inbook", "chapter"),
            Map.entry("incollection", "chapter"),
            Map.entry("bookinbook", "chapter"),
            Map.entry("suppbook", "chapter"),
            Map.entry("suppcollection", "chapter"),
            Map.entry("inreference", "entry"),
            Map.entry("inproceedings", "paper-conference"),
            Map.entry("conference", "paper-conference"),
            Map.entry("thesis", "thesis"),
            Map.entry("phdthesis", "thesis"),
            Map.entry("mastersthesis", "thesis"),
            Map.entry("report", "report"),
            Map.entry("techreport", "report"),
            Map.entry("unpublished", "manuscript"),
            Map.entry("letter", "personal_communication"),
            Map.entry("online", "webpage"),
            Map.entry("electronic", "webpage"),
            Map.entry("www", "webpage"),
            Map.entry("patent", "patent"),
            Map.entry("periodical", "periodical"),
            Map.entry("dataset", "dataset"),
            Map.entry("software", "software"),
            Map.entry("review", "review"),
            Map.entry("movie", "motion_picture"),
            Map.entry("video", "motion_picture"),
            Map.entry("audio", "song"),
            Map.entry("music", "song"),
            Map.entry("image", "graphic"),
            Map.entry("artwork", "graphic"),
            Map.entry("performance", "performance"),
            Map.entry("standard", "standard"),
            Map.entry("jurisdiction", "legal_case"),
            Map.entry("legislation", "legislation"),
            Map.entry("legal", "treaty"),
            Map.entry("misc", "document"));

    /** Where several types of BibTeX are one of CSL's, and where CSL is finer. */
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("book", "book"),
            Map.entry("chapter", "incollection"),
            Map.entry("entry", "inreference"),
            Map.entry("entry-dictionary", "inreference"),
            Map.entry("entry-encyclopedia", "inreference"),
            Map.entry("paper-conference", "inproceedings"),
            Map.entry("thesis", "thesis"),
            Map.entry("report", "report"),
            Map.entry("webpage", "online"),
            Map.entry("post", "online"),
            Map.entry("post-weblog", "online"),
            Map.entry("motion_picture", "movie"),
            Map.entry("song", "audio"),
            Map.entry("graphic", "image"),
            Map.entry("article", "article"),
            Map.entry("article-magazine", "article"),
            Map.entry("article-newspaper", "article"),
            Map.entry("review-book", "review"));

    private BibTexFields() {}

    private static Map<String, List<String>> inOrder(String... pairs) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            table.put(pairs[i], List.of(pairs[i + 1].split(" ")));
        }
        return table;
    }

    /** CSL's type; a document when it has none. */
    static String cslType(String type) {
        return TYPES.getOrDefault(type, "document");
    }

    static String bibType(String cslType) {
        return TYPES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(cslType))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(first -> WRITTEN.getOrDefault(cslType, first))
                .orElse(WRITTEN.getOrDefault(cslType, "misc"));
    }

    /** What the field {@code number} counts. */
    static String number(String cslType) {
        return switch (cslType) {
            case "article", "article-journal", "article-magazine", "article-newspaper", "periodical", "review" ->
                "issue";
            case "book", "chapter", "paper-conference", "entry" -> "collection-number";
            default -> "number";
        };
    }

    static boolean isPartOfBook(String cslType) {
        return cslType.equals("chapter") || cslType.equals("paper-conference") || cslType.equals("entry");
    }
}
