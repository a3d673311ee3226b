package org.testimonia.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;

/** Tries to break the invariants I1–I18 of CLAIMS.md by raw SQL, as the application's own user; what SQL cannot try, by HTTP. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class HostileSqlTest {

    private static final String GROUNDS = "Because somebody wants it so.";

    @Inject
    People people;

    @Inject
    Library library;

    String slug;
    Argument argument;
    int number;
    String project;
    UUID claim;
    UUID support;

    @BeforeEach
    void open() {
        slug = people.project("public");
        library.fill(slug);
        argument = new Argument(people, slug);
        number = argument.state("ada", "The prisoners were kept from sleeping.");
        support = UUID.fromString(argument.offer("boris", number, "SUPPORTS", "memoir", "without sleep"));
        claim = UUID.fromString(
                argument.get("rolf", "/claims/" + number).extract().path("id"));
        project = "(select id from project where slug = '" + slug + "')";
    }

    private String attempt(String sql, Object... values) {
        return library.attempt(sql.replace("$p", project), values);
    }

    private UUID account(String name) {
        return people.account(name).id;
    }

    private String judge(String from, String to, String by, UUID proposal, boolean alone) {
        return attempt("""
                insert into judgement (project_id, id, claim_id, from_standing, standing, reason_code, reason, wording, basis_seq,
                                       single_editor, seq, at, by_id, proposal_id)
                values ($p, ?, ?, ?, ?, 'editorial', ?, 1, 1, ?, 9000, now(), ?, ?)""", UUID.randomUUID(), claim, from, to, GROUNDS, alone, account(by), proposal);
    }

    private UUID propose(String by, String to, String from) {
        UUID id = UUID.randomUUID();
        String refused = tryToPropose(id, by, to, from);
        assertThat(refused).isEmpty();
        return id;
    }

    private String tryToPropose(UUID id, String by, String to, String from) {
        return attempt("""
                insert into proposal (project_id, id, claim_id, from_standing, standing, reason_code, reason, wording, basis_seq,
                                      seq, at, lapses_at, by_id)
                values ($p, ?, ?, ?, ?, 'editorial', ?, 1, 1, 8000, now(), now() + interval '30 days', ?)""", id, claim, from, to, GROUNDS, account(by));
    }

    private String vote(UUID id, UUID proposal, String by, String vote, long seen) {
        return attempt("""
                insert into vote (project_id, id, proposal_id, vote, reason, seen_seq, seq, at, by_id)
                values ($p, ?, ?, ?, ?, ?, ?, now(), ?)""", id, proposal, vote, GROUNDS, seen, 8001L, account(by));
    }

    @Test
    void i1_every_write_says_what_it_was() {
        assertThat(attempt("""
                        insert into journal_entry (project_id, seq, at, account_id, kind, subject, summary, detail, detail_hash, hash)
                        values ($p, 9000, now(), ?, 'x', 'x', '  ', '{}', decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'))""", account("dana"))).contains("summary");
    }

    @Test
    void i2_what_was_said_is_neither_changed_nor_deleted_nor_emptied() {
        String proposal = argument.judge("clara", number, "ESTABLISHED", Map.of())
                .extract()
                .path("id");
        argument.vote("boris", proposal, "object", "The memoir is one voice.").statusCode(201);
        argument.post("dana", "/proposals/" + proposal + "/override", Map.of("reason", "It is enough."))
                .statusCode(422);
        argument.post("dana", "/proposals/" + proposal + "/override", Map.of("reason", "One voice is enough here."))
                .statusCode(201);
        argument.vote("dana", proposal, "approve", null).statusCode(201);
        argument.post(
                        "boris",
                        "/assessments",
                        Map.of(
                                "target",
                                Map.of("evidence", support.toString()),
                                "criterion",
                                "credibility",
                                "grade",
                                "3",
                                "rationale",
                                GROUNDS))
                .statusCode(201);
        List<String> kept = List.of(
                "judgement",
                "claim_wording",
                "assessment",
                "vote",
                "vote_override",
                "admission",
                "signal_ack",
                "journal_entry");
        List<String> broken = new ArrayList<>();

        for (String table : kept) {
            String at = table.equals("journal_entry") ? "kind = kind" : "seq = seq";
            for (String sql : List.of(
                    "update " + table + " set " + at + " where project_id = $p",
                    "delete from " + table + " where project_id = $p",
                    "truncate " + table + " cascade")) {
                if (attempt(sql).isEmpty()) {
                    broken.add(sql);
                }
            }
        }

        assertThat(broken).isEmpty();
        argument.get("rolf", "/claims/" + number).body("standing", equalTo("ESTABLISHED"));
    }

    @Test
    void i3_what_can_be_retired_is_retired_once_and_changed_in_nothing_else() {
        assertThat(attempt("update evidence set stance = 'DISPUTES' where id = ?", support))
                .contains("retired, not changed");
        assertThat(attempt("update evidence set coerced = true where id = ?", support))
                .contains("retired, not changed");
        assertThat(attempt(
                        "update evidence set retired_seq = 7, retired_by_id = ?, retired_reason = ? where id = ?",
                        account("ada"),
                        GROUNDS,
                        support))
                .isEmpty();
        assertThat(attempt("update evidence set retired_seq = null, retired_by_id = null where id = ?", support))
                .contains("does not change any more");
        for (String table : List.of("evidence", "assertion", "derivation", "independence_finding", "claim_relation")) {
            assertThat(attempt("truncate " + table + " cascade")).as(table).isNotEmpty();
        }
    }

    @Test
    void i4_evidence_has_one_target_a_reason_and_is_not_its_own_premise() {
        String insert = """
                insert into evidence (project_id, id, claim_id, stance, target, source_id, premise_id, reason, by_id, created_seq, created_at, version)
                values ($p, ?, ?, 'SUPPORTS', ?, %s, ?, ?, ?, 7, now(), 0)""";
        String source = "(select s.id from source s where s.project_id = $p)";

        assertThat(attempt(insert.formatted("null"), UUID.randomUUID(), claim, "claim", claim, GROUNDS, account("ada")))
                .contains("check");
        assertThat(attempt(
                        insert.formatted(source), UUID.randomUUID(), claim, "source", claim, GROUNDS, account("ada")))
                .contains("check");
        assertThat(attempt(
                        insert.formatted(source), UUID.randomUUID(), claim, "source", null, "Because.", account("ada")))
                .contains("check");
    }

    @Test
    void i8_only_the_listed_ways_lead_on_and_from_where_the_claim_stands() {
        assertThat(judge("OPEN", "REJECTED", "boris", null, true)).contains("does not go from");
        assertThat(judge("CONTESTED", "WITHDRAWN", "boris", null, false)).contains("the claim stands OPEN");
        assertThat(judge("OPEN", "DRAFT", "boris", null, false)).contains("does not go from");
    }

    @Test
    void i9_established_takes_a_proposal_and_the_voices_of_others() {
        assertThat(judge("OPEN", "ESTABLISHED", "boris", null, false)).contains("a proposal that others approve");
        assertThat(judge("OPEN", "ESTABLISHED", "boris", null, true)).contains("a proposal that others approve");
        assertThat(judge("OPEN", "ESTABLISHED", "boris", UUID.randomUUID(), false))
                .isNotEmpty();

        UUID proposal = propose("boris", "ESTABLISHED", "OPEN");
        assertThat(judge("OPEN", "ESTABLISHED", "boris", proposal, false)).contains("not enough others approve");
        assertThat(judge("OPEN", "ESTABLISHED", "clara", proposal, false)).contains("not what was proposed");
        assertThat(vote(UUID.randomUUID(), proposal, "boris", "approve", 8000)).contains("own proposal");
        assertThat(vote(UUID.randomUUID(), proposal, "ada", "approve", 8000)).contains("a reviewer votes");
        assertThat(vote(UUID.randomUUID(), proposal, "mallory", "approve", 8000))
                .contains("a reviewer votes");
        assertThat(vote(UUID.randomUUID(), proposal, "clara", "approve", 9999)).contains("check");
        assertThat(vote(UUID.randomUUID(), proposal, "clara", "approve", 1)).isEmpty();
        assertThat(judge("OPEN", "ESTABLISHED", "boris", proposal, false)).contains("not enough others approve");
    }

    @Test
    void i9_an_objection_stands_until_an_owner_overrides_it() {
        UUID proposal = propose("boris", "ESTABLISHED", "OPEN");
        UUID objection = UUID.randomUUID();
        assertThat(vote(UUID.randomUUID(), proposal, "clara", "approve", 8000)).isEmpty();
        assertThat(vote(objection, proposal, "dana", "object", 8000)).isEmpty();

        assertThat(judge("OPEN", "ESTABLISHED", "boris", proposal, false)).contains("an objection stands");
        String override =
                "insert into vote_override (project_id, vote_id, reason, seq, at, by_id) values ($p, ?, ?, 8002, now(), ?)";
        assertThat(attempt(override, objection, GROUNDS, account("clara"))).contains("an owner overrides");
        assertThat(attempt(override, objection, GROUNDS, account("dana"))).isEmpty();
        assertThat(judge("OPEN", "ESTABLISHED", "boris", proposal, false))
                .as("with all its voices, but beside the claim")
                .contains("does not stand as it was judged");
    }

    @Test
    void i10_established_takes_admitted_support_and_nothing_undecided() {
        argument.offer("ada", number, "DISPUTES", "transcript", "nobody had forced him");
        UUID proposal = propose("boris", "ESTABLISHED", "OPEN");
        assertThat(vote(UUID.randomUUID(), proposal, "clara", "approve", 8000)).isEmpty();

        assertThat(judge("OPEN", "ESTABLISHED", "boris", proposal, false)).contains("no undecided dispute");
    }

    @Test
    void i12_one_proposal_is_open_on_a_claim_and_it_is_closed_once() {
        UUID proposal = propose("boris", "ESTABLISHED", "OPEN");

        assertThat(tryToPropose(UUID.randomUUID(), "clara", "ESTABLISHED", "OPEN"))
                .contains("proposal_open");
        assertThat(tryToPropose(UUID.randomUUID(), "ada", "ESTABLISHED", "OPEN"))
                .contains("a reviewer proposes");
        assertThat(tryToPropose(UUID.randomUUID(), "clara", "REJECTED", "CONTESTED"))
                .contains("does not stand");
        String close = "update proposal set closed = ?, closed_seq = ?, closed_at = now() where id = ?";
        assertThat(attempt(close, "decided", 8002L, proposal)).contains("decided by a judgement");
        assertThat(attempt(close, "lapsed", null, proposal)).contains("before its time");
        assertThat(attempt("update proposal set by_id = ? where id = ?", account("clara"), proposal))
                .contains("changed in nothing else");
        assertThat(attempt(close, "withdrawn", 8002L, proposal)).isEmpty();
        assertThat(attempt(
                        "update proposal set closed = null, closed_seq = null, closed_at = null where id = ?",
                        proposal))
                .contains("closed once");
        assertThat(attempt("delete from proposal where id = ?", proposal)).contains("only grows");
    }

    @Test
    void i13_an_objection_is_answered_by_somebody_else_once() {
        String objection = argument.post(
                        "ada", "/evidence/" + support + "/objections", Map.of("text", "He was not in the room."))
                .extract()
                .path("id");
        String answer =
                "update objection set answer = ?, answered_seq = 7, answered_at = now(), answered_by_id = ? where id = ?";

        assertThat(attempt(answer, GROUNDS, account("ada"), UUID.fromString(objection)))
                .contains("check");
        assertThat(attempt(answer, GROUNDS, account("boris"), UUID.fromString(objection)))
                .isEmpty();
        assertThat(attempt(answer, GROUNDS, account("clara"), UUID.fromString(objection)))
                .contains("answered once");
    }

    @Test
    void that_a_wording_says_too_much_is_said_once_at_a_time_with_a_reason_and_answered_once() {
        String say =
                "insert into overstatement (project_id, id, claim_id, wording, body, created_seq, created_at, by_id)"
                        + " select project_id, ?, id, ?, ?, 7, now(), ? from claim where id = ?";
        UUID id = UUID.randomUUID();
        assertThat(attempt(say, id, 1, "          short", account("boris"), claim))
                .contains("check");
        assertThat(attempt(say, id, 9, GROUNDS, account("boris"), claim)).contains("foreign key");
        assertThat(attempt(say, id, 1, GROUNDS, account("boris"), claim)).isEmpty();
        assertThat(attempt(say, UUID.randomUUID(), 1, GROUNDS, account("dana"), claim))
                .contains("overstatement_open");

        assertThat(attempt("update overstatement set body = ? where id = ?", GROUNDS + "!", id))
                .contains("answered once");
        String answer =
                "update overstatement set answer = ?, answered_seq = 8, answered_at = now(), answered_by_id = ? where id = ?";
        assertThat(attempt(answer, GROUNDS, account("dana"), id)).isEmpty();
        assertThat(attempt(answer, GROUNDS, account("clara"), id)).contains("answered once");
        assertThat(attempt("delete from overstatement where id = ?", id)).contains("only grows");
        assertThat(attempt("truncate overstatement")).isNotEmpty();
    }

    @Test
    void i16_nobody_sets_a_standing_beside_the_judgements() {
        assertThat(attempt("update claim set standing = 'ESTABLISHED' where id = ?", claim))
                .contains("nobody judged");
    }

    @Test
    void the_walls_themselves_are_not_the_applications_to_move() {
        List<String> moved = new ArrayList<>();
        for (String sql : List.of(
                "alter table judgement disable trigger all",
                "drop trigger judgement_has_its_voices on judgement",
                "alter table vote drop constraint vote_check",
                "drop table proposal cascade",
                "create or replace function may_judge(in_project text, who uuid) returns boolean language sql as 'select true'",
                "set session_replication_role = replica")) {
            if (attempt(sql).isEmpty()) {
                moved.add(sql);
            }
        }
        assertThat(moved).isEmpty();
    }

    @Test
    void what_sql_cannot_hold_is_refused_in_the_same_transaction() {
        int other = argument.state("ada", "The cells were lit all night.");
        argument.offer("boris", number, Map.of("stance", "SUPPORTS", "claim", other, "reason", Argument.WHY));

        argument.post(
                        "boris",
                        "/claims/" + other + "/evidence",
                        Map.of("stance", "SUPPORTS", "claim", number, "reason", Argument.WHY))
                .statusCode(422)
                .body("errors[0].message", containsString("claim " + number));
        argument.post(
                        "clara",
                        "/claims/" + number + "/judgements",
                        Map.of("standing", "ESTABLISHED", "reason", Argument.WHY))
                .statusCode(422);
        people.as("ada")
                .header("If-Match", "*")
                .body(Map.of("statement", "Nobody slept at all in there.", "reason", Argument.WHY))
                .patch(argument.api + "/claims/" + number)
                .then()
                .statusCode(200);
        argument.offer("boris", number, "DISPUTES", "transcript", "nobody had forced him");
        argument.judge("boris", number, "CONTESTED", Map.of()).statusCode(201);
        people.as("ada")
                .header("If-Match", "*")
                .body(Map.of("statement", "Hardly anybody slept in there.", "reason", Argument.WHY))
                .patch(argument.api + "/claims/" + number)
                .then()
                .statusCode(403);
    }
}
