package org.testimonia.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;
import org.testimonia.text.Passage;
import org.testimonia.text.Passages;

/** A reader marks passages and says something about them. */
@ApplicationScoped
public class Annotate {

    private final Annotations annotations;
    private final Wordings wordings;
    private final Passages passages;
    private final Journal journal;
    private final Sql sql;

    Annotate(Annotations annotations, Wordings wordings, Passages passages, Journal journal, Sql sql) {
        this.annotations = annotations;
        this.wordings = wordings;
        this.passages = passages;
        this.journal = journal;
        this.sql = sql;
    }

    @Transactional
    public Annotation annotate(NewAnnotation asked, Member by) {
        by.must(Right.ANNOTATE);
        if (asked.targets().isEmpty()) {
            throw Refusal.invalid("target", "Name the passage: send target with text and start and end, or a quote.");
        }
        Wording wording = asked.wording().checked(asked.kind());
        List<Passage> places = passages.read(asked.targets(), "target");
        Annotation[] made = new Annotation[1];
        journal.write(by.project(), by.account(), moment -> {
            made[0] = put(asked.kind(), asked.visibility(), wording, places, moment);
            return AnnotationEvent.made(made[0], wording);
        });
        return made[0];
    }

    /**
     * Puts an annotation inside a step of the journal that somebody else is taking.
     *
     * @param wording checked for its kind
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Annotation put(
            AnnotationKind kind, Audience visibility, Wording wording, List<Passage> places, Moment moment) {
        Annotation annotation = new Annotation(kind, visibility, moment);
        annotations.persistAndFlush(annotation);
        wordings.add(annotation, wording, moment);
        passages.keep(
                places, annotation.kind.word(), annotation.id, annotation.visibility.name(), annotation.onlyFor());
        link(annotation, places, moment);
        return annotation;
    }

    private void link(Annotation annotation, List<Passage> places, Moment moment) {
        sql.run(
                """
                insert into annotation_passage (project_id, annotation_id, ordinal, passage_id)
                select :project, :annotation, p.ordinal, p.id
                  from unnest(cast(:passages as uuid[])) with ordinality as p(id, ordinal)""",
                "project",
                moment.project(),
                "annotation",
                annotation.id,
                "passages",
                Sql.ids(places.stream().map(passage -> passage.id).toList()));
    }
}
