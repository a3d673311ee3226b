package org.testimonia.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/** The page behind the address that is printed at the first start. */
@Path("/first-account")
public class FirstAccountPages {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FirstAccountForm(
            String key,
            String account,
            String displayName,
            @Nullable Refusal refusal) implements TemplateInstance {}

    private final FirstAccount firstAccount;
    private final SignIn signIn;

    FirstAccountPages(FirstAccount firstAccount, SignIn signIn) {
        this.firstAccount = firstAccount;
        this.signIn = signIn;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@RestQuery @Nullable String key) {
        firstAccount.mustKnow(orEmpty(key));
        return new FirstAccountForm(orEmpty(key), "", "", null);
    }

    @POST
    @Operation(hidden = true)
    public Response create(
            @RestForm @Nullable String key,
            @RestForm @Nullable String account,
            @RestForm @Nullable String displayName,
            @RestForm @Nullable String password) {
        try {
            Account first =
                    firstAccount.create(orEmpty(key), orEmpty(account), orEmpty(displayName), orEmpty(password));
            return Response.seeOther(URI.create("/"))
                    .cookie(SessionCookie.of(signIn.openSession(first)))
                    .build();
        } catch (Refusal refusal) {
            if (refusal.kind == Refusal.Kind.MISSING) {
                throw refusal;
            }
            return Response.status(refusal.kind.status)
                    .entity(new FirstAccountForm(orEmpty(key), orEmpty(account), orEmpty(displayName), refusal))
                    .type("text/html;charset=UTF-8")
                    .build();
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
