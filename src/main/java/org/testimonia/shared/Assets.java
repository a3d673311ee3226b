package org.testimonia.shared;

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
            request.reroute(request.normalizedPath().substring(root.length()));
        });
    }
}
