package org.testimonia.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Shelf;

/** A paragraph corrected here is corrected in its file, where nothing else changes by a byte. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class CorrectionsTest {

    private static final String TEI = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A letter</title></titleStmt>\
            <publicationStmt><p>none</p></publicationStmt><sourceDesc><p>none</p></sourceDesc></fileDesc></teiHeader>
            <text><body><p>He was <hi rend="italic">not</hi> in the rom &amp; heard
              nothing of it.</p><p>Signed, Ada.</p></body></text></TEI>
            """;

    @Inject
    People people;

    @Inject
    Shelf shelf;

    private String project;

    @BeforeEach
    void begin() {
        project = people.project("private");
    }

    private String bring(String file, String name) {
        return bring(file.getBytes(StandardCharsets.UTF_8), name);
    }

    private String bring(byte[] file, String name) {
        return shelf.bring(project, file, name, Map.of("slug", "text"))
                .statusCode(201)
                .extract()
                .path("slug");
    }

    private ValidatableResponse correct(int segment, String words, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("segment", segment);
        body.put("words", words);
        return people.as("clara")
                .body(body)
                .post("/api/v1/projects/" + project + "/texts/text/revisions")
                .then();
    }

    private byte[] file() {
        return people.as("rolf")
                .get("/api/v1/projects/" + project + "/texts/text/original")
                .asByteArray();
    }

    @Test
    void plain_text_keeps_its_line_ends_and_its_other_paragraphs() {
        String file = "First paragraf,\r\non two lines.\r\n\r\nThe second.\r\n\r\nThe second.\r\n";
        bring(file, "text.txt");

        correct(1, "First paragraph,\non two lines.", Map.of()).statusCode(201).body("number", equalTo(2));
        correct(3, "The third.", Map.of("from", 2)).statusCode(201);

        assertThat(new String(file(), StandardCharsets.UTF_8))
                .isEqualTo("First paragraph,\r\non two lines.\r\n\r\nThe second.\r\n\r\nThe third.\r\n");
    }

    @Test
    void an_old_encoding_stays_and_refuses_what_it_does_not_have() {
        bring(
                "Mein lieber Herr, ich grüße Sie herzlich und bleibe der Ihre.".getBytes(StandardCharsets.ISO_8859_1),
                "text.txt");

        correct(1, "Mein lieber Hofrat, ich grüße Sie herzlich und bleibe der Ihre.", Map.of())
                .statusCode(201);
        correct(1, "Мой дорогой", Map.of()).statusCode(422).body("detail", containsString("letters"));

        assertThat(new String(file(), StandardCharsets.ISO_8859_1))
                .isEqualTo("Mein lieber Hofrat, ich grüße Sie herzlich und bleibe der Ihre.");
    }

    @Test
    void tei_is_corrected_between_its_tags_and_every_other_byte_stays() {
        bring(TEI, "text.xml");

        correct(1, "He was not in the room & heard nothing at all of it < or more.", Map.of())
                .statusCode(201);

        assertThat(new String(file(), StandardCharsets.UTF_8))
                .isEqualTo(TEI.replace("the rom", "the room")
                        .replace("nothing of it.", "nothing at all of it &lt; or more."));
        correct(1, "He was surely in the room & heard nothing at all of it < or more.", Map.of())
                .statusCode(201);
        assertThat(new String(file(), StandardCharsets.UTF_8)).contains("<hi rend=\"italic\">surely</hi>");
        correct(1, "He saw nothing.", Map.of()).statusCode(422).body("errors[0].field", equalTo("words"));
    }

    @Test
    void markdown_is_corrected_beside_its_marks() {
        String file = "# A head\n\nSome *stressed* words and a mistke.\n\nAn end.\n";
        bring(file, "text.md");

        correct(3, "The end.", Map.of()).statusCode(201);
        correct(2, "Some stressed words and a mistake.", Map.of()).statusCode(201);

        assertThat(new String(file(), StandardCharsets.UTF_8))
                .isEqualTo(file.replace("An end", "The end").replace("mistke", "mistake"));
        correct(3, "# The end.", Map.of()).statusCode(422);
    }

    @Test
    void notes_follow_and_bad_corrections_are_refused_by_name() {
        String slug = bring(Shelf.MEMOIR, "text.txt");
        people.as("ada")
                .body(Map.of(
                        "kind", "note",
                        "target", Map.of("text", slug, "quote", Map.of("exact", "told this by Slutsky")),
                        "body", Map.of("text", "Who?")))
                .post("/api/v1/projects/" + project + "/annotations")
                .then()
                .statusCode(201);
        String third = "I was told this by Slutski, who had it from the interrogators. 😀 was not a sign he knew.";

        correct(3, third, Map.of("from", 1)).statusCode(201).body("passages.moved", equalTo(1));
        correct(3, third + "!", Map.of("from", 1)).statusCode(409);
        correct(3, third, Map.of()).statusCode(422);
        correct(3, "  ", Map.of()).statusCode(422);
        correct(99, "Words.", Map.of()).statusCode(404);
        correct(1, "CHAPTER I\n\nAnd more.", Map.of()).statusCode(422);
        people.as("ada")
                .body(Map.of("segment", 1, "words", "No."))
                .post("/api/v1/projects/" + project + "/texts/text/revisions")
                .then()
                .statusCode(403);
    }
}
