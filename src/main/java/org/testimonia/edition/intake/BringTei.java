package org.testimonia.edition.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.testimonia.edition.StandOffReader;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Role;
import org.testimonia.shared.Sql;
import org.testimonia.text.Format;
import org.testimonia.text.Revision;
import org.testimonia.text.Revisions;
import org.testimonia.text.Segment;
import org.testimonia.text.Segments;
import org.testimonia.text.Text;
import org.testimonia.text.TextImported;
import org.testimonia.text.TextRevised;
import org.testimonia.text.Texts;
import org.testimonia.text.TextsImported;

/** A TEI file that an edition of ours was: what we added to it comes back with it, in the next step of the journal. */
@ApplicationScoped
class BringTei {

    private final Texts texts;
    private final Revisions revisions;
    private final Segments segments;
    private final BringBack bringBack;
    private final Sql sql;
    private final Here here;

    BringTei(Texts texts, Revisions revisions, Segments segments, BringBack bringBack, Sql sql, Here here) {
        this.texts = texts;
        this.revisions = revisions;
        this.segments = segments;
        this.bringBack = bringBack;
        this.sql = sql;
        this.here = here;
    }

    void bring(@Observes TextImported imported) {
        bring(imported.slug(), imported.format());
    }

    void bring(@Observes TextsImported imported) {
        imported.texts().forEach(text -> bring(String.valueOf(text.get("slug")), String.valueOf(text.get("format"))));
    }

    void bring(@Observes TextRevised revised) {
        if (revised.corrections() == 0) {
            bring(revised.slug(), revised.format());
        }
    }

    private void bring(String slug, String format) {
        if (!format.equalsIgnoreCase(Format.TEI.name())) {
            return;
        }
        Text text = texts.get(slug);
        Revision revision = revisions.newest(text);
        byte[] original = revisions.original(revision);
        if (StandOffReader.mayHave(original)) {
            StandOffReader.read(
                            original,
                            segments.of(revision).stream().map(Segment::read).toList())
                    .ifPresent(brought ->
                            bringBack.bring(new BringBack.Asked("tei", brought.in(slug), null, null), importer()));
        }
    }

    /** Who wrote the entry of the journal that brought the text; a worker has nobody signed in. */
    private Member importer() {
        Sql.Row row = sql.first("""
                        select e.account_id, a.display_name from journal_entry e join account a on a.id = e.account_id
                         where e.project_id = :project order by e.seq desc limit 1""", "project", here.project()).orElseThrow();
        Role role = here.roleOrNull();
        return new Member(
                here.project(), row.id("account_id"), row.text("display_name"), role == null ? Role.READER : role);
    }
}
