package org.testimonia.account;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.testimonia.shared.Refusal;

/** Finds out who asks, from a bearer token or the session's cookie; everything after it asks {@link Visitor}. */
public class Identify {

    private final Keys keys;
    private final Visitor visitor;

    Identify(Keys keys, Visitor visitor) {
        this.keys = keys;
        this.visitor = visitor;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void identify(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        Cookie cookie = request.getCookies().get(SessionCookie.NAME);
        if (authorization != null) {
            byToken(authorization);
        } else if (cookie != null && !cookie.getValue().isEmpty()) {
            keys.session(cookie.getValue()).ifPresent(known -> visitor.is(known.account(), true, known.key().csrf));
        }
    }

    private void byToken(String authorization) {
        boolean bearer = authorization.toLowerCase(Locale.ROOT).startsWith("bearer ");
        Keys.Known<Token> known = (bearer
                        ? keys.token(authorization.substring("bearer ".length()).strip())
                        : java.util.Optional.<Keys.Known<Token>>empty())
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.SIGN_IN, "This token is not known here, or it has expired. Make a new one."));
        visitor.is(known.account(), known.key().scopes.contains("write"), null);
    }
}
