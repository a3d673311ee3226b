package org.testimonia.desk;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.annotation.Annotate;
import org.testimonia.annotation.Annotation;
import org.testimonia.annotation.AnnotationKind;
import org.testimonia.annotation.Audience;
import org.testimonia.annotation.NewAnnotation;
import org.testimonia.annotation.Wording;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Query;

/** A note, question, highlight or tag on a passage. */
@Path("/p/{project}/texts/{text}/notes")
public class NotePages {

    private final Written written;
    private final Annotate annotate;
    private final Here here;

    NotePages(Written written, Annotate annotate, Here here) {
        this.written = written;
        this.annotate = annotate;
        this.here = here;
    }

    @POST
    @Operation(hidden = true)
    public Response note(@RestPath String text, @BeanParam Fields fields) {
        return written.take("note", text, fields, () -> {
            Annotation made = annotate.annotate(asked(text, fields), here.memberWho(Right.ANNOTATE));
            return new Written.Made("annotation", made.id, made.kind.word() + "-" + made.id);
        });
    }

    private static NewAnnotation asked(String text, Fields fields) {
        String kind = fields.word("kind");
        String visibility = fields.word("visibility");
        return new NewAnnotation(
                kind.isEmpty() ? AnnotationKind.NOTE : Query.word(kind, "kind", AnnotationKind.class),
                visibility.isEmpty() ? Audience.PROJECT : Query.word(visibility, "visibility", Audience.class),
                Written.target(text, fields),
                words(fields));
    }

    private static Wording words(Fields fields) {
        return new Wording(fields.word("body"), "text/markdown", null, tags(fields.word("tags")), null, null);
    }

    /** What the forms do not ask for stays as it was. */
    static Wording words(Fields fields, Wording before) {
        return new Wording(
                fields.word("body"),
                before.format(),
                before.language(),
                tags(fields.word("tags")),
                before.entityIri(),
                before.entityLabel());
    }

    private static List<String> tags(String typed) {
        return Arrays.stream(typed.split(",", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }
}
