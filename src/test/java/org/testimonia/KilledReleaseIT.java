package org.testimonia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.testimonia.shared.Secrets;

/** The packaged application is killed while it writes a release, and started again. */
@Execution(ExecutionMode.CONCURRENT)
class KilledReleaseIT {

    private static final String EDITION = SampleClient.PROJECT + "/editions/witnesses";

    @TempDir
    Path folder;

    @Test
    void a_release_that_was_killed_in_its_midst_is_there_once_and_whole_after_the_next_start()
            throws IOException, InterruptedException {
        PackagedApplication application = PackagedApplication.start(folder, SampleClient.DEMO);
        try {
            SampleClient clara = SampleClient.of(application);
            String job = publish(clara);
            clara.awaitJob(job, "stage", "write");
            clara.asks().get(EDITION + "/releases").then().body("items", hasSize(0));

            application.kill();
            application = PackagedApplication.start(folder, SampleClient.DEMO);
            clara = clara.at(application);
            clara.awaitJob(job, "state", "done");

            List<Map<String, Object>> files = clara.asks()
                    .get(EDITION + "/releases")
                    .then()
                    .body("items", hasSize(1))
                    .extract()
                    .path("items[0].files");
            assertThat(files).hasSizeGreaterThan(8);
            for (Map<String, Object> file : files) {
                byte[] bytes = clara.asks()
                        .get(EDITION + "/releases/1/" + file.get("format"))
                        .asByteArray();
                assertThat(Secrets.hex(Secrets.sha256(bytes))).isEqualTo(file.get("sha256"));
            }
            List<String> subjects = clara.asks()
                    .get(SampleClient.PROJECT + "/journal?limit=1000")
                    .path("items.findAll { it.kind == 'edition-published' }.subject");
            assertThat(subjects).hasSize(2).doesNotHaveDuplicates();
        } finally {
            application.stop();
        }
    }

    private static String publish(SampleClient clara) {
        List<String> texts = clara.asks().get(SampleClient.PROJECT + "/texts").path("items.slug");
        clara.asks()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "slug", "witnesses",
                        "title", "The witnesses",
                        "visibility", "public",
                        "texts",
                                texts.stream().map(text -> Map.of("text", text)).toList()))
                .post(SampleClient.PROJECT + "/editions")
                .then()
                .statusCode(201);
        return clara.asks()
                .contentType(ContentType.JSON)
                .header("Prefer", "respond-async")
                .body(Map.of("note", "The first one."))
                .post(EDITION + "/releases")
                .then()
                .statusCode(202)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }
}
