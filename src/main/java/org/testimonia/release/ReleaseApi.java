package org.testimonia.release;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.testimonia.job.Job;
import org.testimonia.job.JobAnswers;
import org.testimonia.job.Prefer;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Inert;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Refusal;
import org.testimonia.source.Bibliographies;
import org.testimonia.source.BibliographyFormat;
import org.testimonia.source.ReadSource;

/** Releases of an edition and their files. */
@Path("/api/v1/projects/{project}/editions/{edition}/releases")
@Tag(name = "Editions")
public class ReleaseApi {

    /** How long a program waits that did not say. */
    private static final Duration USUAL = Duration.ofSeconds(60);

    private final Editions editions;
    private final Releases releases;
    private final AskRelease askRelease;
    private final JobAnswers jobAnswers;
    private final Here here;

    ReleaseApi(Editions editions, Releases releases, AskRelease askRelease, JobAnswers jobAnswers, Here here) {
        this.editions = editions;
        this.releases = releases;
        this.askRelease = askRelease;
        this.jobAnswers = jobAnswers;
        this.here = here;
    }

    record NoteJson(@Nullable String note) {}

    record FileJson(String format, String address, String mediaType, long bytes, String sha256) {}

    /**
     * A release.
     *
     * @param seq the revision of the project it shows
     * @param page for people
     * @param report by format, what it could not carry as it stands
     */
    record ReleaseJson(
            String edition,
            int number,
            long seq,
            Instant createdAt,
            String by,
            @Nullable String note,
            String page,
            List<FileJson> files,
            Map<String, List<String>> report,
            String citation) {}

    @GET
    public Listing<ReleaseJson> list(@RestPath String edition) {
        Edition found = editions.get(edition);
        return Listing.all(
                releases.of(found).stream().map(each -> json(found, each)).toList());
    }

    @POST
    @Operation(summary = "Publish the edition as it stands now, in all formats")
    @APIResponse(responseCode = "201", description = "The release.")
    @APIResponse(responseCode = "200", description = "Nothing changed since the newest release: this is it.")
    @APIResponse(responseCode = "202", description = "The job that makes it, where it takes longer than one waits.")
    public Response publish(
            @RestPath String edition, @RestHeader("Prefer") @Nullable String prefer, @Nullable NoteJson asked) {
        Edition found = editions.get(edition);
        UUID job = askRelease.ask(found, asked == null ? null : asked.note(), here.memberWho(Right.KEEP_EDITIONS));
        Duration wait = Prefer.wait(prefer);
        return jobAnswers.after(job, wait.isZero() && prefer == null ? USUAL : wait, done -> published(found, done));
    }

    private Response published(Edition edition, Job job) {
        String address = String.valueOf(job.result());
        ReleaseJson release = json(edition, releases.get(edition, address.substring(address.lastIndexOf('/') + 1)));
        boolean unchanged =
                job.report() != null && job.report().path("unchanged").asBoolean();
        Response.ResponseBuilder answer =
                unchanged ? Response.ok().location(URI.create(address)) : Response.created(URI.create(address));
        return answer.entity(release).build();
    }

    @GET
    @Path("{number}")
    public ReleaseJson get(@RestPath String edition, @RestPath String number) {
        Edition found = editions.get(edition);
        return json(found, releases.get(found, number));
    }

    @GET
    @Path("{number}/citation")
    @Operation(summary = "How the release is cited: cff, bibtex, ris or csl by ?format=")
    public Response citation(@RestPath String edition, @RestPath String number, @RestQuery @Nullable String format) {
        Edition found = editions.get(edition);
        ReleaseRecord record = new ReleaseRecord(releases.bound(releases.get(found, number)));
        if (format == null || format.equals("cff")) {
            return Response.ok(record.cff(), "application/yaml;charset=UTF-8")
                    .header("Content-Disposition", "attachment; filename=\"CITATION.cff\"")
                    .build();
        }
        BibliographyFormat wanted = BibliographyFormat.ofWord(format)
                .orElseThrow(() -> Refusal.invalid("format", "format is cff, bibtex, ris or csl."));
        String words = Bibliographies.write(wanted, List.of(new ReadSource(record.name(), record.csl())));
        return Response.ok(words, wanted.mediaType + ";charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + record.name() + "." + wanted.extension + "\"")
                .build();
    }

    @GET
    @Path("{number}/{format}")
    @Operation(
            summary = "A file of the release; Cache-Control: no-cache of an editor makes it anew from what was bound")
    public Response file(
            @RestPath String edition,
            @RestPath String number,
            @RestPath String format,
            @RestHeader("Cache-Control") @Nullable String cacheControl) {
        Edition found = editions.get(edition);
        Release release = releases.get(found, number);
        Release.FileSeen seen = release.files().stream()
                .filter(file -> file.format().equals(format))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("file of this release in the format " + format + "; there are "
                        + String.join(", ", WriteRelease.formats())));
        // a browser that is told to reload says so too; to its reader the file as it was published is as new
        boolean anew = cacheControl != null && cacheControl.contains("no-cache") && here.may(Right.KEEP_EDITIONS);
        byte[] bytes = anew
                ? releases.again(release, format)
                : releases.bytes(release, format).orElseThrow();
        return Response.ok(bytes, seen.mediaType())
                .header("ETag", "\"" + seen.sha256() + "\"")
                .header("Content-Disposition", "attachment; filename=\"" + fileName(found, release, seen) + "\"")
                .header("Content-Security-Policy", Inert.POLICY)
                .build();
    }

    private static String fileName(Edition edition, Release release, Release.FileSeen file) {
        return edition.slug + "-" + release.number() + "." + file.extension();
    }

    private ReleaseJson json(Edition edition, Release release) {
        String address = "/editions/" + edition.slug + "/releases/" + release.number();
        Map<String, List<String>> report = new LinkedHashMap<>();
        release.report().forEach(each -> report.put(each.format(), each.sentences()));
        return new ReleaseJson(
                edition.slug,
                release.number(),
                release.seq(),
                release.createdAt(),
                release.by(),
                release.note(),
                "/p/" + here.slug() + address,
                release.files().stream()
                        .map(file -> new FileJson(
                                file.format(),
                                "/api/v1/projects/" + here.slug() + address + "/" + file.format(),
                                file.mediaType(),
                                file.bytes(),
                                file.sha256()))
                        .toList(),
                report,
                release.citation());
    }
}
