package org.testimonia.shared;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Style sheets and scripts under an address that carries the build, so that browsers keep them for good. */
@ApplicationScoped
public class Assets {

    private final String root;

    Assets(@ConfigProperty(name = "testimonia.build") String build) {
        this.root = "/assets/" + build;
    }

    /** {@code /assets/0.1.0-20261123}, without a slash at its end. */
    public String root() {
        return root;
    }

    void serve(@Observes Router router) {
        router.get(root + "/*").handler(request -> {
            request.response().putHeader("Cache-Control", "public, max-age=31536000, immutable");
            request.response().putHeader("X-Content-Type-Options", "nosniff");
            request.next();
        });
        Buffer sheet = Buffer.buffer(StyleSheet.whole());
        Buffer packed = Buffer.buffer(StyleSheet.packed());
        router.get(root + "/css/testimonia.css").handler(request -> {
            String accepted = request.request().getHeader("Accept-Encoding");
            boolean isPacked = accepted != null && accepted.contains("gzip");
            request.response()
                    .putHeader("Content-Type", "text/css; charset=utf-8")
                    .putHeader("Vary", "Accept-Encoding");
            request.response().putHeader("Content-Encoding", isPacked ? "gzip" : "identity");
            request.response().end(isPacked ? packed : sheet);
        });
        router.get(root + "/*")
                .handler(request -> request.reroute(request.normalizedPath().substring(root.length())));
    }
}
