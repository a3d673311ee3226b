package org.testimonia.text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;
import org.testimonia.source.Source;
import org.testimonia.source.Sources;

/** The form that brings a text, by file or pasted. */
@Path("/p/{project}/import")
public class ImportPages {

    /** What somebody typed; it stands there again when something is refused. */
    record Typed(String words, String title, String author, String language, String source, String format) {

        static final Typed NOTHING = new Typed("", "", "", "", "", "");
    }

    @CheckedTemplate(basePath = "text", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Import(
            Typed typed,
            List<Source> sources,
            List<Format> formats,
            @Nullable Refusal refusal,
            @Nullable String twin,
            @Nullable String fileName)
            implements TemplateInstance {}

    private final ImportText importText;
    private final Sources sources;
    private final Here here;

    ImportPages(ImportText importText, Sources sources, Here here) {
        this.importText = importText;
        this.sources = sources;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form() {
        here.memberWho(Right.IMPORT_TEXTS);
        return page(Typed.NOTHING, null, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response bring(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String words,
            @RestForm @Nullable String title,
            @RestForm @Nullable String author,
            @RestForm @Nullable String language,
            @RestForm @Nullable String source,
            @RestForm @Nullable String format,
            @RestForm @Nullable String duplicate) {
        Member by = here.memberWho(Right.IMPORT_TEXTS);
        Typed typed = new Typed(text(words), text(title), text(author), text(language), text(source), text(format));
        try {
            Text text = importText.bring(asked(file, typed, duplicate != null), by);
            return Response.seeOther(URI.create("/p/" + here.slug() + "/texts/" + text.slug))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(refusal.kind.status)
                    .entity(page(typed, refusal, file != null && isSent(file) ? file.fileName() : null))
                    .type("text/html;charset=UTF-8")
                    .build();
        }
    }

    private static boolean isSent(@Nullable FileUpload file) {
        return file != null && file.size() > 0;
    }

    private static NewText asked(@Nullable FileUpload file, Typed typed, boolean duplicate) {
        if (file != null && isSent(file)) {
            return asked(Uploads.bytes(file), file.fileName(), file.contentType(), typed, duplicate);
        }
        if (typed.words().isBlank()) {
            throw Refusal.invalid("file", "Choose a file, or paste the text.");
        }
        if (typed.title().isBlank()) {
            throw Refusal.invalid("title", "A pasted text needs a title.");
        }
        return asked(typed.words().getBytes(StandardCharsets.UTF_8), "pasted.txt", null, typed, duplicate);
    }

    private static NewText asked(
            byte[] bytes, String name, @Nullable String contentType, Typed typed, boolean duplicate) {
        return new NewText(
                bytes,
                name,
                contentType,
                Uploads.format(typed.format()),
                typed.title(),
                typed.author(),
                null,
                typed.source(),
                typed.language(),
                duplicate);
    }

    private TemplateInstance page(Typed typed, @Nullable Refusal refusal, @Nullable String fileName) {
        String twin = refusal != null && refusal.members.get("text") instanceof String slug ? slug : null;
        return new Import(typed, sources.list("order by key"), List.of(Format.values()), refusal, twin, fileName);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
