package org.testimonia.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** Somebody answers an annotation. */
@ApplicationScoped
public class ReplyTo {

    private final Annotations annotations;
    private final Journal journal;
    private final Sql sql;

    ReplyTo(Annotations annotations, Journal journal, Sql sql) {
        this.annotations = annotations;
        this.journal = journal;
        this.sql = sql;
    }

    /** The id of the answer. */
    @Transactional
    public UUID reply(UUID annotation, String body, Member by) {
        by.must(Right.ANNOTATE);
        if (body.isBlank()) {
            throw Refusal.invalid("text", "A reply says something.");
        }
        Wording.checkBody(body, "text");
        UUID[] id = new UUID[1];
        journal.write(by.project(), by.account(), moment -> {
            Annotation answered = annotations.get(annotation);
            id[0] = put(annotation, body, moment);
            return AnnotationEvent.replied(answered, id[0], body.strip());
        });
        return id[0];
    }

    /** Puts an answer inside a step of the journal that somebody else is taking. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID put(UUID annotation, String body, Moment moment) {
        UUID id = Ids.next();
        sql.run(
                """
                    insert into reply (project_id, id, annotation_id, body, by_id, created_seq, created_at)
                    values (:project, :id, :annotation, :body, :by, :seq, :at)""",
                "project",
                moment.project(),
                "id",
                id,
                "annotation",
                annotation,
                "body",
                body.strip(),
                "by",
                moment.account(),
                "seq",
                moment.seq(),
                "at",
                moment.at());
        return id;
    }
}
