package org.testimonia.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that announces itself larger than can be taken, in words; the server alone would only hang up. */
@ApplicationScoped
public class LargestBody {

    /** Before the server measures (order -2). */
    private static final int ORDER = -3;

    private static final int PATIENCE = 10;

    /** Without the frame of other pages, for nobody has asked yet who this is. */
    @CheckedTemplate(basePath = "shared", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TooLarge(Refusal refusal, String assets) implements TemplateInstance {}

    private final ObjectMapper json;
    private final Assets assets;
    private final long most;

    LargestBody(
            ObjectMapper json,
            Assets assets,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.json = json;
        this.assets = assets;
        this.most = most.asLongValue();
    }

    static Refusal refusal() {
        return Refusal.of(
                Refusal.Kind.TOO_LARGE,
                "This is larger than 100 MB, the most that is taken at once. Bring it in parts.");
    }

    void guard(@Observes Router router) {
        router.route().order(ORDER).handler(this::measure);
    }

    /** A browser reads the answer only when it has sent all; what it sends meanwhile is thrown away. */
    private void measure(RoutingContext context) {
        long length = length(context);
        if (length <= most) {
            context.next();
        } else if (context.request().getHeader("Expect") != null || length / PATIENCE > most) {
            answer(context);
        } else {
            context.request()
                    .handler(dropped -> {})
                    .endHandler(sent -> answer(context))
                    .resume();
        }
    }

    private static long length(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private void answer(RoutingContext context) {
        String path = context.request().path();
        boolean forPrograms = path.startsWith("/api/");
        context.response()
                .setStatusCode(Refusal.Kind.TOO_LARGE.status)
                .putHeader("Connection", "close")
                .putHeader("Content-Type", forPrograms ? Problem.MEDIA_TYPE : "text/html;charset=UTF-8")
                .end(forPrograms ? problem(path) : new TooLarge(refusal(), assets.root()).render());
    }

    private String problem(String path) {
        try {
            return json.writeValueAsString(Problem.of(refusal(), path));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
