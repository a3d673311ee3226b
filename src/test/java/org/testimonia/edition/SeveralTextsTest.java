package org.testimonia.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.testimonia.TeiCheck;

/** A published edition of two texts. */
class SeveralTextsTest {

    private static final Pattern POINTER = Pattern.compile("(?:^|[\\s\"])([a-z-]+\\.xml)#(tst-[\\w.-]+)");

    private final EditionModel model = SmallEdition.several();

    @Test
    void each_text_is_one_tei_file_and_the_claims_stand_once_beside_them() throws IOException {
        Map<String, String> files = files();

        assertThat(files.keySet()).containsExactly("article.xml", "orlov.xml", "edition.xml");
        assertThat(files.get("edition.xml")).contains("interpGrp", "contradicts", SmallEdition.IMPRINT.address());
        assertThat(files.get("article.xml")).doesNotContain("interpGrp").contains("<anchor");
    }

    @Test
    void a_pointer_to_another_file_finds_its_anchor() throws IOException {
        Map<String, String> files = files();

        List<MatchResult> pointers =
                POINTER.matcher(files.get("edition.xml")).results().toList();

        assertThat(pointers)
                .isNotEmpty()
                .allMatch(pointer -> files.get(pointer.group(1)).contains("xml:id=\"" + pointer.group(2) + "\""));
        assertThat(pointers).anyMatch(pointer -> pointer.group(1).equals("orlov.xml"));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "TESTIMONIA_CORPORA", matches = ".+")
    void every_file_is_valid_against_tei_all() throws IOException {
        files().forEach((name, tei) -> assertThat(TeiCheck.errors(tei.getBytes(StandardCharsets.UTF_8)))
                .as(name)
                .isEmpty());
    }

    @Test
    void html_has_both_texts_under_their_titles_and_no_id_twice() {
        Document page = html();

        List<String> ids = page.select("[id]").stream().map(Element::id).toList();

        assertThat(page.select(".part-title h2").eachText()).containsExactly("The Moscow trials", "What Orlov reports");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]"))
                .allMatch(link -> ids.contains(link.attr("href").substring(1)));
    }

    @Test
    void html_says_what_was_published_and_how_it_is_cited() {
        String words = html().text();

        assertThat(words)
                .contains("Release 2", "Edited by Clara", "Why these texts", SmallEdition.IMPRINT.citation())
                .contains("Contradicts claim 4", "Voices for it: 2 items · 1 group", "go back to Abram Slutsky");
    }

    @Test
    void the_collection_of_annotations_has_the_address_of_the_release() {
        String collection = new String(EditionFormat.JSONLD.write(model).bytes(), StandardCharsets.UTF_8);

        assertThat(collection)
                .contains("\"" + SmallEdition.IMPRINT.address() + "/annotations\"", "tst:acknowledgedSignal");
    }

    private Document html() {
        return Jsoup.parse(new String(EditionFormat.HTML.write(model).bytes(), StandardCharsets.UTF_8));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(EditionFormat.TEI.write(model).bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
