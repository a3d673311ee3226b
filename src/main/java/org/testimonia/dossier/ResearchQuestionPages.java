package org.testimonia.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.review.AnswerQuestion;
import org.testimonia.review.AskQuestion;
import org.testimonia.review.ResearchQuestions;
import org.testimonia.review.round.RoundSeen;
import org.testimonia.review.round.Rounds;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** What the project wants to know; and each question with its answers beside one another, source by source. */
@Path("/p/{project}/questions")
public class ResearchQuestionPages {

    private static final int SHOWN = 1000;

    @CheckedTemplate(basePath = "dossier", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AllQuestions(String slug, List<ResearchQuestions.Seen> questions, Kept kept) implements TemplateInstance {}

    @CheckedTemplate(basePath = "dossier", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneQuestion(String slug, @Nullable AsOf asOf, AnswerTable table, List<RoundSeen> rounds, Kept kept)
            implements TemplateInstance {}

    private final ResearchQuestions questions;
    private final AnswerTables tables;
    private final AsOfs asOfs;
    private final Rounds rounds;
    private final AskQuestion askQuestion;
    private final AnswerQuestion answerQuestion;
    private final Here here;

    ResearchQuestionPages(
            ResearchQuestions questions,
            AnswerTables tables,
            AsOfs asOfs,
            Rounds rounds,
            AskQuestion askQuestion,
            AnswerQuestion answerQuestion,
            Here here) {
        this.questions = questions;
        this.tables = tables;
        this.asOfs = asOfs;
        this.rounds = rounds;
        this.askQuestion = askQuestion;
        this.answerQuestion = answerQuestion;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return all(Kept.NOTHING);
    }

    @POST
    @Operation(hidden = true)
    public Response ask(MultivaluedMap<String, String> posted) {
        Map<String, String> values = Form.of(posted);
        try {
            return seeOther(askQuestion.ask(values.get("text"), here.memberWho(Right.KEEP_QUESTIONS)));
        } catch (Refusal refusal) {
            return ClaimForms.shown(refusal, all(new Kept("ask", values, refusal)));
        }
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String id, UriInfo uri) {
        return one(parse(id), asOfs.of(Query.text(uri, "asOf")), Kept.NOTHING);
    }

    @POST
    @Path("{id}/answers")
    @Operation(hidden = true)
    public Response answer(@RestPath String id, MultivaluedMap<String, String> posted) {
        return attempt(parse(id), "answer", posted, values -> {
            answerQuestion.answer(parse(id), Form.number(values, "claim"), here.memberWho(Right.STATE_CLAIMS));
        });
    }

    @POST
    @Path("{id}/answers/{answer}/retirement")
    @Operation(hidden = true)
    public Response takeBack(@RestPath String id, @RestPath String answer, MultivaluedMap<String, String> posted) {
        UUID taken = Ids.parse(answer, "answer at this address");
        return attempt(parse(id), "unanswer-" + taken, posted, values -> {
            answerQuestion.takeBack(parse(id), taken, values.get("reason"), here.memberWho(Right.STATE_CLAIMS));
        });
    }

    private Response attempt(
            UUID question, String form, MultivaluedMap<String, String> posted, Consumer<Map<String, String>> deed) {
        Map<String, String> values = Form.of(posted);
        try {
            deed.accept(values);
            return seeOther(question);
        } catch (Refusal refusal) {
            if (refusal.kind == Refusal.Kind.MISSING) {
                throw refusal;
            }
            return ClaimForms.shown(refusal, one(question, null, new Kept(form, values, refusal)));
        }
    }

    private Response seeOther(UUID question) {
        return Response.seeOther(URI.create("/p/" + here.slug() + "/questions/" + question))
                .build();
    }

    private TemplateInstance all(Kept kept) {
        return new AllQuestions(here.slug(), questions.list(null, SHOWN, Long.MAX_VALUE), kept);
    }

    private TemplateInstance one(UUID id, @Nullable AsOf asOf, Kept kept) {
        ResearchQuestions.Seen question =
                questions.one(id, AsOf.cursor(asOf)).orElseThrow(() -> Refusal.missing("question at this address"));
        return new OneQuestion(
                here.slug(),
                asOf,
                tables.of(question, AsOf.cursor(asOf)),
                asOf == null ? rounds.ofQuestion(id) : List.of(),
                kept);
    }

    private static UUID parse(String id) {
        return Ids.parse(id, "question at this address");
    }
}
