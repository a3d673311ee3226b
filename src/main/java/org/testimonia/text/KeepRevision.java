package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Secrets;
import org.testimonia.shared.Sql;
import org.testimonia.text.CorrectParagraph.Correction;
import org.testimonia.text.anchoring.RevisionMap;

/** Keeps what was read as the next revision and carries every passage of the text to it, all in one step. */
@ApplicationScoped
class KeepRevision {

    private final Texts texts;
    private final Revisions revisions;
    private final PlainText plain;
    private final RevisionRows rows;
    private final MapPassages mapPassages;
    private final Event<TextRead> bell;
    private final Journal journal;
    private final EntityManager database;
    private final Sql sql;

    KeepRevision(
            Texts texts,
            Revisions revisions,
            PlainText plain,
            RevisionRows rows,
            MapPassages mapPassages,
            Event<TextRead> bell,
            Journal journal,
            EntityManager database,
            Sql sql) {
        this.texts = texts;
        this.revisions = revisions;
        this.plain = plain;
        this.rows = rows;
        this.mapPassages = mapPassages;
        this.bell = bell;
        this.journal = journal;
        this.database = database;
        this.sql = sql;
    }

    /** The texts are compared, and all that is long is written down, before the project is asked to wait. */
    @Transactional
    ReviseText.Revised keep(String slug, NewRevision asked, Format format, ReadText read, Member by) {
        Text text = texts.get(slug);
        int before = text.newest;
        refuseOutdated(asked, before);
        String sha256 = Secrets.hex(Secrets.sha256(asked.file()));
        if (revisions.newest(text).sha256().equals(sha256)) {
            throw Refusal.conflict("This very file is the newest revision already.");
        }
        String after = read.segments().stream().map(ReadSegment::text).collect(Collectors.joining("\n"));
        PlainText.Whole whole = new PlainText.Whole(text.id, before);
        RevisionMap map = RevisionMap.between(plain.whole(List.of(whole)).getOrDefault(whole, ""), after);
        Content content = put(text, before + 1, asked, format, read, by);
        Fate[] fate = new Fate[1];
        journal.write(by.project(), by.account(), moment -> {
            database.refresh(text);
            if (text.newest != before) {
                throw outdated(text.newest);
            }
            text.newest = before + 1;
            texts.flush();
            rows.reveal(List.of(content), moment);
            keep(asked.corrections(), text, moment);
            var target = new PlaceRows.Target(moment.project(), text.id, text.newest, moment.seq());
            fate[0] = mapPassages.all(target, map, after);
            return new TextRevised(
                    slug,
                    text.newest,
                    format.word(),
                    sha256,
                    fate[0],
                    asked.corrections().size());
        });
        return new ReviseText.Revised(before + 1, fate[0]);
    }

    /** Whoever is the second to put down a revision of one number waits for the first, and is told of it. */
    private Content put(Text text, int number, NewRevision asked, Format format, ReadText read, Member by) {
        try {
            Content content = rows.content(
                    by.project(), text.id, number, asked.asText(), format, read, read.findings(), share -> {});
            bell.fire(new TextRead(by.project(), text.id, number, text.language, read.segments(), share -> {}));
            return content;
        } catch (ConstraintViolationException e) {
            throw outdated(number);
        }
    }

    private static void refuseOutdated(NewRevision asked, int newest) {
        if (asked.from() != null && asked.from() != newest) {
            throw outdated(newest);
        }
    }

    private static Refusal outdated(int newest) {
        return Refusal.conflict("The text has got revision " + newest
                        + " meanwhile. Compare with it, and send your revision again.")
                .with("newest", newest);
    }

    private void keep(List<Correction> corrections, Text text, Moment moment) {
        for (int i = 0; i < corrections.size(); i++) {
            Correction correction = corrections.get(i);
            sql.run(
                    """
                    insert into correction (project_id, text_id, number, ordinal, start_at, end_at, cut, put)
                    values (:project, :text, :number, :ordinal, :start, :end, :cut, :put)""",
                    "project",
                    moment.project(),
                    "text",
                    text.id,
                    "number",
                    text.newest,
                    "ordinal",
                    i + 1,
                    "start",
                    correction.start(),
                    "end",
                    correction.end(),
                    "cut",
                    correction.cut(),
                    "put",
                    correction.put());
        }
    }
}
