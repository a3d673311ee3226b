package org.testimonia.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.testimonia.edition.EditionModel;
import org.testimonia.project.Here;
import org.testimonia.release.Difference.Change;
import org.testimonia.shared.Sql;

/** Compares what two releases print; the journal says when it came about. */
@ApplicationScoped
class Differences {

    private final Releases releases;
    private final Sql sql;
    private final Here here;

    Differences(Releases releases, Sql sql, Here here) {
        this.releases = releases;
        this.sql = sql;
        this.here = here;
    }

    Difference between(Release from, Release to) {
        EditionModel before = releases.bound(from);
        EditionModel after = releases.bound(to);
        List<Change> changes = new Compared(before, after, dates(from.seq(), to.seq())).changes();
        return new Difference(
                changes.stream().sorted(Comparator.comparingLong(Change::seq)).toList());
    }

    /** When something was last said of a subject between two revisions; of what is not named, when the later was made. */
    private When dates(long from, long to) {
        Map<String, Long> seqs = new HashMap<>();
        sql.rows("""
                        select subject, max(seq) as seq from journal_entry
                         where project_id = :project and seq > :from and seq <= :to and private_to is null
                         group by subject""", "project", here.project(), "from", Math.min(from, to), "to", Math.max(from, to))
                .forEach(row -> seqs.put(row.text("subject"), row.longNumber("seq")));
        return subject -> seqs.getOrDefault(subject, to);
    }

    /** The revision of the project that last touched a subject of the journal. */
    interface When {
        long of(String subject);
    }
}
