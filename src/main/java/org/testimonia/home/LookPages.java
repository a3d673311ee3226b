package org.testimonia.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Shell;
import org.testimonia.shared.InsideAddress;
import org.testimonia.shared.Look;
import org.testimonia.shared.LookChoice;

/** How texts look on this device: with script at once, without it by this form. Nothing of it is kept on the server. */
@Path("/help/look")
public class LookPages {

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    /** One choice with what is chosen. */
    record Line(LookChoice choice, String chosen) {}

    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LookForm(List<Line> lines, List<String> themes, String to) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@CookieParam(Look.COOKIE) @Nullable String kept, @RestQuery @Nullable String to) {
        Look look = Look.of(kept);
        return new LookForm(
                Stream.of(LookChoice.values())
                        .map(choice -> new Line(choice, choice.among(look.words())))
                        .toList(),
                Shell.THEMES,
                InsideAddress.of(to));
    }

    @POST
    @Operation(hidden = true)
    public Response keep(MultivaluedMap<String, String> form) {
        Look look = Look.chosen(choice -> form.getFirst(choice.field()));
        Response.ResponseBuilder answer = Response.seeOther(URI.create(InsideAddress.of(form.getFirst("to"))))
                .cookie(cookie(Look.COOKIE, look.cookie()));
        String theme = form.getFirst("theme");
        return (Shell.THEMES.contains(theme) ? answer.cookie(cookie("theme", theme)) : answer).build();
    }

    /** Script reads and writes it too. */
    private static NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(YEAR)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
