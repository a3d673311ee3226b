package org.testimonia.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.testimonia.People;
import org.testimonia.PostgresForTests;
import org.testimonia.claim.Library;
import org.testimonia.shared.Sql;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ArchiveTablesTest {

    @Inject
    Sql sql;

    @Inject
    People people;

    @Inject
    Library library;

    @Test
    @Transactional
    @ActivateRequestContext
    void every_table_of_a_project_is_in_the_archive_or_left_out_for_a_reason() {
        Set<String> decided = new TreeSet<>(ArchiveTables.names());
        decided.addAll(ArchiveTables.LEFT_OUT.keySet());

        Set<String> tables = new TreeSet<>();
        sql.rows("""
                        select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
                         where c.relnamespace = cast('public' as regnamespace) and c.relkind = 'r' and a.attname = 'project_id'""").forEach(row -> tables.add(row.text("name")));

        assertThat(tables).isEqualTo(decided);
    }

    @Test
    @Transactional
    @ActivateRequestContext
    void a_column_that_holds_an_id_of_somebody_is_known_to() {
        List<String> unknown =
                sql
                        .rows(
                                """
                        select c.relname || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
                         where c.relname = any(cast(:tables as text[])) and a.atttypid = cast('uuid' as regtype)
                           and (a.attname ~ '(^|_)by_id$' or a.attname in ('account_id', 'private_to', 'only_for'))
                           and (c.relname, a.attname) <> ('span', 'only_for') and not exists (
                             select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
                                and k.confrelid = cast('account' as regclass) and a.attnum = any(k.conkey))""",
                                "tables",
                                ArchiveTables.names()
                                        .toString()
                                        .replace('[', '{')
                                        .replace(']', '}'))
                        .stream()
                        .map(row -> row.text("name"))
                        .toList();

        assertThat(unknown).isEmpty();
    }

    @Test
    @Transactional
    @ActivateRequestContext
    void a_whole_history_may_go_where_single_steps_may() {
        assertThat(ways("standing_follows")).isEqualTo(ways("follow_the_standings"));
    }

    private Set<String> ways(String function) {
        String body = sql.first("select prosrc from pg_proc where proname = :name", "name", function)
                .orElseThrow()
                .text("prosrc");
        Set<String> ways = new TreeSet<>();
        Matcher way = Pattern.compile("'([A-Z]*>[A-Z]+)'").matcher(body);
        while (way.find()) {
            ways.add(way.group(1));
        }
        assertThat(ways).hasSizeGreaterThan(15);
        return ways;
    }

    @Test
    void nobody_restores_rows_into_a_project_that_has_begun() {
        String slug = people.project("private");
        String project = "(select id from project where slug = '" + slug + "')";

        for (Map.Entry<String, String> each : Map.of(
                        "select restore_rows(" + project + ", 'judgement', array['id'], '[]')",
                        "by the transaction that restores",
                        "insert into restored (project_id, chained_as, slug, at, by_id) select " + project
                                + ", 'aaaaaaaaaaaa', 'x', now(), id from account limit 1",
                        "is not restored")
                .entrySet()) {
            assertThat(library.attempt(each.getKey())).contains(each.getValue());
        }
    }
}
