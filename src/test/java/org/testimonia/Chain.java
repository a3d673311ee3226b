package org.testimonia;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.testimonia.shared.Json;
import org.testimonia.shared.Secrets;
import org.testimonia.shared.Sql;

/** Recomputes a project's journal from what is stored: an outsider's check of numbers, digests and hashes. */
@ApplicationScoped
public class Chain {

    private final Sql sql;

    Chain(Sql sql) {
        this.sql = sql;
    }

    /** The revision numbers at which the journal does not verify. */
    @Transactional
    @ActivateRequestContext
    public List<Long> breaks(String slug) {
        List<Long> breaks = new ArrayList<>();
        String before = "00".repeat(32);
        long expected = 1;
        for (Sql.Row row : sql.rows("""
                select e.*, cast(e.detail as text) as words, coalesce(r.chained_as, e.project_id) as project_key,
                       coalesce(a.archived_id, e.account_id) as writer, coalesce(o.archived_id, e.private_to) as only_for
                  from journal_entry e join project p on p.id = e.project_id
                  left join restored r on r.project_id = e.project_id
                  left join archived_person a on a.project_id = e.project_id and a.account_id = e.account_id
                  left join archived_person o on o.project_id = e.project_id and o.account_id = e.private_to
                 where p.slug = :slug order by e.seq""", "slug", slug)) {
            String detailHash = row.textOrNull("words") == null
                    ? Secrets.hex(row.bytes("detail_hash"))
                    : Secrets.hex(Secrets.sha256(Json.canonical(Json.read(row.text("words")))));
            String covered = String.join(
                    "\n",
                    before,
                    row.text("project_key"),
                    row.text("seq"),
                    row.instant("at").toString(),
                    row.text("writer"),
                    row.text("kind"),
                    row.text("subject"),
                    row.text("summary"),
                    detailHash,
                    String.valueOf(row.idOrNull("only_for")));
            String hash = Secrets.hex(Secrets.sha256(covered.getBytes(StandardCharsets.UTF_8)));
            boolean holds = row.longNumber("seq") == expected
                    && detailHash.equals(Secrets.hex(row.bytes("detail_hash")))
                    && hash.equals(Secrets.hex(row.bytes("hash")));
            if (!holds) {
                breaks.add(row.longNumber("seq"));
            }
            before = Secrets.hex(row.bytes("hash"));
            expected++;
        }
        return breaks;
    }
}
