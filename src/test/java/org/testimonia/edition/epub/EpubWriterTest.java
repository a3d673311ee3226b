package org.testimonia.edition.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.testimonia.EpubCheck;
import org.testimonia.edition.EditionFormat;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.LongEdition;
import org.testimonia.edition.SmallEdition;
import org.testimonia.edition.SmallText;
import org.testimonia.edition.Unzipped;

/** An edition as an EPUB; section numbers are those of EPUB 3.3. */
class EpubWriterTest {

    private final byte[] bytes = EditionFormat.EPUB.write(SmallEdition.model()).bytes();
    private final Map<String, String> files = Unzipped.of(bytes);

    @Test
    void epubcheck_finds_neither_errors_nor_warnings() {
        assertThat(EpubCheck.findings(bytes)).isEmpty();
    }

    @Test
    void nor_in_a_published_edition_of_several_texts() {
        byte[] several = EditionFormat.EPUB.write(SmallEdition.several()).bytes();

        assertThat(EpubCheck.findings(several)).isEmpty();
        assertThat(Unzipped.of(several).get("EPUB/package.opf"))
                .contains("releases/2</dc:identifier>", "<dc:rights>CC BY 4.0</dc:rights>", ">edt</meta>");
    }

    @Test
    void the_same_model_gives_the_same_bytes() {
        assertThat(EditionFormat.EPUB.write(SmallEdition.model()).bytes()).isEqualTo(bytes);
    }

    @Test
    void the_media_type_comes_first_and_as_it_is_4_2_6_2() {
        assertThat(new String(bytes, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void it_says_when_it_was_modified_and_in_which_languages_5_5_3() {
        Document opf = xml("EPUB/package.opf");

        assertThat(opf.select("meta[property=dcterms:modified]").text()).isEqualTo("2026-05-04T09:30:00Z");
        assertThat(opf.getElementsByTag("dc:language").eachText()).containsExactly("en");
        assertThat(opf.getElementsByTag("dc:creator").text()).isEqualTo("Ada");
        assertThat(opf.select("spine").attr("page-progression-direction")).isEqualTo("ltr");
    }

    @Test
    void a_book_that_is_read_from_the_right_turns_its_pages_so() {
        byte[] leftwards = EditionFormat.EPUB.write(LongEdition.model("rtl")).bytes();

        assertThat(Unzipped.of(leftwards).get("EPUB/package.opf")).contains("page-progression-direction=\"rtl\"");
    }

    @Test
    void it_tells_who_cannot_see_it_what_to_expect() {
        Document opf = xml("EPUB/package.opf");

        assertThat(opf.select("meta[property=schema:accessMode]").text()).isEqualTo("textual");
        assertThat(opf.select("meta[property=schema:accessibilityFeature]").eachText())
                .contains("tableOfContents", "readingOrder", "structuralNavigation", "pageNavigation");
        assertThat(opf.select("meta[property=schema:accessibilityHazard]").text())
                .isEqualTo("none");
        assertThat(opf.select("meta[property=schema:accessibilitySummary]").text())
                .contains("never by colour alone");
    }

    @Test
    void every_note_number_leads_to_an_aside_that_leads_back() {
        List<Element> references = files.keySet().stream()
                .filter(path -> path.endsWith(".xhtml"))
                .flatMap(path -> xml(path).select("a[epub:type=noteref]").stream())
                .toList();

        assertThat(references).hasSizeGreaterThan(10).allSatisfy(reference -> {
            Element note = reference
                    .ownerDocument()
                    .getElementById(reference.attr("href").substring(1));
            assertThat(note.normalName()).isEqualTo("aside");
            assertThat(note.attr("epub:type")).isEqualTo("footnote");
            assertThat(note.attr("role")).isEqualTo("doc-footnote");
            assertThat(note.select("[role=doc-backlink]").eachAttr("href")).contains("#" + reference.id());
        });
    }

    @Test
    void the_navigation_lists_chapters_landmarks_and_the_pages_of_the_source_7_4() {
        Document nav = xml("EPUB/nav.xhtml");

        assertThat(nav.select("nav[epub:type=toc] > ol > li > a").eachText())
                .contains("How the confessions were made", "The claims, and how far they hold", "Works cited");
        assertThat(nav.select("nav[epub:type=toc] > ol > li > ol a").eachText()).containsExactly("What was read aloud");
        assertThat(nav.select("nav[epub:type=landmarks] a").eachAttr("epub:type"))
                .containsExactly("titlepage", "toc", "bodymatter", "backmatter", "index", "bibliography");
        assertThat(nav.select("nav[epub:type=page-list] a").eachText()).containsExactly("2");
        String page = nav.select("nav[epub:type=page-list] a").attr("href");
        String file = page.substring(0, page.indexOf('#'));
        assertThat(xml("EPUB/" + file).getElementById(page.substring(page.indexOf('#') + 1)))
                .isNotNull();
    }

    @Test
    void a_long_chapter_and_many_claims_are_cut_and_every_link_still_leads_somewhere() {
        EditionModel model = LongEdition.model("ltr");
        byte[] book = EditionFormat.EPUB.write(model).bytes();

        Map<String, String> parts = Unzipped.of(book);

        assertThat(EpubCheck.findings(book)).isEmpty();
        assertThat(parts.keySet())
                .filteredOn(path -> path.endsWith("-text.xhtml"))
                .hasSize(4);
        assertThat(parts.keySet())
                .filteredOn(path -> path.endsWith("-claims.xhtml"))
                .hasSize(4);
        String words = String.join("", parts.values());
        model.text().segments().forEach(segment -> assertThat(words).contains(segment.text()));
    }

    @Test
    void what_was_meant_to_do_harm_comes_out_as_words() {
        String all = String.join("", files.values());

        assertThat(all).doesNotContain("<script", "javascript:", "\u0001").contains("\uFFFD");
        Element statement = xml("EPUB/0006-claims.xhtml").selectFirst("#claim-3 h3");
        assertThat(statement.wholeText()).isEqualTo(SmallText.HOSTILE.replace('\u0001', '\uFFFD'));
    }

    private Document xml(String path) {
        return Jsoup.parse(files.get(path), "", Parser.xmlParser());
    }
}
