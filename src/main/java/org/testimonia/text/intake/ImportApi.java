package org.testimonia.text.intake;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.testimonia.job.Job;
import org.testimonia.job.JobAnswers;
import org.testimonia.job.Prefer;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;
import org.testimonia.text.AboutText;
import org.testimonia.text.Format;
import org.testimonia.text.FormatGuess;
import org.testimonia.text.ImportText;
import org.testimonia.text.NewText;
import org.testimonia.text.ReadAs;
import org.testimonia.text.Text;
import org.testimonia.text.TextAnswers;
import org.testimonia.text.TextReader;
import org.testimonia.text.Texts;
import org.testimonia.text.Uploads;

/** Bringing texts, for programs: a file is read at once, a large one or an archive by a job. */
@Path("/api/v1/projects/{project}/texts")
@Tag(name = "Texts")
public class ImportApi {

    /** What is read while the program waits, in bytes. */
    static final long AT_ONCE = 1 << 20;

    /** How long a program waits for a small archive without having asked to. */
    private static final Duration FOR_SMALL = Duration.ofSeconds(60);

    private final ImportText importText;
    private final StartImport startImport;
    private final JobAnswers jobAnswers;
    private final Texts texts;
    private final TextAnswers answers;
    private final Here here;

    ImportApi(
            ImportText importText,
            StartImport startImport,
            JobAnswers jobAnswers,
            Texts texts,
            TextAnswers answers,
            Here here) {
        this.importText = importText;
        this.startImport = startImport;
        this.jobAnswers = jobAnswers;
        this.texts = texts;
        this.answers = answers;
        this.here = here;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Bring a file, or a zip archive of files with an optional manifest.csv")
    @APIResponse(
            responseCode = "201",
            description =
                    "The text, with what its reader found; of an archive all its texts, and the files that failed.")
    @APIResponse(
            responseCode = "202",
            description = "The job that brings what is larger than 1 MiB. Prefer: wait=60 asks for 201 instead.")
    @APIResponse(responseCode = "409", description = "The project has this very file already; text names it.")
    public Response bring(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm @Nullable String title,
            @RestForm @Nullable String author,
            @RestForm @Nullable String slug,
            @RestForm @Nullable String source,
            @RestForm @Nullable String language,
            @RestForm @Nullable String date,
            @RestForm @Nullable String rights,
            @RestForm @Nullable String archive,
            @RestForm @Nullable String shelfmark,
            @RestForm @Nullable String format,
            @RestForm @Nullable String encoding,
            @RestForm @Nullable String duplicate,
            @RestHeader("Prefer") @Nullable String prefer) {
        Member by = here.memberWho(Right.IMPORT_TEXTS);
        if (file == null) {
            throw Refusal.invalid("file", "Send the file as the part called file of a multipart form.");
        }
        AboutText about = new AboutText(title, author, slug, source, language, date, rights, archive, shelfmark);
        Text.check(about);
        Format named = Uploads.format(format);
        ReadAs as = ReadAs.of(false, encoding);
        boolean allowed = "allow".equals(duplicate);
        boolean several = named == null && FormatGuess.isArchive(file.fileName(), beginning(file));
        if (!several && file.size() <= AT_ONCE) {
            return made(importText.bring(
                    new NewText(Uploads.bytes(file), file.fileName(), file.contentType(), named, as, about, allowed),
                    by));
        }
        Said said = Said.files(several)
                .readAs(named == null ? "" : named.word(), false, encoding == null ? "" : encoding)
                .about(about)
                .allowing(allowed);
        UUID job = startImport.bring(List.of(sent(file)), said, by);
        Duration wait = Prefer.wait(prefer);
        return jobAnswers.after(job, several && file.size() <= AT_ONCE && wait.isZero() ? FOR_SMALL : wait, this::done);
    }

    static KeepDraft.Sent sent(FileUpload file) {
        if (file.size() > TextReader.LARGEST_FILE) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, "This file is larger than 100 MB. Bring it in parts.");
        }
        return KeepDraft.Sent.file(file.fileName(), file.contentType(), file.size(), file.uploadedFile());
    }

    static byte[] beginning(FileUpload file) {
        try (InputStream bytes = Files.newInputStream(file.uploadedFile())) {
            return bytes.readNBytes(FormatGuess.BEGINNING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response done(Job job) {
        String result = String.valueOf(job.result());
        return job.report() == null
                ? made(texts.get(result.substring(result.lastIndexOf('/') + 1)))
                : Response.created(URI.create(result)).entity(job.report()).build();
    }

    private Response made(Text text) {
        return answers.with(
                Response.created(URI.create("/api/v1/projects/" + here.slug() + "/texts/" + text.slug)), text);
    }
}
