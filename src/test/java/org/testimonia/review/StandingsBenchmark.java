package org.testimonia.review;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.assertj.core.api.Assertions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;

/**
 * Prints how long the standings of 10,000 claims as of a revision take, with 30,000 judgements and a journal of 1,000,000
 * entries. Run it as docs/reference/performance.md says.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class StandingsBenchmark {

    private static final int CLAIMS = 10_000;
    private static final int ENTRIES = 1_000_000;
    private static final int ROUNDS = 21;

    /** How every page and endpoint finds standings as of a revision. */
    private static final String AS_OF = """
            select c.number, s.standing from claim c
              join lateral (
                select j.standing from judgement j
                 where j.project_id = c.project_id and j.claim_id = c.id and j.seq <= ?
                 order by j.seq desc limit 1) s on true
             where c.project_id = ?""";

    /** How the list of claims counts them. */
    private static final String IN_ONE_GO = """
            select distinct on (j.claim_id) j.claim_id, j.standing from judgement j
             where j.seq <= ? and j.project_id = ?
             order by j.claim_id, j.seq desc""";

    @Inject
    People people;

    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String address;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    void standings_as_of_any_revision() throws SQLException {
        String slug = people.project("private");
        try (Connection database = DriverManager.getConnection(address, owner, password)) {
            fill(database, slug);
            for (long cursor : new long[] {ENTRIES / 10, ENTRIES / 2, ENTRIES}) {
                measure(database, slug, cursor, "by claim", AS_OF);
                measure(database, slug, cursor, "in one go", IN_ONE_GO);
            }
        }
        for (String question : new String[] {"?limit=100&asOf=500000", "?limit=1000&asOf=500000", "/77?asOf=500000"}) {
            double[] clock = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                people.as("rolf")
                        .get("/api/v1/projects/" + slug + "/claims" + question)
                        .then()
                        .statusCode(200);
                clock[round] = (System.nanoTime() - start) / 1e6;
            }
            System.out.printf("GET …/claims%-28s %6.1f ms%n", question, median(clock));
        }
    }

    private static void measure(Connection database, String slug, long cursor, String how, String sql)
            throws SQLException {
        double[] clock = new double[ROUNDS];
        double[] server = new double[ROUNDS];
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            found = count(database, slug, cursor, sql);
            clock[round] = (System.nanoTime() - start) / 1e6;
            server[round] = execution(database, slug, cursor, sql);
        }
        Assertions.assertThat(found).isPositive();
        System.out.printf(
                "standings of %,6d claims as of revision %,9d, %-9s: server %5.1f ms, with their way here %5.1f ms%n",
                found, cursor, how, median(server), median(clock));
    }

    private static int count(Connection database, String slug, long cursor, String sql) throws SQLException {
        int rows = 0;
        try (PreparedStatement asked = database.prepareStatement(sql)) {
            asked.setLong(1, cursor);
            asked.setString(2, project(database, slug));
            try (ResultSet found = asked.executeQuery()) {
                while (found.next()) {
                    rows++;
                }
            }
        }
        return rows;
    }

    private static double execution(Connection database, String slug, long cursor, String sql) throws SQLException {
        try (PreparedStatement asked = database.prepareStatement("explain (analyze, timing off) " + sql)) {
            asked.setLong(1, cursor);
            asked.setString(2, project(database, slug));
            try (ResultSet plan = asked.executeQuery()) {
                while (plan.next()) {
                    if (plan.getString(1).startsWith("Execution Time")) {
                        return Double.parseDouble(plan.getString(1).replaceAll("[^0-9.]", ""));
                    }
                }
            }
        }
        throw new IllegalStateException("no time in the plan");
    }

    private static String project(Connection database, String slug) throws SQLException {
        try (PreparedStatement asked = database.prepareStatement("select id from project where slug = ?")) {
            asked.setString(1, slug);
            try (ResultSet found = asked.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    /** As the owner of the tables and past their triggers, which would look at each row's neighbours. */
    private static void fill(Connection database, String slug) throws SQLException {
        String of = ", project p, account a where p.slug = '" + slug + "' and a.name = 'dana'";
        String claims = " from generate_series(1, " + CLAIMS + ") as i" + of;
        String claim = "cast('01900000-0000-7000-8b00-' || lpad(to_hex(i), 12, '0') as uuid)";
        String zeros = "decode(repeat('00', 32), 'hex')";
        try (Statement statement = database.createStatement()) {
            for (String sql : new String[] {
                "alter table claim disable trigger user",
                "alter table judgement disable trigger user",
                "insert into claim (project_id, id, number, standing, wording, by_id, created_seq, created_at, version)"
                        + " select p.id, " + claim + ", i, 'ESTABLISHED', 1, a.id, i * 10, now(), 0" + claims,
                "insert into claim_wording (project_id, claim_id, number, statement, substantive, seq, at, by_id) select p.id, "
                        + claim + ", 1, 'Something happened ' || i, true, i * 10, now(), a.id" + claims,
                "insert into judgement (project_id, id, claim_id, from_standing, standing, reason_code, reason, wording, basis_seq,"
                        + " single_editor, seq, at, by_id) select p.id, gen_random_uuid(), " + claim
                        + ", (array[null, 'OPEN', 'CONTESTED'])[k], (array['OPEN', 'CONTESTED', 'ESTABLISHED'])[k],"
                        + " (array['created', 'editorial', 'editorial'])[k], 'Judged so by a test.', 1, 1, true,"
                        + " i * 10 + (k - 1) * 400000, now(), a.id from generate_series(1, " + CLAIMS
                        + ") as i, generate_series(1, 3) as k" + of,
                "insert into journal_entry (project_id, seq, at, account_id, kind, subject, summary, detail, detail_hash, hash)"
                        + " select p.id, i, now(), a.id, 'claim-judged', 'claim/' || i % " + CLAIMS
                        + ", 'judged a claim', '{}', " + zeros + ", " + zeros + " from generate_series(20, " + ENTRIES
                        + ") as i" + of,
                "update counter set revision = " + ENTRIES + ", claims = " + CLAIMS
                        + " where project_id = (select id from project where slug = '" + slug + "')",
                "alter table claim enable trigger user",
                "alter table judgement enable trigger user",
                "vacuum analyze"
            }) {
                statement.execute(sql);
            }
        }
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
