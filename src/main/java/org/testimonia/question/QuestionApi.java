package org.testimonia.question;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;

/** The questions that can be put to a project, for programs. Nothing is written. */
@Path("/api/v1/projects/{project}/questions")
@Tag(name = "Questions")
public class QuestionApi {

    record ParameterJson(String name, String hint, boolean required) {}

    record QuestionJson(String name, String title, String sentence, List<ParameterJson> parameters) {}

    private record Placed(int place, Object item) {}

    private final Questions questions;

    QuestionApi(Questions questions) {
        this.questions = questions;
    }

    @GET
    @Operation(summary = "Every question, with the parameters it takes")
    public Listing<QuestionJson> list() {
        return Listing.all(questions.about().stream()
                .map(each -> new QuestionJson(
                        each.name(),
                        each.title(),
                        each.sentence(),
                        each.parameters().stream()
                                .map(one -> new ParameterJson(one.name(), one.hint(), one.required()))
                                .toList()))
                .toList());
    }

    @GET
    @Path("{name}")
    @Operation(
            summary = "The answer to a question",
            description = "The list of questions says which parameters each takes; another one is refused by its name.")
    public Map<String, Object> answer(@RestPath String name, UriInfo uri) {
        Question question = questions.named(name);
        Paging paging = Paging.of(uri);
        Map<String, Object> body =
                question.answer(Asked.of(question.about(), uri)).body();
        if (body.get("items") instanceof List<?> items) {
            Listing<Object> page = page(items, paging);
            body.put("items", page.items());
            body.put("next", page.next());
        }
        return body;
    }

    /** What is computed has no key but its place; it is the same as long as nobody writes. */
    private static Listing<Object> page(List<?> items, Paging paging) {
        int from = (int) Math.max(0, Math.min(paging.afterNumber(0), items.size()));
        int to = Math.min(items.size(), from + paging.limit() + 1);
        List<Placed> fetched = IntStream.range(from, to)
                .mapToObj(place -> new Placed(place + 1, items.get(place)))
                .toList();
        return Listing.of(fetched, paging, (Placed placed) -> Integer.toString(placed.place()))
                .map(Placed::item);
    }
}
