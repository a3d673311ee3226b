package org.testimonia.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel;
import org.testimonia.journal.Journal;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Visibility;
import org.testimonia.shared.Json;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** Keeps a release: its files first, which nobody sees, and at the end the one row that makes it one. */
@ApplicationScoped
class KeepRelease {

    /** @param digest of what was bound */
    record Kept(
            UUID id,
            UUID edition,
            Visibility visibility,
            int number,
            EditionModel model,
            byte[] facts,
            byte[] digest,
            @Nullable String note,
            List<ReleasedFile> files) {}

    private final Editions editions;
    private final Releases releases;
    private final Journal journal;
    private final Sql sql;
    private final Here here;

    KeepRelease(Editions editions, Releases releases, Journal journal, Sql sql, Here here) {
        this.editions = editions;
        this.releases = releases;
        this.journal = journal;
        this.sql = sql;
        this.here = here;
    }

    /** Takes away files of publications that came to no end. */
    @Transactional
    void sweep() {
        sql.run("""
                delete from release_file f
                 where f.project_id = :project
                   and not exists (select 1 from release r where r.project_id = f.project_id and r.id = f.release_id)
                   and not exists (select 1 from job j where j.project_id = f.project_id and j.id = f.release_id
                                      and j.state in ('QUEUED', 'RUNNING'))""", "project", here.project());
    }

    /** Again, when a crash made the work begin again. */
    @Transactional
    void keepFile(UUID release, ReleasedFile.Made made) {
        ReleasedFile file = made.file();
        sql.run(
                "delete from release_file where project_id = :project and release_id = :release and format = :format",
                "project",
                here.project(),
                "release",
                release,
                "format",
                file.format());
        sql.run(
                """
                insert into release_file (project_id, release_id, format, media_type, extension, size, sha256, bytes)
                values (:project, :release, :format, :mediaType, :extension, :size, :sha256, :bytes)""",
                "project",
                here.project(),
                "release",
                release,
                "format",
                file.format(),
                "mediaType",
                file.mediaType(),
                "extension",
                file.extension(),
                "size",
                file.size(),
                "sha256",
                file.sha256(),
                "bytes",
                made.bytes());
    }

    /** Nothing is to be kept: only that the work has ended. */
    @Transactional
    void nothing(Runnable ending) {
        ending.run();
    }

    /** @param ending what happens in the same transaction */
    @Transactional
    void publish(Kept kept, Member by, Runnable ending) {
        byte[] bound = Bound.keep(kept.model());
        journal.write(by.project(), by.account(), moment -> {
            Edition edition = editions.findById(kept.edition());
            Releases.Newest newest = releases.newest(kept.edition());
            if (newest != null && newest.number() >= kept.number()) {
                throw Refusal.conflict("Somebody published release " + newest.number()
                        + " of this edition meanwhile. Look at it, and publish again if yours still differs.");
            }
            insert(kept, bound, by);
            ending.run();
            return EditionChanged.published(edition, kept.number(), told(kept));
        });
    }

    private void insert(Kept kept, byte[] bound, Member by) {
        sql.run(
                """
                insert into release (project_id, id, edition_id, number, seq, created_at, by_id, note, digest, bound, facts,
                                     report, citation, visibility)
                values (:project, :id, :edition, :number, :seq, :at, :by, :note, :digest, :bound, :facts,
                        cast(:report as jsonb), :citation, :visibility)""",
                "project",
                by.project(),
                "id",
                kept.id(),
                "edition",
                kept.edition(),
                "number",
                kept.number(),
                "seq",
                kept.model().seq(),
                "at",
                kept.model().at(),
                "by",
                by.account(),
                "visibility",
                kept.visibility().name(),
                "note",
                kept.note(),
                "digest",
                kept.digest(),
                "bound",
                bound,
                "facts",
                kept.facts(),
                "report",
                report(kept.files()),
                "citation",
                kept.model().imprint() == null ? "" : kept.model().imprint().citation());
    }

    private static String report(List<ReleasedFile> files) {
        Map<String, List<String>> report = new TreeMap<>();
        files.stream()
                .filter(file -> !file.report().isEmpty())
                .forEach(file -> report.put(file.format(), file.report()));
        return Json.canonical(report);
    }

    private static Map<String, Object> told(Kept kept) {
        Map<String, Object> sums = new TreeMap<>();
        kept.files().forEach(file -> sums.put(file.format(), file.sha256()));
        return Map.of("number", kept.number(), "seq", kept.model().seq(), "files", sums);
    }
}
