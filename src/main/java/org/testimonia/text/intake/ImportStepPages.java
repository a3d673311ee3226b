package org.testimonia.text.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;
import org.testimonia.source.Source;
import org.testimonia.source.Sources;
import org.testimonia.text.AboutText;
import org.testimonia.text.Format;
import org.testimonia.text.KeepText;
import org.testimonia.text.ReadAs;
import org.testimonia.text.Text;
import org.testimonia.text.Uploads;

/** Two steps of an import: check and describe. One may go back and forth; what was said stays. */
@Path("/p/{project}/import/{draft}")
public class ImportStepPages {

    @CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Check(
            Draft draft,
            String base,
            @Nullable Checked checked,
            List<Format> formats,
            List<String> encodings,
            KeepText.@Nullable Twin twin,
            String excerpt)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Describe(
            Draft draft,
            String base,
            AboutForm typed,
            Hints hints,
            List<Source> sources,
            @Nullable Refusal refusal) implements TemplateInstance {}

    /** What stands over fields of the third step. */
    public record Hints(String title, String author, String language) {

        static Hints of(@Nullable Checked checked) {
            return new Hints(
                    hint(checked == null ? "" : checked.title(), "Where it is empty, as the file is called"),
                    hint(checked == null ? "" : checked.author(), "Who wrote it"),
                    hint(
                            checked == null ? "" : checked.language(),
                            "A tag such as en, de or grc; where it is empty, the project’s"));
        }

        private static String hint(String file, String otherwise) {
            return file.isEmpty() ? otherwise : "Where it is empty, as the file says: " + file;
        }
    }

    private final Drafts drafts;
    private final KeepDraft keepDraft;
    private final CheckDraft checkDraft;
    private final StartImport startImport;
    private final Sources sources;
    private final ImportWays ways;
    private final Here here;

    ImportStepPages(
            Drafts drafts,
            KeepDraft keepDraft,
            CheckDraft checkDraft,
            StartImport startImport,
            Sources sources,
            ImportWays ways,
            Here here) {
        this.drafts = drafts;
        this.keepDraft = keepDraft;
        this.checkDraft = checkDraft;
        this.startImport = startImport;
        this.sources = sources;
        this.ways = ways;
        this.here = here;
    }

    @GET
    @Path("check")
    @Operation(hidden = true)
    public Response check(@RestPath String draft) {
        here.memberWho(Right.IMPORT_TEXTS);
        Draft begun = drafts.get(draft);
        Optional<Response> elsewhere = ways.whileWorkedOn(begun);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        if (begun.checked() == null && begun.refused() == null) {
            return look(begun);
        }
        Refusal refused = begun.refused();
        String excerpt = refused == null ? "" : String.valueOf(refused.members.getOrDefault("excerpt", ""));
        return Response.ok(new Check(
                        begun,
                        ways.base(begun),
                        begun.checked(),
                        List.of(Format.values()),
                        ReadAs.USUAL,
                        checkDraft.twin(begun),
                        excerpt))
                .type("text/html;charset=UTF-8")
                .build();
    }

    /** Read it otherwise than was guessed. */
    @POST
    @Path("check")
    @Operation(hidden = true)
    public Response readAs(
            @RestPath String draft,
            @RestForm @Nullable String format,
            @RestForm @Nullable String encoding,
            @RestForm @Nullable String wholePage) {
        here.memberWho(Right.IMPORT_TEXTS);
        Draft begun = drafts.get(draft);
        Optional<Response> elsewhere = ways.whileWorkedOn(begun);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        Format named = Uploads.format(format);
        keepDraft.say(
                begun,
                begun.said()
                        .readAs(
                                named == null ? "" : named.word(),
                                wholePage != null,
                                encoding == null ? "" : encoding.strip()),
                true);
        return look(drafts.get(draft));
    }

    private Response look(Draft draft) {
        if (draft.size() <= ImportApi.AT_ONCE) {
            checkDraft.check(draft);
            return ways.to("/import/" + draft.id() + "/check");
        }
        return ways.to("/jobs/" + startImport.check(draft, here.memberWho(Right.IMPORT_TEXTS)));
    }

    @GET
    @Path("describe")
    @Operation(hidden = true)
    public TemplateInstance describe(@RestPath String draft) {
        here.memberWho(Right.IMPORT_TEXTS);
        Draft begun = drafts.get(draft);
        return describe(begun, AboutForm.of(begun.said()), null);
    }

    private TemplateInstance describe(Draft draft, AboutForm typed, @Nullable Refusal refusal) {
        return new Describe(
                draft, ways.base(draft), typed, Hints.of(draft.checked()), sources.list("order by key"), refusal);
    }

    @POST
    @Path("describe")
    @Operation(hidden = true)
    public Response say(
            @RestPath String draft,
            @RestForm @Nullable String title,
            @RestForm @Nullable String author,
            @RestForm @Nullable String date,
            @RestForm @Nullable String language,
            @RestForm @Nullable String rights,
            @RestForm @Nullable String archive,
            @RestForm @Nullable String shelfmark,
            @RestForm @Nullable String source) {
        here.memberWho(Right.IMPORT_TEXTS);
        Draft begun = drafts.get(draft);
        AboutText about = new AboutText(title, author, null, source, language, date, rights, archive, shelfmark);
        Said said = begun.said().about(about);
        try {
            Text.check(about);
            mustBeKept(about.source());
            keepDraft.say(begun, said, false);
            return ways.to("/import/" + begun.id() + "/confirm");
        } catch (Refusal refusal) {
            return ImportPages.refused(describe(begun, AboutForm.of(said), refusal), refusal);
        }
    }

    private void mustBeKept(@Nullable String source) {
        if (source != null && sources.find(source).isEmpty()) {
            throw Refusal.invalid("source", "There is no source “" + source + "” in this project. Keep it first.");
        }
    }

    @POST
    @Path("withdrawal")
    @Operation(hidden = true)
    public Response withdraw(@RestPath String draft) {
        here.memberWho(Right.IMPORT_TEXTS);
        Draft begun = drafts.get(draft);
        ways.whileWorkedOn(begun).ifPresent(busy -> {
            throw Refusal.conflict("This is being worked on. Cancel that first.");
        });
        keepDraft.letGo(begun.project(), begun.id());
        return ways.to("/texts");
    }
}
