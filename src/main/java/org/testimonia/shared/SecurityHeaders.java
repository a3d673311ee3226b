package org.testimonia.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What every answer says about itself: no scripts but ours, no frames, nothing guessed, nothing private kept on the way. */
public class SecurityHeaders {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putIfAbsent("Content-Security-Policy", java.util.List.of(POLICY));
        headers.putIfAbsent("X-Content-Type-Options", java.util.List.of("nosniff"));
        headers.putIfAbsent("Referrer-Policy", java.util.List.of("same-origin"));
        headers.putIfAbsent("Cache-Control", java.util.List.of("private, no-cache"));
    }
}
