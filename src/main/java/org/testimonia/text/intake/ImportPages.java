package org.testimonia.text.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;
import org.testimonia.text.FormatGuess;

/** The first step of an import: the files, or the words. */
@Path("/p/{project}/import")
public class ImportPages {

    private static final int LONGEST_TITLE = 80;

    @CheckedTemplate(basePath = "intake", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Source(
            @Nullable Draft draft,
            String base,
            List<Draft> begun,
            String words,
            @Nullable Refusal refusal) implements TemplateInstance {}

    private final Drafts drafts;
    private final KeepDraft keepDraft;
    private final CheckDraft checkDraft;
    private final StartImport startImport;
    private final ImportWays ways;
    private final Here here;

    ImportPages(
            Drafts drafts,
            KeepDraft keepDraft,
            CheckDraft checkDraft,
            StartImport startImport,
            ImportWays ways,
            Here here) {
        this.drafts = drafts;
        this.keepDraft = keepDraft;
        this.checkDraft = checkDraft;
        this.startImport = startImport;
        this.ways = ways;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance source() {
        here.memberWho(Right.IMPORT_TEXTS);
        return new Source(null, base(), drafts.mine(), "", null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response begin(@RestForm("file") @Nullable List<FileUpload> files, @RestForm @Nullable String words) {
        Member by = here.memberWho(Right.IMPORT_TEXTS);
        try {
            Draft draft = drafts.get(
                    keepDraft.begin(sent(files, words), said(files, words), by).toString());
            return look(draft, by);
        } catch (Refusal refusal) {
            return refused(new Source(null, base(), List.of(), text(words), refusal), refusal);
        }
    }

    /** Back to the first step: what is there stays, unless something else is sent. */
    @GET
    @Path("{draft}/source")
    @Operation(hidden = true)
    public TemplateInstance again(@RestPath String draft) {
        here.memberWho(Right.IMPORT_TEXTS);
        Draft begun = drafts.get(draft);
        return new Source(begun, ways.base(begun), List.of(), pasted(begun), null);
    }

    private String pasted(Draft draft) {
        return draft.said().pasted()
                ? new String(drafts.bytes(draft, draft.files().get(0)), StandardCharsets.UTF_8)
                : "";
    }

    @POST
    @Path("{draft}/source")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response replace(
            @RestPath String draft,
            @RestForm("file") @Nullable List<FileUpload> files,
            @RestForm @Nullable String words) {
        Member by = here.memberWho(Right.IMPORT_TEXTS);
        Draft begun = drafts.get(draft);
        var elsewhere = ways.whileWorkedOn(begun);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        if (isSent(files) || (begun.said().pasted() && !text(words).isBlank())) {
            Said said = said(files, words).about(begun.said().about());
            keepDraft.replace(begun, sent(files, words), said);
            return look(drafts.get(draft), by);
        }
        return ways.to("/import/" + begun.id() + "/check");
    }

    /** What is small is read at once; for the rest there is a page one may leave. */
    private Response look(Draft draft, Member by) {
        if (draft.size() <= ImportApi.AT_ONCE) {
            checkDraft.check(draft);
            return ways.to("/import/" + draft.id() + "/check");
        }
        return ways.to("/jobs/" + startImport.check(draft, by));
    }

    private String base() {
        return "/p/" + here.slug() + "/import";
    }

    static Response refused(TemplateInstance page, Refusal refusal) {
        return Response.status(refusal.kind.status)
                .entity(page)
                .type("text/html;charset=UTF-8")
                .build();
    }

    private static boolean isSent(@Nullable List<FileUpload> files) {
        return !chosen(files).isEmpty();
    }

    /** What was chosen, empty files too. A browser sends one without a name where none was. */
    private static List<FileUpload> chosen(@Nullable List<FileUpload> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file ->
                                file.size() > 0 || !text(file.fileName()).isBlank())
                        .toList();
    }

    private static List<KeepDraft.Sent> sent(@Nullable List<FileUpload> files, @Nullable String words) {
        List<FileUpload> chosen = chosen(files);
        if (!chosen.isEmpty()) {
            return chosen.stream().map(ImportApi::sent).toList();
        }
        if (text(words).isBlank()) {
            throw Refusal.invalid("file", "Choose a file, or paste the text.");
        }
        return List.of(KeepDraft.Sent.words(text(words).getBytes(StandardCharsets.UTF_8)));
    }

    private static Said said(@Nullable List<FileUpload> files, @Nullable String words) {
        List<FileUpload> chosen = chosen(files);
        if (chosen.isEmpty()) {
            return Said.pasted(title(text(words)));
        }
        FileUpload first = chosen.get(0);
        return Said.files(chosen.size() > 1 || FormatGuess.isArchive(first.fileName(), ImportApi.beginning(first)));
    }

    /** A pasted text is called by its first line until somebody says otherwise. */
    private static String title(String words) {
        String line = words.strip()
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("[\\p{Cc}\\s]+", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)).strip() + "…";
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
