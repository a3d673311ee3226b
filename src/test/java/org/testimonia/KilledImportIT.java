package org.testimonia;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The packaged application is killed in the midst of an import, and started again. */
@Execution(ExecutionMode.CONCURRENT)
class KilledImportIT {

    private static final Map<String, String> DEMO = Map.of("TESTIMONIA_DEMO", "true");
    private static final String PROJECT = "/api/v1/projects/moscow-trials";
    private static final int PARAGRAPHS = 60_000;
    private static final int PATIENCE_SECONDS = 300;

    @TempDir
    Path folder;

    @Test
    void an_import_that_was_killed_in_its_midst_is_there_once_and_whole_after_the_next_start()
            throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("long.xml"), tei(), StandardCharsets.UTF_8);
        PackagedApplication application = PackagedApplication.start(folder, DEMO);
        try {
            String token = token(application);
            String job = as(application, token)
                    .multiPart("file", file.toFile())
                    .post(PROJECT + "/texts")
                    .then()
                    .statusCode(202)
                    .extract()
                    .header("Location")
                    .replaceFirst("^https?://[^/]+", "");
            awaitState(application, token, job, "stage", List.of("segment", "index"));

            application.kill();
            application = PackagedApplication.start(folder, DEMO);
            assertThat(texts(application, token)).doesNotContain("long");
            awaitState(application, token, job, "state", List.of("done"));

            assertThat(texts(application, token)).containsOnlyOnce("long");
            as(application, token)
                    .get(PROJECT + "/texts/long/segments?after=" + (PARAGRAPHS - 1))
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
            assertThat(as(application, token)
                            .get(PROJECT + "/texts/long/original")
                            .asByteArray())
                    .isEqualTo(Files.readAllBytes(file));
            List<String> entries = as(application, token)
                    .get(PROJECT + "/journal?limit=1000")
                    .path("items.findAll { it.subject == 'text/long' }.kind");
            assertThat(entries).containsExactly("text-imported");
        } finally {
            application.stop();
        }
    }

    private static String tei() {
        StringBuilder file = new StringBuilder("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc>"
                + "<titleStmt><title>Long</title></titleStmt></fileDesc></teiHeader><text xml:lang=\"en\"><body>");
        for (int i = 1; i <= PARAGRAPHS; i++) {
            file.append("<p>Paragraph ").append(i).append(" tells of the confessions given in open court.</p>\n");
        }
        return file.append("</body></text></TEI>").toString();
    }

    private static String token(PackagedApplication application) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "account",
                        "clara",
                        "password",
                        "testimonia-demo",
                        "label",
                        "t",
                        "scopes",
                        List.of("read", "write")))
                .post(application.base() + "/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private static RequestSpecification as(PackagedApplication application, String token) {
        return given().baseUri(application.base()).header("Authorization", "Bearer " + token);
    }

    private static List<String> texts(PackagedApplication application, String token) {
        return as(application, token).get(PROJECT + "/texts").path("items.slug");
    }

    private static void awaitState(
            PackagedApplication application, String token, String job, String field, List<String> states)
            throws InterruptedException {
        String now = "";
        for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
            now = as(application, token).get(job).asString();
            String state = as(application, token).get(job).path(field);
            if (state != null && states.contains(state)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("the job was never at " + states + ": " + now);
    }
}
