package org.testimonia.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Journal;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Etag;
import org.testimonia.text.Passages;

/** An annotation is withdrawn, by its author or an editor. Its history stays. */
@ApplicationScoped
public class RetireAnnotation {

    private final Annotations annotations;
    private final Passages passages;
    private final Journal journal;

    RetireAnnotation(Annotations annotations, Passages passages, Journal journal) {
        this.annotations = annotations;
        this.passages = passages;
        this.journal = journal;
    }

    @Transactional
    public void retire(UUID id, @Nullable String reason, @Nullable String ifMatch, Member by) {
        by.must(Right.ANNOTATE);
        journal.write(by.project(), by.account(), moment -> {
            Annotation annotation = annotations.get(id);
            Etag.check(ifMatch, annotation.version);
            annotation.retire(reason == null ? "" : reason.strip(), by, moment);
            annotations.flush();
            passages.lift(id);
            return AnnotationEvent.retired(annotation);
        });
    }
}
