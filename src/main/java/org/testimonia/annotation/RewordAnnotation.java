package org.testimonia.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Journal;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Sql;

/** Who wrote an annotation says it otherwise; the earlier wording stays in its history. */
@ApplicationScoped
public class RewordAnnotation {

    private final Annotations annotations;
    private final Wordings wordings;
    private final Journal journal;
    private final Sql sql;

    RewordAnnotation(Annotations annotations, Wordings wordings, Journal journal, Sql sql) {
        this.annotations = annotations;
        this.wordings = wordings;
        this.journal = journal;
        this.sql = sql;
    }

    /** Keeps the new wording beside the earlier ones; a null visibility leaves it as it is. */
    @Transactional
    public void reword(UUID id, Wording words, @Nullable Audience visibility, @Nullable String ifMatch, Member by) {
        by.must(Right.ANNOTATE);
        journal.write(by.project(), by.account(), moment -> {
            Annotation annotation = annotations.get(id);
            annotation.mustBeOf(by);
            Etag.check(ifMatch, annotation.version);
            Wording wording = words.checked(annotation.kind);
            annotation.visibility = visibility == null ? annotation.visibility : visibility;
            annotation.version++;
            annotations.flush();
            wordings.add(annotation, wording, moment);
            show(annotation);
            return AnnotationEvent.reworded(annotation, wording);
        });
    }

    /** The index of the reader follows. */
    private void show(Annotation annotation) {
        UUID onlyFor = annotation.onlyFor();
        sql.run(
                """
                update span set visibility = :visibility, only_for = cast(:onlyFor as uuid)
                 where project_id = :project and subject_id = :annotation""",
                "visibility",
                annotation.visibility.name(),
                "onlyFor",
                onlyFor == null ? null : onlyFor.toString(),
                "project",
                annotation.project,
                "annotation",
                annotation.id);
    }
}
