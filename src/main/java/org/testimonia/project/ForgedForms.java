package org.testimonia.project;

import jakarta.ws.rs.Priorities;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import org.testimonia.account.Visitor;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;

/**
 * Keeps out forms that another site sends with a visitor's cookie: every write of a browser carries the session's proof,
 * in the field {@code csrf} or the header {@code X-CSRF-Token}. Programs with a token need none.
 */
public class ForgedForms {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Visitor visitor;

    ForgedForms(Visitor visitor) {
        this.visitor = visitor;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION - 1)
    @WithFormRead
    public void check(ResteasyReactiveContainerRequestContext request) {
        if (READING.contains(request.getMethod())) {
            return;
        }
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        refuseBrokenFields(context);
        if (visitor.isBrowser() && !matches(proof(request, context))) {
            throw Refusal.forbidden("This form was not opened in your session, so nothing was saved."
                    + " Go back, open the page again and send it once more; what you typed is kept.");
        }
    }

    private static @Nullable String proof(
            ResteasyReactiveContainerRequestContext request, ResteasyReactiveRequestContext context) {
        String header = request.getHeaderString("X-CSRF-Token");
        return header != null ? header : (String) context.getFormParameter("csrf", true, false);
    }

    private boolean matches(@Nullable String proof) {
        return proof != null
                && MessageDigest.isEqual(
                        proof.getBytes(StandardCharsets.UTF_8), visitor.csrf().getBytes(StandardCharsets.UTF_8));
    }

    private static void refuseBrokenFields(ResteasyReactiveRequestContext context) {
        var form = context.getFormData();
        if (form == null) {
            return;
        }
        for (String name : form) {
            for (var value : form.get(name)) {
                if (!value.isFileItem() && CodePoints.isBroken(String.valueOf(value.getValue()))) {
                    throw Refusal.malformed("The field " + name + " holds a NUL or half of a character; take it out.")
                            .at(name, "Not text.");
                }
            }
        }
    }
}
