package org.testimonia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The packaged application is killed in the midst of an import, and started again. */
@Execution(ExecutionMode.CONCURRENT)
class KilledImportIT {

    private static final int PARAGRAPHS = 60_000;

    @TempDir
    Path folder;

    @Test
    void an_import_that_was_killed_in_its_midst_is_there_once_and_whole_after_the_next_start()
            throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("long.xml"), tei(), StandardCharsets.UTF_8);
        PackagedApplication application = PackagedApplication.start(folder, SampleClient.DEMO);
        try {
            SampleClient clara = SampleClient.of(application);
            String job = clara.asks()
                    .multiPart("file", file.toFile())
                    .post(SampleClient.PROJECT + "/texts")
                    .then()
                    .statusCode(202)
                    .extract()
                    .header("Location")
                    .replaceFirst("^https?://[^/]+", "");
            clara.awaitJob(job, "stage", "segment", "index");

            application.kill();
            application = PackagedApplication.start(folder, SampleClient.DEMO);
            clara = clara.at(application);
            assertThat(texts(clara)).doesNotContain("long");
            clara.awaitJob(job, "state", "done");

            assertThat(texts(clara)).containsOnlyOnce("long");
            clara.asks()
                    .get(SampleClient.PROJECT + "/texts/long/segments?after=" + (PARAGRAPHS - 1))
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
            assertThat(clara.asks()
                            .get(SampleClient.PROJECT + "/texts/long/original")
                            .asByteArray())
                    .isEqualTo(Files.readAllBytes(file));
            List<String> entries = clara.asks()
                    .get(SampleClient.PROJECT + "/journal?limit=1000")
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

    private static List<String> texts(SampleClient client) {
        return client.asks().get(SampleClient.PROJECT + "/texts").path("items.slug");
    }
}
