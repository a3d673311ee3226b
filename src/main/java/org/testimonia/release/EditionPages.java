package org.testimonia.release;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionFormat;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Inert;
import org.testimonia.shared.Refusal;
import org.testimonia.text.Texts;

/** The editions of a project: what each prints, what is unfinished, and how it would look. */
@Path("/p/{project}/editions")
public class EditionPages {

    private static final int SHOWN = 1000;

    /** @param releases how many it has */
    record Line(Edition edition, int releases) {}

    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AllEditions(String slug, List<Line> lines) implements TemplateInstance {}

    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Plan(
            String slug,
            EditionForm form,
            @Nullable Refusal refusal,
            @Nullable String edition,
            boolean stale) implements TemplateInstance {}

    @CheckedTemplate(basePath = "release", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneEdition(
            String slug,
            Edition edition,
            Recipe recipe,
            List<Release> releases,
            List<Unfinished.Item> unfinished,
            @Nullable Refusal refusal,
            String note)
            implements TemplateInstance {}

    private final Editions editions;
    private final EditionAnswers answers;
    private final KeepEdition keepEdition;
    private final AskRelease askRelease;
    private final BindRelease bindRelease;
    private final Releases releases;
    private final Unfinished unfinished;
    private final Texts texts;
    private final Here here;

    EditionPages(
            Editions editions,
            EditionAnswers answers,
            KeepEdition keepEdition,
            AskRelease askRelease,
            BindRelease bindRelease,
            Releases releases,
            Unfinished unfinished,
            Texts texts,
            Here here) {
        this.editions = editions;
        this.answers = answers;
        this.keepEdition = keepEdition;
        this.askRelease = askRelease;
        this.bindRelease = bindRelease;
        this.releases = releases;
        this.unfinished = unfinished;
        this.texts = texts;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        List<Edition> all = editions.after(null, SHOWN);
        Map<UUID, Integer> published = answers.releases(all);
        return new AllEditions(
                here.slug(),
                all.stream()
                        .map(edition -> new Line(edition, published.getOrDefault(edition.id, 0)))
                        .toList());
    }

    @GET
    @Path("new")
    @Operation(hidden = true)
    public TemplateInstance begin() {
        here.memberWho(Right.KEEP_EDITIONS);
        return new Plan(here.slug(), EditionForm.empty(texts.byTitle()), null, null, false);
    }

    @POST
    @Operation(hidden = true)
    public Response make(MultivaluedMap<String, String> posted) {
        EditionForm form = EditionForm.typed(posted, texts.byTitle());
        try {
            Edition made = keepEdition.make(form.json(), here.memberWho(Right.KEEP_EDITIONS));
            return seeOther("/editions/" + made.slug);
        } catch (Refusal refusal) {
            return shown(refusal, new Plan(here.slug(), form, refusal, null, false));
        }
    }

    @GET
    @Path("{edition}")
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath String edition) {
        return one(editions.get(edition), null, "");
    }

    private OneEdition one(Edition edition, @Nullable Refusal refusal, String note) {
        return new OneEdition(
                here.slug(),
                edition,
                editions.recipe(edition),
                releases.of(edition),
                here.may(Right.KEEP_EDITIONS) ? unfinished.of(edition) : List.of(),
                refusal,
                note);
    }

    @GET
    @Path("{edition}/plan")
    @Operation(hidden = true)
    public TemplateInstance plan(@RestPath String edition) {
        here.memberWho(Right.KEEP_EDITIONS);
        Edition found = editions.get(edition);
        return new Plan(
                here.slug(), EditionForm.of(found, editions.recipe(found), texts.byTitle()), null, found.slug, false);
    }

    @POST
    @Path("{edition}/plan")
    @Operation(hidden = true)
    public Response change(@RestPath String edition, MultivaluedMap<String, String> posted) {
        editions.get(edition);
        EditionForm form = EditionForm.typed(posted, texts.byTitle());
        try {
            String ifMatch = form.version().matches("\\d{1,9}") ? Etag.of(Long.parseLong(form.version())) : null;
            keepEdition.change(edition, form.json(), ifMatch, here.memberWho(Right.KEEP_EDITIONS));
            return seeOther("/editions/" + edition);
        } catch (Refusal refusal) {
            String version = refusal.kind == Refusal.Kind.STALE
                    ? Integer.toString(editions.get(edition).version)
                    : form.version();
            return shown(
                    refusal,
                    new Plan(here.slug(), form.at(version), refusal, edition, refusal.kind == Refusal.Kind.STALE));
        }
    }

    /** As it would be published now, for those who may see all that goes in. */
    @GET
    @Path("{edition}/preview")
    @Operation(hidden = true)
    public Response preview(@RestPath String edition) {
        here.memberWho(Right.READ);
        return Response.ok(
                        EditionFormat.HTML
                                .write(bindRelease.bind(editions.get(edition)))
                                .bytes(),
                        EditionFormat.HTML.mediaType)
                .header("Content-Security-Policy", Inert.POLICY)
                .build();
    }

    @POST
    @Path("{edition}/releases")
    @Operation(hidden = true)
    public Response publish(@RestPath String edition, MultivaluedMap<String, String> posted) {
        Edition found = editions.get(edition);
        String note = posted.getFirst("note");
        try {
            UUID job = askRelease.ask(found, note, here.memberWho(Right.KEEP_EDITIONS));
            return seeOther("/jobs/" + job);
        } catch (Refusal refusal) {
            return shown(refusal, one(found, refusal, note == null ? "" : note));
        }
    }

    private Response seeOther(String address) {
        return Response.seeOther(URI.create("/p/" + here.slug() + address)).build();
    }

    private static Response shown(Refusal refusal, TemplateInstance page) {
        if (refusal.kind == Refusal.Kind.MISSING || refusal.kind == Refusal.Kind.FORBIDDEN) {
            throw refusal;
        }
        return Response.status(refusal.kind.status)
                .entity(page)
                .type("text/html;charset=UTF-8")
                .build();
    }
}
