package org.testimonia.account;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Refusal;

/** Tokens for programs, and who a token speaks for. */
@Path("/api/v1")
@Tag(name = "People")
public class TokenApi {

    /** What is asked for: a name, its password, and what the token may do. */
    record NewTokenJson(
            @Nullable String account,
            @Nullable String password,
            @Nullable String label,
            @Nullable List<String> scopes) {}

    /** A token; the key itself only in the answer that makes it. */
    record TokenJson(
            UUID id, @Nullable String token, String label, List<String> scopes, Instant created, Instant expires) {}

    /** Who speaks. */
    record MeJson(UUID id, String account, String displayName, boolean administrator) {}

    private final SignIn signIn;
    private final Keys keys;
    private final Visitor visitor;

    TokenApi(SignIn signIn, Keys keys, Visitor visitor) {
        this.signIn = signIn;
        this.keys = keys;
        this.visitor = visitor;
    }

    @GET
    @Path("me")
    public MeJson me() {
        return new MeJson(visitor.accountId(), visitor.name(), visitor.displayName(), visitor.isAdministrator());
    }

    @POST
    @Path("tokens")
    @APIResponse(responseCode = "201", description = "The token, with its key, which is shown this once.")
    public Response make(@Nullable NewTokenJson asked) {
        if (asked == null || asked.account() == null || asked.password() == null) {
            throw Refusal.invalid("account", "Send account and password.");
        }
        var scopes = asked.scopes() == null ? List.of("read") : asked.scopes();
        var made = signIn.byToken(
                asked.account(), asked.password(), asked.label() == null ? "A program" : asked.label(), scopes);
        return Response.created(URI.create("/api/v1/tokens/" + made.token().id))
                .entity(json(made.token(), made.key()))
                .build();
    }

    @GET
    @Path("tokens")
    public Listing<TokenJson> list() {
        return Listing.all(keys.tokensOf(visitor.accountId()).stream()
                .map(token -> json(token, null))
                .toList());
    }

    @DELETE
    @Path("tokens/{id}")
    @APIResponse(responseCode = "204", description = "It is not valid any more.")
    public void end(@RestPath String id) {
        keys.endToken(visitor.accountId(), Ids.parse(id, "token"));
    }

    private static TokenJson json(Token token, @Nullable String key) {
        return new TokenJson(token.id, key, token.label, token.scopes, token.createdAt, token.expiresAt);
    }
}
