package org.testimonia.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Query;
import org.testimonia.shared.Sql;

/** Finds what concerns an account, in the projects of which it is a member still. One statement each time. */
@ApplicationScoped
public class Notices {

    private static final UUID NEWEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final Sql sql;

    Notices(Sql sql) {
        this.sql = sql;
    }

    /** The newest first, those before another one. */
    public List<NoticeSeen> of(UUID account, boolean unreadOnly, @Nullable UUID before, int limit) {
        return sql
                .rows(
                        """
                        select n.id, p.slug, p.title, n.why, a.display_name as by, n.summary, n.path, n.at,
                               n.read_at is not null as read
                          from notice n
                          join project p on p.id = n.project_id
                          join member m on m.project_id = n.project_id and m.account_id = n.account_id
                          left join account a on a.id = n.by_id
                         where n.account_id = :account and n.id < :before and (n.read_at is null or not :unread)
                         order by n.id desc limit :limit""",
                        "account",
                        account,
                        "before",
                        before == null ? NEWEST : before,
                        "unread",
                        unreadOnly,
                        "limit",
                        limit)
                .stream()
                .map(row -> new NoticeSeen(
                        row.id("id"),
                        row.text("slug"),
                        row.text("title"),
                        Query.word(row.text("why"), "why", NoticeSeen.Why.class),
                        row.textOrNull("by"),
                        row.text("summary"),
                        row.text("path"),
                        row.instant("at"),
                        row.flag("read")))
                .toList();
    }

    public int unread(UUID account) {
        return (int) sql.number("""
                select count(*) from notice n
                  join member m on m.project_id = n.project_id and m.account_id = n.account_id
                 where n.account_id = :account and n.read_at is null""", "account", account);
    }
}
