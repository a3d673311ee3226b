package org.testimonia.shared;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Turns away addresses with NUL or half characters before anybody asks the database with them. */
public class WholeInput {

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION - 1)
    public void check(ContainerRequestContext request, UriInfo uri) {
        check(uri.getPathParameters());
        check(uri.getQueryParameters());
    }

    private static void check(MultivaluedMap<String, String> parameters) {
        parameters.forEach((name, values) -> values.forEach(value -> {
            if (CodePoints.isBroken(value) || value.indexOf('\uFFFD') >= 0) {
                throw Refusal.malformed(
                                "The address holds a character that is none (NUL, or broken UTF-8) in " + name + ".")
                        .at(name, "Not text.");
            }
        }));
    }
}
