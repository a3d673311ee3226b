package org.testimonia.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.testimonia.account.Account;
import org.testimonia.journal.Journal;
import org.testimonia.project.ProjectEvents.RoleGiven;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Secrets;
import org.testimonia.shared.Sql;

/** Invitations by link: whoever opens one first becomes a member. A link holds for two weeks. */
@ApplicationScoped
public class Invitations {

    private static final Duration LENGTH = Duration.ofDays(14);

    private final Sql sql;
    private final Members members;
    private final Journal journal;
    private final Clock clock;

    Invitations(Sql sql, Members members, Journal journal, Clock clock) {
        this.sql = sql;
        this.members = members;
        this.journal = journal;
        this.clock = clock;
    }

    /** An open invitation as the invited person sees it. */
    public record Invitation(
            String project, UUID id, String slug, String title, Role role, String invitedBy, UUID invitedById) {}

    /** The key of a new invitation; only its digest is kept. */
    @Transactional
    public String invite(Role role, Member by) {
        by.must(Right.MANAGE_MEMBERS);
        String key = Secrets.key();
        sql.run(
                """
                insert into invitation (project_id, id, role, key_hash, by_id, created_at, expires_at)
                values (:project, :id, :role, :hash, :by, :now, :expires)""",
                "project",
                by.project(),
                "id",
                Ids.next(),
                "role",
                role.name(),
                "hash",
                Secrets.sha256(key),
                "by",
                by.account(),
                "now",
                clock.instant(),
                "expires",
                clock.instant().plus(LENGTH));
        return key;
    }

    public Invitation open(String key) {
        return sql.first("""
                        select i.project_id, i.id, i.role, i.by_id, p.slug, p.title, a.display_name
                          from invitation i join project p on p.id = i.project_id join account a on a.id = i.by_id
                         where i.key_hash = :hash and i.used_at is null and i.expires_at > :now""", "hash", Secrets.sha256(key), "now", clock.instant())
                .map(row -> new Invitation(
                        row.text("project_id"),
                        row.id("id"),
                        row.text("slug"),
                        row.text("title"),
                        Role.valueOf(row.text("role")),
                        row.text("display_name"),
                        row.id("by_id")))
                .orElseThrow(() -> Refusal.missing("open invitation at this address; ask for a new one"));
    }

    /** The account becomes a member, or keeps the higher role it has. The link is used up. */
    @Transactional
    public Invitation accept(String key, Account account) {
        Invitation invitation = open(key);
        journal.write(invitation.project(), account.id, moment -> {
            int used = sql.run(
                    """
                    update invitation set used_at = :now, used_by_id = :account
                     where project_id = :project and id = :id and used_at is null""",
                    "now",
                    moment.at(),
                    "account",
                    account.id,
                    "project",
                    invitation.project(),
                    "id",
                    invitation.id());
            if (used == 0) {
                throw Refusal.missing("open invitation at this address; ask for a new one");
            }
            Role role = members.of(invitation.project(), account.name)
                    .map(Members.Membership::role)
                    .filter(has -> has.isAtLeast(invitation.role()))
                    .orElse(invitation.role());
            members.put(invitation.project(), account.id, role, moment.at());
            return new RoleGiven(account.id, account.name, role);
        });
        return invitation;
    }
}
