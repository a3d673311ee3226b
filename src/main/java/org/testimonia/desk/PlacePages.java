package org.testimonia.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.text.DecidePlace;
import org.testimonia.text.TargetJson;

/** The queue of passages without a certain place: where each stood, where it may stand now, and a person's decision. */
@Path("/p/{project}/texts/{text}/places")
public class PlacePages {

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Places(PlacesPage page) implements TemplateInstance {}

    private final PlaceQueue queue;
    private final DecidePlace decidePlace;
    private final Here here;

    PlacePages(PlaceQueue queue, DecidePlace decidePlace, Here here) {
        this.queue = queue;
        this.decidePlace = decidePlace;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance queue(@RestPath String text, UriInfo uri) {
        return new Places(queue.page(text, id(uri, "passage"), id(uri, "after"), Slip.NONE));
    }

    private static @Nullable UUID id(UriInfo uri, String name) {
        String id = Query.text(uri, name);
        return id == null ? null : Ids.parse(id, "passage " + id);
    }

    /** Afterwards one sees the next that waits. */
    @POST
    @Path("{passage}")
    @Operation(hidden = true)
    public Response decide(
            @RestPath String text,
            @RestPath String passage,
            @RestForm @Nullable String decision,
            @RestForm @Nullable String revision,
            @RestForm @Nullable String exact,
            @RestForm @Nullable String prefix) {
        Member by = here.member();
        UUID id = Ids.parse(passage, "passage " + passage);
        String words = exact == null ? "" : exact.replace("\r\n", "\n").strip();
        try {
            var asked = Query.word(decision, "decision", DecidePlace.Decision.class);
            Integer seen = revision == null || revision.isBlank() ? null : Query.number(revision, "revision");
            TargetJson target =
                    asked == DecidePlace.Decision.ANCHOR ? target(words, prefix == null ? "" : prefix) : null;
            decidePlace.decide(text, id, asked, seen, target, by);
            return Response.seeOther(URI.create("/p/" + here.slug() + "/texts/" + text + "/places"))
                    .build();
        } catch (Refusal refusal) {
            if (refusal.kind == Refusal.Kind.MISSING) {
                throw refusal;
            }
            Slip slip = new Slip("place", Map.of("exact", words, "prefix", prefix == null ? "" : prefix), refusal);
            return Response.status(refusal.kind.status)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(new Places(queue.page(text, id, null, slip)))
                    .build();
        }
    }

    private static TargetJson target(String words, String prefix) {
        if (words.isEmpty()) {
            throw Refusal.invalid("exact", "Type the words as they stand in the newest revision.");
        }
        String before = prefix.replace("\r\n", "\n");
        return new TargetJson(
                null, null, null, null, new TargetJson.QuoteJson(words, before.isBlank() ? null : before, null));
    }
}
