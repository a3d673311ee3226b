package org.testimonia.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.testimonia.shared.Sql;

/** Who works in a project, and as what. */
@ApplicationScoped
public class Members {

    private final Sql sql;

    Members(Sql sql) {
        this.sql = sql;
    }

    /** One line of the list. */
    public record Membership(UUID account, String name, String displayName, Role role, Instant since) {}

    public List<Membership> of(String project) {
        return sql.rows("""
                        select a.id, a.name, a.display_name, m.role, m.since
                          from member m join account a on a.id = m.account_id
                         where m.project_id = :project order by a.name""", "project", project).stream()
                .map(Members::membership)
                .toList();
    }

    public Optional<Membership> of(String project, String name) {
        return of(project).stream().filter(member -> member.name().equals(name)).findFirst();
    }

    /** How many may judge: reviewers and above. */
    public int reviewers(String project) {
        return (int) sql.number(
                "select count(*) from member where project_id = :project and role in ('REVIEWER', 'EDITOR', 'OWNER')",
                "project",
                project);
    }

    public int owners(String project) {
        return (int) sql.number(
                "select count(*) from member where project_id = :project and role = 'OWNER'", "project", project);
    }

    void put(String project, UUID account, Role role, Instant at) {
        sql.run("""
                insert into member (project_id, account_id, role, since) values (:project, :account, :role, :at)
                on conflict (project_id, account_id) do update set role = excluded.role""", "project", project, "account", account, "role", role.name(), "at", at);
    }

    void remove(String project, UUID account) {
        sql.run(
                "delete from member where project_id = :project and account_id = :account",
                "project",
                project,
                "account",
                account);
    }

    private static Membership membership(Sql.Row row) {
        return new Membership(
                row.id("id"),
                row.text("name"),
                row.text("display_name"),
                Role.valueOf(row.text("role")),
                row.instant("since"));
    }
}
