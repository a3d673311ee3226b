package org.testimonia.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.account.Visitor;
import org.testimonia.annotation.AnnotationSeen;
import org.testimonia.annotation.Annotations;
import org.testimonia.annotation.Audience;
import org.testimonia.annotation.Replies;
import org.testimonia.annotation.Reply;
import org.testimonia.annotation.ReplyTo;
import org.testimonia.annotation.RetireAnnotation;
import org.testimonia.annotation.RewordAnnotation;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Markdown;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** One annotation with its replies: where it is answered, worded anew and withdrawn. */
@Path("/p/{project}/annotations/{id}")
public class AnnotationPages {

    /** What stands in the form: what was typed, or what is saved. */
    record Edited(String body, String tags, String visibility) {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneAnnotation(
            AnnotationSeen seen,
            @Nullable RawString body,
            List<Card.Answer> replies,
            Slip slip,
            Edited edited,
            String version,
            boolean own,
            boolean stale)
            implements TemplateInstance {}

    private final Annotations annotations;
    private final Replies replies;
    private final ReplyTo replyTo;
    private final RewordAnnotation reword;
    private final RetireAnnotation retire;
    private final Written written;
    private final Visitor visitor;
    private final Here here;

    AnnotationPages(
            Annotations annotations,
            Replies replies,
            ReplyTo replyTo,
            RewordAnnotation reword,
            RetireAnnotation retire,
            Written written,
            Visitor visitor,
            Here here) {
        this.annotations = annotations;
        this.replies = replies;
        this.replyTo = replyTo;
        this.reword = reword;
        this.retire = retire;
        this.written = written;
        this.visitor = visitor;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String id) {
        return page(annotations.seen(known(id)), Slip.NONE);
    }

    @POST
    @Path("replies")
    @Operation(hidden = true)
    public Response reply(@RestPath String id, @BeanParam Fields fields) {
        AnnotationSeen seen = annotations.seen(known(id));
        return take("reply", seen, fields, () -> {
            replyTo.reply(seen.id(), fields.word("body"), here.memberWho(Right.ANNOTATE));
            return passage(seen);
        });
    }

    @POST
    @Path("edit")
    @Operation(hidden = true)
    public Response edit(@RestPath String id, @BeanParam Fields fields) {
        AnnotationSeen seen = annotations.seen(known(id));
        return take("edit", seen, fields, () -> {
            Audience visibility = fields.word("visibility").isEmpty()
                    ? null
                    : Query.word(fields.word("visibility"), "visibility", Audience.class);
            reword.reword(
                    seen.id(),
                    NotePages.words(fields, seen.wording()),
                    visibility,
                    "\"" + fields.word("version") + "\"",
                    here.memberWho(Right.ANNOTATE));
            return passage(seen);
        });
    }

    @POST
    @Path("retire")
    @Operation(hidden = true)
    public Response retire(@RestPath String id, @BeanParam Fields fields) {
        AnnotationSeen seen = annotations.seen(known(id));
        return take("retire", seen, fields, () -> {
            String version = "\"" + fields.word("version") + "\"";
            retire.retire(seen.id(), fields.word("reason"), version, here.memberWho(Right.ANNOTATE));
            return passage(seen).replaceFirst("&thread=.*", "");
        });
    }

    private interface Deed {
        String leadsTo();
    }

    private Response take(String form, AnnotationSeen before, Fields fields, Deed deed) {
        try {
            return Response.seeOther(URI.create(deed.leadsTo())).build();
        } catch (Refusal refusal) {
            if (refusal.kind == Refusal.Kind.SIGN_IN || refusal.kind == Refusal.Kind.MISSING) {
                throw refusal;
            }
            Slip slip = new Slip(form, fields.typed(), refusal);
            return Response.status(refusal.kind.status)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(page(annotations.seen(before.id()), slip))
                    .build();
        }
    }

    private OneAnnotation page(AnnotationSeen seen, Slip slip) {
        List<Card.Answer> answers =
                replies.of(seen.id()).stream().map(AnnotationPages::answer).toList();
        return new OneAnnotation(
                seen,
                Cards.words(seen.wording().body(), seen.wording().format()),
                answers,
                slip,
                edited(seen, slip),
                Integer.toString(seen.version()),
                seen.by().equals(visitor.name()),
                slip.refusal() != null && slip.refusal().kind == Refusal.Kind.STALE);
    }

    private static Edited edited(AnnotationSeen seen, Slip slip) {
        if (slip.form().equals("edit")) {
            return new Edited(
                    slip.value("edit", "body"),
                    slip.value("edit", "tags"),
                    visibility(seen, slip.value("edit", "visibility")));
        }
        String body = seen.wording().body();
        return new Edited(
                body == null ? "" : body,
                String.join(", ", seen.wording().tags()),
                seen.visibility().word());
    }

    private static String visibility(AnnotationSeen seen, String chosen) {
        return chosen.isEmpty() ? seen.visibility().word() : chosen.toLowerCase(Locale.ROOT);
    }

    private static Card.Answer answer(Reply reply) {
        return new Card.Answer(reply.id(), reply.byName(), reply.at(), new RawString(Markdown.toHtml(reply.body())));
    }

    private String passage(AnnotationSeen seen) {
        return written.address(
                new Written.Made("annotation", seen.id(), seen.kind().word() + "-" + seen.id()));
    }

    private static UUID known(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Refusal.missing("annotation " + id);
        }
    }
}
