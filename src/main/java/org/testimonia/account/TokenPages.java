package org.testimonia.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Refusal;

/** The tokens of an account: make one, see the key once, end it. */
@Path("/account/tokens")
public class TokenPages {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Tokens(
            List<Token> tokens,
            @Nullable String key,
            String label,
            @Nullable Refusal refusal) implements TemplateInstance {}

    private final SignIn signIn;
    private final Keys keys;
    private final Accounts accounts;
    private final Visitor visitor;

    TokenPages(SignIn signIn, Keys keys, Accounts accounts, Visitor visitor) {
        this.signIn = signIn;
        this.keys = keys;
        this.accounts = accounts;
        this.visitor = visitor;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return new Tokens(keys.tokensOf(visitor.accountId()), null, "", null);
    }

    @POST
    @Operation(hidden = true)
    public TemplateInstance make(@RestForm @Nullable String label, @RestForm @Nullable String write) {
        Account account = accounts.findById(visitor.accountId());
        String name = label == null ? "" : label;
        try {
            var made = signIn.makeToken(account, name, write == null ? List.of("read") : List.of("read", "write"));
            return new Tokens(keys.tokensOf(account.id), made.key(), "", null);
        } catch (Refusal refusal) {
            return new Tokens(keys.tokensOf(account.id), null, name, refusal);
        }
    }

    @POST
    @Path("{id}/end")
    @Operation(hidden = true)
    public Response end(@RestPath String id) {
        keys.endToken(visitor.accountId(), Ids.parse(id, "token"));
        return Response.seeOther(URI.create("/account/tokens")).build();
    }
}
