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

    /**
     * One line of the list.
     *
     * @param signsIn whether this is an account, and not a name that came with an archive
     */
    public record Membership(
            UUID account, String name, String displayName, Role role, Instant since, boolean signsIn) {}

    public List<Membership> of(String project) {
        return sql.rows("""
                        select a.id, a.name, a.display_name, m.role, m.since,
                               not exists (select from archived_person p where p.project_id = m.project_id
                                              and p.account_id = m.account_id and p.made) as signs_in
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

    /** How many own it and can sign in; a name from an archive cannot. */
    public int owners(String project) {
        return (int) sql.number("""
                select count(*) from member m where m.project_id = :project and m.role = 'OWNER' and not exists (
                  select from archived_person p where p.project_id = m.project_id and p.account_id = m.account_id and p.made)""", "project", project);
    }

    void put(String project, UUID account, Role role, Instant at) {
        sql.run("""
                insert into member (project_id, account_id, role, since) values (:project, :account, :role, :at)
                on conflict (project_id, account_id) do update set role = excluded.role, archived = null""", "project", project, "account", account, "role", role.name(), "at", at);
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
                row.instant("since"),
                row.flag("signs_in"));
    }
}
