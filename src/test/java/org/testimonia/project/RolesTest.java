package org.testimonia.project;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;

/** The table of docs/reference/roles.md, cell by cell: as the code says it, and as the doors keep it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RolesTest {

    private static final Map<Role, String> PEOPLE = Map.of(
            Role.READER,
            "rolf",
            Role.ANNOTATOR,
            "ada",
            Role.REVIEWER,
            "boris",
            Role.EDITOR,
            "clara",
            Role.OWNER,
            "dana");

    @Inject
    People people;

    @Test
    void the_table_in_the_docs_is_what_the_code_says() throws IOException {
        Map<String, List<String>> table = table();

        assertThat(table).hasSize(Right.values().length);
        for (Right right : Right.values()) {
            List<String> cells = table.get(right.deed);
            assertThat(cells).as(right.deed).isNotNull();
            for (Role role : Role.values()) {
                assertThat(cells.get(1 + role.ordinal()).equals("yes"))
                        .as(right + " " + role)
                        .isEqualTo(right.isOf(role));
            }
        }
    }

    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("docs/reference/roles.md"))) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 9
                    && !cells[1].isBlank()
                    && !cells[1].contains("---")
                    && !cells[1].strip().equals("may")) {
                List<String> row = new ArrayList<>();
                for (int i = 2; i < 8; i++) {
                    row.add(cells[i].strip());
                }
                table.put(cells[1].strip(), row);
            }
        }
        return table;
    }

    @Test
    void every_door_keeps_its_right_in_every_role() {
        String slug = people.project("private");
        Map<Right, Asked> doors = doors(slug);
        List<String> wrong = new ArrayList<>();

        doors.forEach((right, asked) -> {
            for (Role role : Role.values()) {
                int status = asked.by(people.as(PEOPLE.get(role)));
                boolean refused = status == 403;
                if (refused == right.isOf(role) || status >= 500 || status == 401) {
                    wrong.add(right + " as " + role + " answers " + status);
                }
            }
            int visitor = asked.by(given().contentType("application/json"));
            if (visitor != (right == Right.READ ? 404 : 401)) {
                wrong.add(right + " as a visitor answers " + visitor);
            }
        });

        assertThat(wrong).isEmpty();
    }

    private interface Asked {
        int by(RequestSpecification who);
    }

    /** One door for each right, asked for something that only the right decides on. */
    private Map<Right, Asked> doors(String slug) {
        String project = "/api/v1/projects/" + slug;
        int claim = people.as("clara")
                .body(Map.of("statement", "The accused were kept from sleep."))
                .post(project + "/claims")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
        String evidence = people.as("ada")
                .body(Map.of("stance", "MENTIONS", "source", Map.of("key", source(project))))
                .post(project + "/claims/" + claim + "/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String text = "text-" + UUID.randomUUID();
        Map<Right, Asked> doors = new LinkedHashMap<>();
        doors.put(Right.READ, who -> who.get(project).statusCode());
        doors.put(
                Right.ANNOTATE,
                who -> who.body(Map.of("kind", "note", "visibility", "project", "target", List.of()))
                        .post(project + "/annotations")
                        .statusCode());
        doors.put(
                Right.STATE_CLAIMS,
                who -> who.body(Map.of("statement", "short"))
                        .post(project + "/claims")
                        .statusCode());
        doors.put(
                Right.OFFER_EVIDENCE,
                who -> who.body(Map.of("stance", "SUPPORTS"))
                        .post(project + "/claims/" + claim + "/evidence")
                        .statusCode());
        doors.put(
                Right.OBJECT,
                who -> who.body(Map.of("text", "short"))
                        .post(project + "/evidence/" + evidence + "/objections")
                        .statusCode());
        doors.put(
                Right.ADMIT_EVIDENCE,
                who -> who.body(Map.of("decision", "DECLINED"))
                        .post(project + "/evidence/" + evidence + "/admissions")
                        .statusCode());
        doors.put(
                Right.JUDGE,
                who -> who.body(Map.of("standing", "CONTESTED", "reason", "short"))
                        .post(project + "/claims/" + claim + "/judgements")
                        .statusCode());
        doors.put(
                Right.ASSESS,
                who -> who.body(Map.of("criterion", "reliability"))
                        .post(project + "/assessments")
                        .statusCode());
        doors.put(
                Right.RECORD_DERIVATIONS,
                who -> who.body(Map.of("manner", "quotes"))
                        .post(project + "/derivations")
                        .statusCode());
        doors.put(
                Right.IMPORT_TEXTS,
                who -> who.contentType("multipart/form-data")
                        .multiPart("file", text + ".txt", new byte[0])
                        .post(project + "/texts")
                        .statusCode());
        doors.put(
                Right.KEEP_SOURCES,
                who -> who.body(Map.of("csl", Map.of()))
                        .post(project + "/sources")
                        .statusCode());
        doors.put(
                Right.MANAGE_MEMBERS,
                who -> who.body(Map.of("role", "emperor"))
                        .put(project + "/members/mallory")
                        .statusCode());
        doors.put(
                Right.CHANGE_SETTINGS,
                who -> who.header("If-Match", "\"99\"")
                        .body(Map.of("title", "Another"))
                        .patch(project)
                        .statusCode());
        return doors;
    }

    private String source(String project) {
        return people.as("clara")
                .body(Map.of(
                        "key",
                        "orlov1953",
                        "csl",
                        Map.of("type", "book", "title", "The Secret History of Stalin's Crimes")))
                .post(project + "/sources")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }
}
