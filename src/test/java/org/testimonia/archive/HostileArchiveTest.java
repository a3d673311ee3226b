package org.testimonia.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.Shelf;
import org.testimonia.account.Accounts;
import org.testimonia.dossier.Argument;
import org.testimonia.project.Projects;

/** Archives that somebody tampered with: each is refused with what is wrong, and nothing of it stays. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class HostileArchiveTest {

    @Inject
    People people;

    @Inject
    Shelf shelf;

    @Inject
    Accounts accounts;

    @Inject
    Projects projects;

    private final Map<String, Consumer<Unpacked>> tricks = new LinkedHashMap<>();

    private void tricks() {
        tricks.put("“../../etc/passwd” does not belong", each -> each.file("../../etc/passwd", new byte[1]));
        tricks.put("“files/original/x” does not belong", each -> each.file("files/original/x", new byte[1]));
        tricks.put("is not in its manifest", each -> each.entries.put("tables/more.jsonl", new byte[0]));
        tricks.put(
                "“tables/claim.jsonl”, which its manifest lists, is missing",
                each -> each.entries.remove("tables/claim.jsonl"));
        tricks.put(
                "its SHA-256 is another",
                each -> each.entries.put(
                        "tables/text.jsonl",
                        each.text("tables/text.jsonl")
                                .replace("Memoir", "Shadow")
                                .getBytes(StandardCharsets.UTF_8)));
        tricks.put(
                "is larger than its manifest says",
                each -> each.entries.put(
                        "tables/text.jsonl",
                        (each.text("tables/text.jsonl") + "   ").getBytes(StandardCharsets.UTF_8)));
        tricks.put("version 2 of the format", each -> each.manifest(all -> all.put("version", 2)));
        tricks.put("of the format “another”", each -> each.manifest(all -> all.put("format", "another")));
        tricks.put("does not say all", each -> each.manifest(all -> all.remove("head")));
        tricks.put(
                "The key of its project",
                each -> each.manifest(all -> ((ObjectNode) all.get("project")).put("key", "'; drop")));
        tricks.put(
                "entry 1 does not verify",
                each -> each.manifest(all -> ((ObjectNode) all.get("project")).put("key", "abcdefghijkl")));
        tricks.put(
                "Its journal ends elsewhere", each -> each.rows("journal_entry", rows -> rows.remove(rows.size() - 1)));
        tricks.put(
                "entry 3 does not verify",
                each -> each.rows("journal_entry", rows -> rows.get(2).put("summary", "did nothing")));
        tricks.put(
                "entry 2 does not verify",
                each -> each.rows(
                        "journal_entry", rows -> rows.get(1).putObject("detail").put("a", 1)));
        tricks.put("has a table “secrets”", each -> {
            each.manifest(all -> all.withArray("tables")
                    .addObject()
                    .put("name", "secrets")
                    .put("rows", 0)
                    .putArray("columns"));
            each.file("tables/secrets.jsonl", new byte[0]);
        });
        tricks.put("has a table “account”", each -> {
            each.manifest(all -> all.withArray("tables")
                    .addObject()
                    .put("name", "account")
                    .put("rows", 0)
                    .putArray("columns"));
            each.file("tables/account.jsonl", new byte[0]);
        });
        tricks.put("has a column “project_id”", each -> column(each, "project_id", "moscowmoscow"));
        tricks.put("has a column “x) select", each -> column(each, "x) select 1 --", "1"));
        tricks.put(
                "that its manifest does not know",
                each -> each.rows("text", rows -> rows.get(0).put("more", 1)));
        tricks.put(
                "lacks a column", each -> each.rows("text", rows -> rows.get(0).remove("title")));
        tricks.put("is no JSON", each -> each.file("tables/text.jsonl", "{\"a\": ".getBytes(StandardCharsets.UTF_8)));
        tricks.put("is none", each -> each.file("tables/text.jsonl", "5\n".getBytes(StandardCharsets.UTF_8)));
        tricks.put(
                "its manifest says 9",
                each -> each.manifest(all -> table(all, "text").put("rows", 9)));
        tricks.put(
                "who is not among its people",
                each -> each.rows(
                        "text",
                        rows -> rows.get(0).put("by_id", UUID.randomUUID().toString())));
        tricks.put(
                "is no id of anybody",
                each -> each.rows("text", rows -> rows.get(0).put("by_id", "Ada")));
        tricks.put(
                "among its people twice",
                each -> each.rows("people", rows -> rows.add(rows.get(0).deepCopy())));
        tricks.put(
                "has a standing that nobody judged",
                each -> each.rows("claim", rows -> rows.get(0).put("standing", "CONTESTED")));
        tricks.put(
                "without the voices it takes",
                each -> each.rows("judgement", rows -> established(rows).putNull("proposal_id")));
        tricks.put(
                "goes from OPEN to ESTABLISHED",
                each -> each.rows("judgement", rows -> established(rows).put("from_standing", "CONTESTED")));
        tricks.put(
                "refuses a row of “claim_wording”",
                each -> each.rows("claim_wording", rows -> rows.get(0).put("statement", "short")));
        tricks.put(
                "refuses a row of “text”",
                each -> each.rows("text", rows -> rows.get(0).put("id", "no uuid")));
        tricks.put(
                "refuses a row of “source_agent”",
                each -> each.rows("source_agent", rows -> {
                    ObjectNode row =
                            rows.isEmpty() ? each.rows("counter").get(0).objectNode() : rows.get(0);
                    rows.clear();
                    rows.add(row.put("source_id", UUID.randomUUID().toString())
                            .put("agent_id", UUID.randomUUID().toString())
                            .put("role", "author")
                            .put("ordinal", 1));
                }));
        tricks.put(
                "the file that its revision was read from",
                each -> each.file(original(each), "Another book.".getBytes(StandardCharsets.UTF_8)));
    }

    private static String original(Unpacked each) {
        return each.entries.keySet().stream()
                .filter(name -> name.startsWith("files/original/"))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode table(ObjectNode manifest, String name) {
        for (var line : manifest.withArray("tables")) {
            if (line.path("name").asText().equals(name)) {
                return (ObjectNode) line;
            }
        }
        throw new AssertionError(name);
    }

    private static void column(Unpacked each, String name, String value) {
        each.manifest(all -> table(all, "text").withArray("columns").add(name));
        each.rows("text", rows -> rows.forEach(row -> row.put(name, value)));
    }

    private static ObjectNode established(List<ObjectNode> judgements) {
        return judgements.stream()
                .filter(row -> row.get("standing").asText().equals("ESTABLISHED"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @ActivateRequestContext
    void a_hostile_archive_is_refused_with_what_is_wrong_and_leaves_nothing() {
        byte[] archive = archive();
        tricks();
        long people = accounts.count();
        long before = projects.count();
        List<String> wrong = new ArrayList<>();

        tricks.forEach((says, trick) -> {
            Unpacked unpacked = Unpacked.of(archive);
            trick.accept(unpacked);
            Response answer = restore(unpacked.packed());
            String detail = answer.asString();
            if (answer.statusCode() != 422 || !detail.contains(says)) {
                wrong.add(says + ": " + answer.statusCode() + " " + detail);
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(projects.count()).isEqualTo(before);
        assertThat(accounts.count()).isEqualTo(people);
        assertThat(restore(archive).statusCode()).isEqualTo(201);
    }

    @Test
    void what_is_no_archive_or_would_swell_is_refused() {
        byte[] archive = archive();
        byte[] half = java.util.Arrays.copyOf(archive, archive.length / 2);
        Unpacked bomb = Unpacked.of(archive)
                .manifest(all -> ((ObjectNode) all.withArray("entries").get(0)).put("size", 1L << 36));

        assertThat(restore(new byte[0]).statusCode()).isEqualTo(422);
        assertThat(restore("PK nothing".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(422);
        assertThat(restore(half).statusCode()).isEqualTo(422);
        assertThat(restore(org.testimonia.text.Zip.of("a.txt", "b")).statusCode())
                .isEqualTo(422);
        assertThat(restore(bomb.packed()).statusCode()).isEqualTo(413);
    }

    private byte[] archive() {
        String slug = people.project("private");
        String text = shelf.bring(slug, Shelf.MEMOIR, "Memoir");
        Argument argument = new Argument(people, slug);
        int claim = argument.state("ada", "The confessions were rehearsed.");
        argument.offer("boris", claim, "SUPPORTS", text, "the interrogators");
        argument.decide("boris", "clara", claim, "ESTABLISHED", Map.of());
        int other = argument.state("ada", "Nobody in the hall doubted it at all.");
        argument.offer("boris", other, "SUPPORTS", text, "open court");
        return people.as("dana")
                .get("/api/v1/projects/" + slug + "/archive")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private Response restore(byte[] archive) {
        return given().header("Authorization", "Bearer " + people.token("dana"))
                .contentType(ArchiveApi.MEDIA_TYPE)
                .body(archive)
                .post("/api/v1/projects/archive?slug=hostile-" + UUID.randomUUID());
    }
}
