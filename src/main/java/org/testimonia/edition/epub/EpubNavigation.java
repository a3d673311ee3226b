package org.testimonia.edition.epub;

import java.util.List;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionPart.Kind;
import org.testimonia.edition.Markup;

/** The navigation document (EPUB 3.3, 7): contents, landmarks, and the pages of the source. */
final class EpubNavigation {

    private final EditionModel model;
    private final List<EpubItem> items;
    private final EpubPageList pages;
    private final Markup out = Markup.xml();

    EpubNavigation(EditionModel model, List<EpubItem> items, EpubPageList pages) {
        this.model = model;
        this.items = items;
        this.pages = pages;
    }

    String write() {
        writeContents();
        writeLandmarks();
        writePages();
        return EpubDocument.of("Contents of " + model.title(), "frontmatter", out.toString());
    }

    private void writeContents() {
        out.open("nav", "epub:type", "toc", "role", "doc-toc", "id", "toc", "aria-labelledby", "toc-title")
                .line();
        out.element("h2", "Contents", "id", "toc-title").line();
        writeLevel(items.stream().filter(item -> !item.part().continues()).toList(), 0);
        out.close("nav").line();
    }

    /** What follows something of a higher rank stands in a list within it. */
    private void writeLevel(List<EpubItem> entries, int depth) {
        out.open("ol").line();
        for (int i = 0; i < entries.size(); ) {
            int end = i + 1;
            while (end < entries.size() && entries.get(end).part().depth() > depth) {
                end++;
            }
            out.open("li");
            link(entries.get(i).file(), entries.get(i).part().title());
            if (end > i + 1) {
                out.line();
                writeLevel(entries.subList(i + 1, end), depth + 1);
            }
            out.close("li").line();
            i = end;
        }
        out.close("ol").line();
    }

    private void writeLandmarks() {
        out.open("nav", "epub:type", "landmarks", "hidden", "hidden", "aria-label", "Landmarks")
                .line();
        out.open("ol").line();
        landmark("titlepage", Kind.TITLE_PAGE, "Title page");
        landmark("toc", "nav.xhtml#toc", "Contents");
        landmark("bodymatter", Kind.TEXT, "The text");
        landmark("backmatter", Kind.CLAIMS, "The claims");
        landmark("index", Kind.WITNESSES, "Witnesses");
        landmark("bibliography", Kind.BIBLIOGRAPHY, "Works cited");
        out.close("ol").line().close("nav").line();
    }

    private void landmark(String type, Kind kind, String words) {
        items.stream()
                .filter(item -> item.part().kind() == kind)
                .findFirst()
                .ifPresent(item -> landmark(type, item.file(), words));
    }

    private void landmark(String type, String address, String words) {
        out.open("li")
                .element("a", words, "epub:type", type, "href", address)
                .close("li")
                .line();
    }

    private void writePages() {
        if (pages.all().isEmpty()) {
            return;
        }
        out.open("nav", "epub:type", "page-list", "role", "doc-pagelist", "hidden", "hidden", "aria-label", "Pages")
                .line();
        out.open("ol").line();
        for (EpubPageList.Page page : pages.all()) {
            out.open("li");
            link(page.address(), page.label());
            out.close("li").line();
        }
        out.close("ol").line().close("nav").line();
    }

    private void link(String address, String words) {
        out.element("a", words.strip().replaceAll("\\s+", " "), "href", address, "dir", "auto");
    }
}
