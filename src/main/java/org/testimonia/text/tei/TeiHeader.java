package org.testimonia.text.tei;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.xml.XmlElement;

/** What a {@code teiHeader} says of the text: its title, who wrote it, in which language. */
final class TeiHeader {

    private final @Nullable XmlElement header;

    private TeiHeader(@Nullable XmlElement header) {
        this.header = header;
    }

    static TeiHeader of(XmlElement root) {
        return new TeiHeader(root.first("teiHeader"));
    }

    /** The main title of the text itself, rather than of a series it stands in. */
    @Nullable
    String title() {
        return inTitleStmt("title").stream()
                .min(Comparator.comparing(TeiHeader::distance))
                .map(MarkKinds::words)
                .orElse(null);
    }

    private static int distance(XmlElement title) {
        int series = "s".equals(title.attribute("level")) ? 2 : 0;
        return series + ("main".equals(title.attribute("type")) ? 0 : 1);
    }

    @Nullable
    String author() {
        List<String> authors =
                inTitleStmt("author").stream().map(TeiHeader::name).distinct().toList();
        return authors.isEmpty() ? null : String.join("; ", authors);
    }

    /** An author's name may stand in several scripts with numbers of authority files: the first is theirs. */
    private static String name(XmlElement author) {
        return author.elements().stream()
                .filter(child ->
                        child.local().equals("persName") || child.local().equals("name"))
                .map(MarkKinds::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseGet(() -> MarkKinds.words(author));
    }

    private List<XmlElement> inTitleStmt(String local) {
        XmlElement titles = inside(inside(header, "fileDesc"), "titleStmt");
        if (titles == null) {
            return List.of();
        }
        return titles.elements().stream()
                .filter(element ->
                        element.local().equals(local) && !element.words().isBlank())
                .toList();
    }

    /** Of the text, else of the file, else the only language that the header tells of. */
    TextLanguage language(XmlElement text) {
        XmlElement body = text.first("body");
        String nearest = TextLanguage.nearest(body == null ? text : body, null);
        if (nearest != null) {
            return new TextLanguage(nearest);
        }
        XmlElement usage = inside(inside(header, "profileDesc"), "langUsage");
        List<XmlElement> languages = usage == null ? List.of() : usage.elements();
        return new TextLanguage(
                languages.size() == 1 ? TextLanguage.tag(languages.get(0).attribute("ident")) : null);
    }

    /** Whether variants are told apart from the text they vary, so that none of them is running text. */
    boolean keepsApparatusApart() {
        XmlElement encoding = inside(inside(header, "encodingDesc"), "variantEncoding");
        String method = encoding == null ? null : encoding.attribute("method");
        return method != null
                && Set.of("location-referenced", "double-end-point").contains(method);
    }

    /** How the file says it is cited; empty where it does not. */
    List<CitationRule> citationRules() {
        XmlElement encoding = inside(header, "encodingDesc");
        List<XmlElement> descriptions = encoding == null ? List.of() : encoding.elements();
        return descriptions.stream()
                .filter(description -> description.local().equals("refsDecl"))
                .flatMap(description -> CitationRule.of(description).stream())
                .toList();
    }

    private static @Nullable XmlElement inside(@Nullable XmlElement element, String local) {
        return element == null ? null : element.first(local);
    }
}
