package org.testimonia.question;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** The questions that can be put to a project, in plain words, and their answers as tables. */
@Path("/p/{project}/ask")
public class AskPages {

    @CheckedTemplate(basePath = "question", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Ask(String slug, List<About> questions) implements TemplateInstance {}

    @CheckedTemplate(basePath = "question", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Answered(
            String slug,
            About about,
            List<Field> fields,
            List<Sheet> sheets,
            @Nullable Refusal refusal) implements TemplateInstance {}

    private final Questions questions;
    private final Choices choices;
    private final Here here;

    AskPages(Questions questions, Choices choices, Here here) {
        this.questions = questions;
        this.choices = choices;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return new Ask(here.slug(), questions.about());
    }

    @GET
    @Path("{name}")
    @Operation(hidden = true)
    public Response ask(@RestPath String name, UriInfo uri) {
        Question question = questions.named(name);
        try {
            Asked asked = Asked.of(question.about(), uri);
            boolean ready = asked.isComplete();
            List<Sheet> sheets = ready ? question.answer(asked).sheets() : List.of();
            return answer(200, page(question.about(), uri, sheets, null));
        } catch (Refusal refusal) {
            return answer(refusal.kind.status, page(question.about(), uri, List.of(), refusal));
        }
    }

    private TemplateInstance page(About about, UriInfo uri, List<Sheet> sheets, @Nullable Refusal refusal) {
        List<Field> fields = about.parameters().stream()
                .map(each -> new Field(
                        each,
                        Objects.requireNonNullElse(Query.text(uri, each.name()), ""),
                        each.isChosen() ? choices.of(each.sort(), Query.text(uri, "claim")) : List.of(),
                        refusal == null ? null : refusal.messageAt(each.name())))
                .toList();
        return new Answered(here.slug(), about, fields, sheets, refusal);
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .entity(page)
                .build();
    }
}
