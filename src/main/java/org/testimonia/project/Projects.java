package org.testimonia.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** Finds projects. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, String> {

    private final Sql sql;

    Projects(Sql sql) {
        this.sql = sql;
    }

    public Project get(String key) {
        return findByIdOptional(key).orElseThrow(() -> Refusal.missing("project"));
    }

    public boolean isTaken(String slug) {
        return count("slug", slug) > 0;
    }

    /** A project by its address, with the role of an account in it; in a transaction of its own, see {@code Keys}. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Here.Place> place(String slug, @Nullable UUID account) {
        return sql.first("""
                        select p.id, p.slug, p.title, p.visibility, m.role
                          from project p left join member m on m.project_id = p.id and m.account_id = cast(:account as uuid)
                         where p.slug = :slug""", "slug", slug, "account", account == null ? null : account.toString())
                .map(row -> new Here.Place(
                        row.text("id"),
                        row.text("slug"),
                        row.text("title"),
                        Visibility.valueOf(row.text("visibility")),
                        role(row)));
    }

    private static @Nullable Role role(Sql.Row row) {
        String role = row.textOrNull("role");
        return role == null ? null : Role.valueOf(role);
    }

    /** A project as somebody sees it in a list. */
    public record Seen(
            String slug,
            String title,
            String description,
            Visibility visibility,
            String language,
            @Nullable Role role,
            long revision,
            int version) {}

    /** Those of an account and the public ones, by slug. */
    public List<Seen> seenBy(@Nullable UUID account, Paging paging) {
        return sql
                .rows(
                        """
                        select p.slug, p.title, p.description, p.visibility, p.language, m.role, c.revision, p.version
                          from project p
                          join counter c on c.project_id = p.id
                          left join member m on m.project_id = p.id and m.account_id = cast(:account as uuid)
                         where (m.role is not null or p.visibility = 'PUBLIC') and p.slug > :after
                         order by p.slug limit :limit""",
                        "account",
                        account == null ? null : account.toString(),
                        "after",
                        paging.after() == null ? "" : paging.after(),
                        "limit",
                        paging.limit() + 1)
                .stream()
                .map(row -> new Seen(
                        row.text("slug"),
                        row.text("title"),
                        row.text("description"),
                        Visibility.valueOf(row.text("visibility")),
                        row.text("language"),
                        role(row),
                        row.longNumber("revision"),
                        row.number("version")))
                .toList();
    }
}
