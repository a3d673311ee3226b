package org.testimonia.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which tags of RIS say what CSL says; reader and writer both go by it. */
final class RisTags {

    /** CSL's variable, and the tags it is read from; the first of them is written. */
    static final Map<String, List<String>> NAMES = inOrder(
            "author", "AU A1",
            "editor", "A2 ED",
            "collection-editor", "A3",
            "translator", "A4 TA");

    static final Map<String, List<String>> TEXTS = inOrder(
            "title", "TI T1 CT",
            "container-title", "T2 JF JO BT",
            "container-title-short", "J2 JA J1",
            "collection-title", "T3",
            "title-short", "ST",
            "volume", "VL",
            "issue", "IS CP",
            "number-of-volumes", "NV",
            "edition", "ET",
            "publisher", "PB",
            "publisher-place", "CY PP",
            "URL", "UR",
            "DOI", "DO",
            "abstract", "AB N2",
            "note", "N1",
            "language", "LA",
            "call-number", "CN",
            "archive", "DB",
            "source", "DP");

    static final Map<String, List<String>> DATES = inOrder("issued", "PY Y1 DA", "accessed", "Y2");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("JOUR", "article-journal"),
            Map.entry("EJOUR", "article-journal"),
            Map.entry("ABST", "article-journal"),
            Map.entry("INPR", "article-journal"),
            Map.entry("MGZN", "article-magazine"),
            Map.entry("NEWS", "article-newspaper"),
            Map.entry("BOOK", "book"),
            Map.entry("EBOOK", "book"),
            Map.entry("EDBOOK", "book"),
            Map.entry("CHAP", "chapter"),
            Map.entry("ECHAP", "chapter"),
            Map.entry("CONF", "paper-conference"),
            Map.entry("CPAPER", "paper-conference"),
            Map.entry("THES", "thesis"),
            Map.entry("RPRT", "report"),
            Map.entry("GOVDOC", "report"),
            Map.entry("UNPB", "manuscript"),
            Map.entry("MANSCPT", "manuscript"),
            Map.entry("PAMP", "pamphlet"),
            Map.entry("PCOMM", "personal_communication"),
            Map.entry("ELEC", "webpage"),
            Map.entry("BLOG", "post-weblog"),
            Map.entry("PAT", "patent"),
            Map.entry("CASE", "legal_case"),
            Map.entry("BILL", "bill"),
            Map.entry("STAT", "legislation"),
            Map.entry("LEGAL", "legislation"),
            Map.entry("HEAR", "hearing"),
            Map.entry("MAP", "map"),
            Map.entry("ART", "graphic"),
            Map.entry("FIGURE", "figure"),
            Map.entry("CHART", "figure"),
            Map.entry("MPCT", "motion_picture"),
            Map.entry("VIDEO", "motion_picture"),
            Map.entry("SOUND", "song"),
            Map.entry("MUSIC", "musical_score"),
            Map.entry("COMP", "software"),
            Map.entry("DATA", "dataset"),
            Map.entry("DICT", "entry-dictionary"),
            Map.entry("ENCYC", "entry-encyclopedia"),
            Map.entry("SER", "periodical"),
            Map.entry("JFULL", "periodical"),
            Map.entry("STAND", "standard"),
            Map.entry("CLSWK", "classic"),
            Map.entry("ANCIENT", "classic"),
            Map.entry("GEN", "document"));

    private static final List<String> WRITTEN = List.of(
            "JOUR", "BOOK", "CHAP", "CPAPER", "RPRT", "MANSCPT", "STAT", "FIGURE", "MPCT", "SER", "CLSWK", "GEN");

    private RisTags() {}

    private static Map<String, List<String>> inOrder(String... pairs) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            table.put(pairs[i], List.of(pairs[i + 1].split(" ")));
        }
        return table;
    }

    static String cslType(String type) {
        return TYPES.getOrDefault(type, "document");
    }

    static String risType(String cslType) {
        List<String> types = TYPES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(cslType))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        String first = types.isEmpty() ? "GEN" : types.get(0);
        return types.stream().filter(WRITTEN::contains).findFirst().orElse(first);
    }

    /** Books have another number than journals under the same tag. */
    static String standardNumber(String cslType, String number) {
        String digits = number.replaceAll("[^0-9Xx]", "");
        boolean book =
                cslType.equals("book") || cslType.equals("chapter") || digits.length() == 13 || digits.length() == 10;
        return book && digits.length() != 8 ? "ISBN" : "ISSN";
    }
}
