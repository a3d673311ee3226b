package org.testimonia.desk;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.testimonia.People;
import org.testimonia.Statistics;
import org.testimonia.shared.Sql;

/** A made text of three million characters, written about evenly from its beginning to its end. */
@ApplicationScoped
class LongText {

    static final int LENGTH = 3_000_000;
    private static final int CHAPTER = 50_000;
    private static final int BATCH = 2500;
    /** Spreads what is numbered one after the other over the whole text. */
    private static final String START = "cast(cast(i as bigint) * 1999993 % 2990000 as int)";

    private final People people;
    private final Sql sql;
    private final Statistics statistics;

    LongText(People people, Sql sql, Statistics statistics) {
        this.people = people;
        this.sql = sql;
        this.statistics = statistics;
    }

    /** Where the thing of that number begins. */
    static int start(int number) {
        return (int) (number * 1999993L % 2990000);
    }

    /** A project that holds the text under the name {@code long}, with that many notes and claims; its slug. */
    String bring(int annotations) {
        String project = people.project("private");
        given().header("Authorization", "Bearer " + people.token("clara"))
                .header("Prefer", "wait=120")
                .multiPart("file", "long.md", words().getBytes(StandardCharsets.UTF_8), "text/markdown")
                .multiPart("slug", "long")
                .multiPart("title", "A long text")
                .multiPart("language", "en")
                .post("/api/v1/projects/" + project + "/texts")
                .then()
                .statusCode(201);
        for (int from = 1; from <= annotations; from += BATCH) {
            write(project, from, Math.min(annotations, from + BATCH - 1));
        }
        statistics.gather();
        return project;
    }

    private static String words() {
        Random random = new Random(1936);
        String[] words = ("the court heard a witness who had it from another and the record says that he was told in"
                        + " March of what no one in the hall could have seen before it was printed there")
                .split(" ");
        StringBuilder text = new StringBuilder();
        for (int chapter = 1; text.length() < LENGTH; chapter++) {
            text.append("# Chapter ").append(chapter).append("\n\n");
            for (int end = text.length() + CHAPTER; text.length() < Math.min(end, LENGTH); text.append("\n\n")) {
                for (int i = 60 + random.nextInt(120); i > 0; i--) {
                    text.append(words[random.nextInt(words.length)]).append(i == 1 ? "." : " ");
                }
            }
        }
        return text.toString();
    }

    /** Every tenth is a claim, the others are notes. */
    private void write(String slug, int from, int to) {
        String all =
                " from generate_series(%d, %d) as i, project p, text t where p.slug = '%s' and t.project_id = p.id and t.slug = 'long'"
                        .formatted(from, to, slug);
        String claims = all + " and i % 10 = 0";
        String notes = all + " and i % 10 <> 0";
        String kind = "case i % 5 when 1 then 'QUESTION' when 2 then 'HIGHLIGHT' else 'NOTE' end";
        QuarkusTransaction.requiringNew()
                .run(() -> List.of(
                                "insert into passage (project_id, id, text_id, number, start_at, end_at, exact, prefix, suffix) select p.id, "
                                        + id("passage") + ", t.id, 1, " + START + ", " + START
                                        + " + 20 + i % 60, 'words', '', ''" + all,
                                "insert into annotation (project_id, id, kind, visibility, by_id, created_seq, created_at, version)"
                                        + " select p.id, " + id("thing") + ", " + kind
                                        + ", 'PROJECT', t.by_id, 1, now(), 1" + notes,
                                "insert into annotation_wording (project_id, annotation_id, number, body, format, visibility, seq, at,"
                                        + " by_id) select p.id, " + id("thing")
                                        + ", 1, 'This is said *here* for the first time; the record of March has it otherwise, see there.',"
                                        + " 'text/markdown', 'PROJECT', 1, now(), t.by_id" + notes,
                                "insert into annotation_passage (project_id, annotation_id, ordinal, passage_id) select p.id, "
                                        + id("thing") + ", 1, " + id("passage") + notes,
                                "insert into claim (project_id, id, number, standing, wording, by_id, created_seq, created_at, version)"
                                        + " select p.id, " + id("thing") + ", i, 'OPEN', 1, t.by_id, 1, now(), 0"
                                        + claims,
                                "insert into claim_wording (project_id, claim_id, number, statement, substantive, seq, at, by_id)"
                                        + " select p.id, " + id("thing")
                                        + ", 1, 'The witness had it from another man, as number ' || i || ' says.', true, 1, now(), t.by_id"
                                        + claims,
                                "insert into judgement (project_id, id, claim_id, standing, reason_code, reason, wording, basis_seq, seq,"
                                        + " at, by_id) select p.id, " + id("judgement") + ", " + id("thing")
                                        + ", 'OPEN', 'created', 'Put forward by a test.', 1, 1, 1, now(), t.by_id"
                                        + claims,
                                "insert into claim_passage (project_id, claim_id, ordinal, passage_id) select p.id, "
                                        + id("thing") + ", 1, " + id("passage") + claims,
                                "insert into span (project_id, text_id, number, band, start_at, end_at, subject_id, ordinal, kind,"
                                        + " visibility, passage_id) select p.id, t.id, 1, 256, " + START + ", " + START
                                        + " + 20 + i % 60, " + id("thing")
                                        + ", 1, case when i % 10 = 0 then 'claim' else lower(" + kind
                                        + ") end, 'PROJECT', " + id("passage") + all)
                        .forEach(sql::run));
    }

    private static String id(String what) {
        return "cast(md5('" + what + "' || i || p.id) as uuid)";
    }
}
