package org.testimonia.review;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** What the project wants to know, and which claims answer it, for programs. */
@Path("/api/v1/projects/{project}/research-questions")
@Tag(name = "Questions")
public class ResearchQuestionApi {

    record NewQuestionJson(@Nullable String text) {}

    record NewAnswerJson(@Nullable Integer claim) {}

    record ReasonJson(@Nullable String reason) {}

    /** A claim that answers the question. */
    record AnswerJson(UUID id, int claim, String statement, Standing standing, String by) {

        static AnswerJson of(ResearchQuestions.AnswerSeen seen) {
            return new AnswerJson(seen.id(), seen.claim(), seen.statement(), seen.standing(), seen.by());
        }
    }

    /**
     * A question.
     *
     * @param noneOfThese whether every answer was rejected
     */
    record QuestionJson(
            UUID id, String text, String by, Instant createdAt, List<AnswerJson> answers, boolean noneOfThese) {

        static QuestionJson of(ResearchQuestions.Seen seen) {
            return new QuestionJson(
                    seen.id(),
                    seen.text(),
                    seen.by(),
                    seen.at(),
                    seen.answers().stream().map(AnswerJson::of).toList(),
                    seen.isNoneOfThese());
        }
    }

    private final ResearchQuestions questions;
    private final AskQuestion askQuestion;
    private final AnswerQuestion answerQuestion;
    private final Entries entries;
    private final Here here;

    ResearchQuestionApi(
            ResearchQuestions questions,
            AskQuestion askQuestion,
            AnswerQuestion answerQuestion,
            Entries entries,
            Here here) {
        this.questions = questions;
        this.askQuestion = askQuestion;
        this.answerQuestion = answerQuestion;
        this.entries = entries;
        this.here = here;
    }

    @GET
    public Listing<QuestionJson> list(UriInfo uri) {
        Paging paging = Paging.of(uri);
        return Listing.of(
                        questions.list(after(paging), paging.limit() + 1, cursor(uri)),
                        paging,
                        (ResearchQuestions.Seen seen) -> seen.id().toString())
                .map(QuestionJson::of);
    }

    private static @Nullable UUID after(Paging paging) {
        String after = paging.after();
        if (after != null && !after.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw Paging.unknownAfter();
        }
        return after == null ? null : UUID.fromString(after);
    }

    @POST
    @APIResponse(responseCode = "201", description = "The question.")
    public Response ask(@Nullable NewQuestionJson asked) {
        var by = here.memberWho(Right.KEEP_QUESTIONS);
        UUID id = askQuestion.ask(asked == null ? null : asked.text(), by);
        return Response.created(address(id)).entity(seen(id)).build();
    }

    @GET
    @Path("{id}")
    public QuestionJson get(@RestPath String id, UriInfo uri) {
        return seen(parse(id), cursor(uri));
    }

    @GET
    @Path("{id}/answers")
    public Listing<AnswerJson> answers(@RestPath String id, UriInfo uri) {
        return Listing.all(seen(parse(id), cursor(uri)).answers());
    }

    @POST
    @Path("{id}/answers")
    @Operation(summary = "Makes a claim an answer, and thereby an alternative to the other answers")
    @APIResponse(responseCode = "201", description = "The answer.")
    public Response answer(@RestPath String id, @Nullable NewAnswerJson asked) {
        var by = here.memberWho(Right.STATE_CLAIMS);
        UUID question = parse(id);
        UUID answer = answerQuestion.answer(question, asked == null ? null : asked.claim(), by);
        return Response.created(address(question))
                .entity(seen(question).answers().stream()
                        .filter(each -> each.id().equals(answer))
                        .findFirst()
                        .orElseThrow())
                .build();
    }

    @DELETE
    @Path("{id}/answers/{answer}")
    @APIResponse(responseCode = "204", description = "Taken back; the claim stays.")
    public void takeBack(@RestPath String id, @RestPath String answer, @Nullable ReasonJson asked) {
        var by = here.memberWho(Right.STATE_CLAIMS);
        UUID taken = Ids.parse(answer, "answer at this address");
        answerQuestion.takeBack(parse(id), taken, asked == null ? null : asked.reason(), by);
    }

    private QuestionJson seen(UUID id) {
        return seen(id, Long.MAX_VALUE);
    }

    private long cursor(UriInfo uri) {
        return entries.cursor(here.project(), Query.text(uri, "asOf"));
    }

    private QuestionJson seen(UUID id, long cursor) {
        return questions
                .one(id, cursor)
                .map(QuestionJson::of)
                .orElseThrow(() -> Refusal.missing("question at this address"));
    }

    private URI address(UUID id) {
        return URI.create("/api/v1/projects/" + here.slug() + "/research-questions/" + id);
    }

    private static UUID parse(String id) {
        return Ids.parse(id, "question at this address");
    }
}
