package org.testimonia.edition.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.testimonia.annotation.Audience;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.text.Text;
import org.testimonia.text.Texts;
import org.testimonia.text.Uploads;

/** Bringing annotations of another program, our own tables or our own RDF to a text; afterwards one sees what became of each. */
@Path("/p/{project}/texts/{text}/imported")
public class BringPages {

    @CheckedTemplate(basePath = "edition", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Bring(
            Text text,
            String visibility,
            BroughtReport.@Nullable Report report,
            @Nullable Refusal refusal) implements TemplateInstance {}

    private final BringFile bringFile;
    private final Texts texts;
    private final ObjectMapper json;
    private final Here here;

    BringPages(BringFile bringFile, Texts texts, ObjectMapper json, Here here) {
        this.bringFile = bringFile;
        this.texts = texts;
        this.json = json;
        this.here = here;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath String text) {
        here.memberWho(Right.ANNOTATE);
        return new Bring(texts.get(text), "", null, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response bring(
            @RestPath String text, @RestForm("file") @Nullable FileUpload file, @RestForm @Nullable String visibility) {
        Member by = here.memberWho(Right.ANNOTATE);
        Text asked = texts.get(text);
        String chosen = visibility == null ? "" : visibility.strip();
        try {
            if (file == null || file.size() == 0) {
                throw Refusal.invalid("file", "Choose the file that the other program wrote.");
            }
            Audience audience = chosen.isEmpty() ? null : Query.word(chosen, "visibility", Audience.class);
            byte[] bytes = Uploads.bytes(file);
            var report = bringFile.bring(read(bytes, asked, audience), by);
            return Response.ok(new Bring(asked, chosen, report, null)).build();
        } catch (Refusal refusal) {
            return Response.status(refusal.kind.status)
                    .entity(new Bring(asked, chosen, null, refusal))
                    .type("text/html;charset=UTF-8")
                    .build();
        }
    }

    /** By what it looks like; RDF finds its texts itself, for claims cite several. */
    private BringBack.Asked read(byte[] bytes, Text text, @Nullable Audience audience) {
        if (RdfFile.isRdf(bytes, json)) {
            return new BringBack.Asked("rdf", RdfFile.read(bytes, json), null, audience);
        }
        return isTable(bytes)
                ? new BringBack.Asked("csv", CsvFile.read(bytes), text.slug, audience)
                : new BringBack.Asked("annotations", BroughtJson.read(bytes, json), text.slug, audience);
    }

    /** JSON begins with a bracket or a brace; our tables do not. */
    private static boolean isTable(byte[] bytes) {
        for (byte each : bytes) {
            boolean blank = each == ' ' || each == '\n' || each == '\r' || each == '\t' || each < 0;
            if (!blank) {
                return each != '{' && each != '[';
            }
        }
        return false;
    }
}
