package org.testimonia.edition.docx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.testimonia.edition.Markup;

/** The links of one part of the file: to places in it by bookmarks, to addresses outside by relationships. */
final class DocxLinks {

    /** To which something leads: chapters and parts, claims, evidence, works. */
    private static final Pattern PLACES =
            Pattern.compile("(t\\d+-)?(text(-\\d+)?|title|notes-of-the-text)|introduction|apparatus|witnesses"
                    + "|bibliography|legend|colophon|(claim|evidence|source)-[0-9a-f-]+");

    /** Bookmarks are named and numbered throughout the file. */
    private final Map<String, String> names;

    private final int[] lastBookmark;
    private final Map<String, String> addresses = new LinkedHashMap<>();

    DocxLinks() {
        this(new HashMap<>(), new int[1]);
    }

    private DocxLinks(Map<String, String> names, int[] lastBookmark) {
        this.names = names;
        this.lastBookmark = lastBookmark;
    }

    /** Of another part, which has its own addresses and the same bookmarks. */
    DocxLinks ofAnotherPart() {
        return new DocxLinks(names, lastBookmark);
    }

    static boolean isPlace(String id) {
        return PLACES.matcher(id).matches();
    }

    /** A name that Word admits: letters and digits, 40 at most (17.13.6.2). */
    String name(String id) {
        return names.computeIfAbsent(id, any -> "place" + (names.size() + 1));
    }

    void beginBookmark(Markup out, String id) {
        out.empty("w:bookmarkStart", "w:id", Integer.toString(++lastBookmark[0]), "w:name", name(id));
    }

    void endBookmark(Markup out) {
        out.empty("w:bookmarkEnd", "w:id", Integer.toString(lastBookmark[0]));
    }

    /** The relationship's id of an address. */
    String relationship(String address) {
        return addresses.computeIfAbsent(address, any -> "link" + (addresses.size() + 1));
    }

    /** @param own those of the part to other parts of the file */
    String relationships(String own) {
        Markup out = Markup.xml();
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>").line();
        out.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")
                .line()
                .raw(own);
        addresses.forEach((address, id) -> out.empty(
                        "Relationship",
                        "Id",
                        id,
                        "Type",
                        DocxXml.RELATIONSHIPS + "/hyperlink",
                        "Target",
                        address,
                        "TargetMode",
                        "External")
                .line());
        return out.close("Relationships").line().toString();
    }
}
