package org.testimonia.text.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.text.Zip;

/**
 * Prints what the largest imports take, of time and of the heap, what the pages of others feel of it, and how long a bomb lives:
 * {@code mvn test -Dtest=ImportBenchmark}.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportBenchmark {

    private static final int LARGEST = 100 << 20;
    private static final int MOST_TEXTS = 9_999;
    private static final String HEAD = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Words</title></titleStmt>
            <publicationStmt><p>Made</p></publicationStmt><sourceDesc><p>Made</p></sourceDesc></fileDesc></teiHeader><text><body>
            """;
    private static final String TAIL = "</body></text></TEI>";

    @TempDir
    Path folder;

    @Inject
    People people;

    @Test
    @Order(1)
    void a_tei_file_of_a_hundred_megabytes() throws Exception {
        String other = people.project("private");
        post(other, "small.txt", "They were asked to confess.\n\nThey did.".getBytes(StandardCharsets.UTF_8));
        Callable<Double> page = () -> timed(() -> people.as("ada").get("/p/" + other + "/texts/small/read"));
        Path file = tagged(folder.resolve("words.xml"));
        for (int i = 0; i < 50; i++) {
            page.call();
        }
        System.out.printf("page of another project, nothing imported: p95 %.0f ms%n", p95(times(page, 200)));

        measure("import of a TEI file of 100 MB", people.project("private"), file.toFile(), page);
    }

    @Test
    @Order(2)
    void an_archive_of_as_many_texts_as_a_project_may_have() throws Exception {
        Path file = folder.resolve("letters.zip");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (int i = 0; i < MOST_TEXTS; i++) {
                zip.putNextEntry(new ZipEntry("letter-" + i + ".txt"));
                zip.write(("Letter " + i + "\n\nDear friend, of the trial I heard for the " + i + "th time.\n")
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        String other = people.project("private");
        post(other, "small.txt", "They were asked to confess.".getBytes(StandardCharsets.UTF_8));

        measure(
                "import of %,d texts in an archive".formatted(MOST_TEXTS),
                people.project("private"),
                file.toFile(),
                () -> timed(() -> people.as("ada").get("/p/" + other + "/texts/small/read")));
    }

    @Test
    @Order(3)
    void bombs() throws Exception {
        String zeros = "0".repeat(1 << 26);
        byte[] packed = packed(new byte[200 << 20]);
        Map<String, byte[]> bombs = Map.of(
                "laughs.xml", laughs(),
                "deep.xml",
                        (HEAD + "<div>".repeat(1_000_000) + "</div>".repeat(1_000_000) + TAIL)
                                .getBytes(StandardCharsets.UTF_8),
                "swells.epub", Zip.of("a", zeros, "b", zeros, "c", zeros, "d", zeros, "e", zeros),
                "swells.zip", Zip.of("a.txt", zeros, "b.txt", zeros, "c.txt", zeros, "d.txt", zeros, "e.txt", zeros),
                "swells.docx", Zip.of("word/document.xml", "<a>" + zeros + zeros + zeros + zeros + zeros + "</a>"),
                "swells.pdf", pdf(packed),
                "packed-twice.pdf", pdf(packed(packed)));
        String project = people.project("private");
        bombs.forEach((name, bytes) -> {
            long start = System.nanoTime();
            Response answer = post(project, name, bytes);
            double millis = (System.nanoTime() - start) / 1e6;
            System.out.printf(
                    "%-18s %,12d bytes, refused (%d) after %.0f ms%n", name, bytes.length, answer.statusCode(), millis);
            assertThat(answer.statusCode()).as(name).isBetween(400, 499);
        });
    }

    /** Posts the file as a job, and reads a page of somebody else's until it is done. */
    private void measure(String what, String project, File file, Callable<Double> page) throws Exception {
        try (LiveHeap heap = new LiveHeap()) {
            long start = System.nanoTime();
            Response posted = request().multiPart("file", file).post(texts(project));
            assertThat(posted.statusCode()).isEqualTo(202);
            System.out.printf("%s: posted after %.1f s%n", what, seconds(start));
            List<Double> times = new ArrayList<>();
            String state;
            do {
                times.add(page.call());
                state = people.as("clara").get(posted.header("Location")).path("state");
            } while (state.equals("queued") || state.equals("running"));
            assertThat(state).isEqualTo("done");
            System.out.printf(
                    "%s: %,d bytes in %.1f s; live heap at most %d MB above the %d MB before; p95 of %d pages beside it %.0f ms%n",
                    what, file.length(), seconds(start), heap.above(), heap.before(), times.size(), p95(times));
        }
    }

    private Response post(String project, String name, byte[] bytes) {
        return request()
                .header("Prefer", "wait=120")
                .multiPart("file", name, bytes)
                .post(texts(project));
    }

    private RequestSpecification request() {
        return given().header("Authorization", "Bearer " + people.token("clara"));
    }

    private static String texts(String project) {
        return "/api/v1/projects/" + project + "/texts";
    }

    private static List<Double> times(Callable<Double> page, int count) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            times.add(page.call());
        }
        return times;
    }

    private static double timed(Callable<Response> request) throws Exception {
        long start = System.nanoTime();
        assertThat(request.call().statusCode()).isEqualTo(200);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double p95(List<Double> times) {
        return times.stream().sorted().toList().get((times.size() - 1) * 95 / 100);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** As corpora are tagged: every word an element with its analysis, 2.9 million of them. */
    private static Path tagged(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(HEAD.getBytes(StandardCharsets.UTF_8));
            long written = HEAD.length();
            for (int paragraph = 0; written < LARGEST - 20_000; paragraph++) {
                StringBuilder words = new StringBuilder("<p n=\"" + paragraph + "\">");
                for (int word = 0; word < 120; word++) {
                    int number = (paragraph * 31 + word * 7) % 90_000 + 10_000;
                    words.append("<w lemma=\"")
                            .append(number)
                            .append("\" pos=\"N\">")
                            .append(number)
                            .append("</w> ");
                }
                byte[] bytes = words.append("</p>\n").toString().getBytes(StandardCharsets.UTF_8);
                out.write(bytes);
                written += bytes.length;
            }
            out.write(TAIL.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static byte[] laughs() {
        StringBuilder file = new StringBuilder("<!DOCTYPE TEI [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            file.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return file.append("]>")
                .append(HEAD)
                .append("<p>&a9;</p>")
                .append(TAIL)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(byte[] stream) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(
                "%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n".getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(stream);
        file.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
