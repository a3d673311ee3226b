package org.testimonia.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Json;
import org.testimonia.shared.Secrets;
import org.testimonia.shared.Sql;

/** Keeps who did what when: one write, one number without a gap, one entry whose hash covers the one before. */
@ApplicationScoped
public class Journal {

    /** The next number; and what the hashes call the project and the writer, where an archive called them otherwise. */
    private static final String TAKE = """
            update counter set revision = revision + 1 where project_id = :project
            returning revision, hash,
              coalesce((select r.chained_as from restored r where r.project_id = counter.project_id), project_id) as project_key,
              coalesce((select p.archived_id from archived_person p
                         where p.project_id = counter.project_id and p.account_id = cast(:account as uuid)),
                       cast(:account as uuid)) as writer""";

    private final EntityManager database;
    private final Sql sql;
    private final Clock clock;
    private final Event<Noteworthy> bell;
    private final Event<EntryWritten> written;

    Journal(EntityManager database, Sql sql, Clock clock, Event<Noteworthy> bell, Event<EntryWritten> written) {
        this.database = database;
        this.sql = sql;
        this.clock = clock;
        this.bell = bell;
        this.written = written;
    }

    /**
     * Takes the project's next number, lets the deed happen in it, and writes the entry. From here to the end of the
     * transaction nobody else writes in this project, so the deed should have its reading behind it, and what it decides
     * on must be read inside.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <E extends Noteworthy> E write(String project, UUID account, Function<Moment, E> deed) {
        Sql.Row counter = sql.first(TAKE, "project", project, "account", account.toString())
                .orElseThrow();
        Moment moment = new Moment(project, counter.longNumber("revision"), clock.instant(), account);
        E event = deed.apply(moment);
        keep(moment, event, counter);
        bell.fire(event);
        written.fire(new EntryWritten(moment, event));
        return event;
    }

    /** The next number people see on a claim; only inside {@link #write}. */
    public int nextClaimNumber(Moment moment) {
        return (int) sql.number(
                "update counter set claims = claims + 1 where project_id = :project returning claims",
                "project",
                moment.project());
    }

    /** Opens the journal of a new project. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(String project) {
        sql.run("insert into counter (project_id) values (:project)", "project", project);
    }

    private void keep(Moment moment, Noteworthy event, Sql.Row counter) {
        database.flush();
        String detail = Json.canonical(event.detail());
        byte[] detailHash = Secrets.sha256(detail);
        Moment chained = new Moment(counter.text("project_key"), moment.seq(), moment.at(), counter.id("writer"));
        byte[] hash = chain(counter.bytes("hash"), chained, privateTo(event, moment, chained), event, detailHash);
        sql.run(
                """
                insert into journal_entry
                  (project_id, seq, at, account_id, kind, subject, summary, detail, detail_hash, private_to, hash)
                values (:project, :seq, :at, :account, :kind, :subject, :summary, cast(:detail as jsonb), :detailHash,
                        cast(:privateTo as uuid), :hash)""",
                "project",
                moment.project(),
                "seq",
                moment.seq(),
                "at",
                moment.at(),
                "account",
                moment.account(),
                "kind",
                event.kind(),
                "subject",
                event.subject(),
                "summary",
                event.summary(),
                "detail",
                detail,
                "detailHash",
                detailHash,
                "privateTo",
                event.privateTo() == null ? null : event.privateTo().toString(),
                "hash",
                hash);
        sql.run(
                "update counter set hash = :hash where project_id = :project",
                "hash",
                hash,
                "project",
                moment.project());
    }

    /** What is private is its writer's, under the name that the hashes know. */
    private static @Nullable UUID privateTo(Noteworthy event, Moment moment, Moment chained) {
        return moment.account().equals(event.privateTo()) ? chained.account() : event.privateTo();
    }

    /** The chain covers the digest of the detail, not the detail, so that words can go and the chain still holds. */
    private static byte[] chain(
            byte[] before, Moment moment, @Nullable UUID privateTo, Noteworthy event, byte[] detailHash) {
        String covered = String.join(
                "\n",
                Secrets.hex(before),
                moment.project(),
                Long.toString(moment.seq()),
                moment.at().toString(),
                moment.account().toString(),
                event.kind(),
                event.subject(),
                event.summary(),
                Secrets.hex(detailHash),
                String.valueOf(privateTo));
        return Secrets.sha256(covered.getBytes(StandardCharsets.UTF_8));
    }
}
