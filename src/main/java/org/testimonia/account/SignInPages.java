package org.testimonia.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.InsideAddress;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Secrets;

/** Signing in and out. */
@Path("/")
public class SignInPages {

    private static final String PROOF = "sign-in";

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignInForm(
            String proof,
            String account,
            String to,
            @Nullable String refusal) implements TemplateInstance {}

    private final SignIn signIn;
    private final Keys keys;

    SignInPages(SignIn signIn, Keys keys) {
        this.signIn = signIn;
        this.keys = keys;
    }

    @GET
    @Path("sign-in")
    @Operation(hidden = true)
    public Response form(@RestQuery @Nullable String to) {
        return form(200, "", InsideAddress.of(to), null);
    }

    @POST
    @Path("sign-in")
    @Operation(hidden = true)
    public Response signIn(
            @RestForm @Nullable String account,
            @RestForm @Nullable String password,
            @RestForm @Nullable String to,
            @RestForm @Nullable String csrf,
            @CookieParam(PROOF) @Nullable String proof) {
        if (proof == null || proof.isEmpty() || !proof.equals(csrf)) {
            return form(
                    403,
                    orEmpty(account),
                    InsideAddress.of(to),
                    "This form was open too long or came from elsewhere. Please send it once more.");
        }
        try {
            String key = signIn.bySession(orEmpty(account), orEmpty(password));
            return Response.seeOther(URI.create(InsideAddress.of(to)))
                    .cookie(SessionCookie.of(key))
                    .build();
        } catch (Refusal refusal) {
            return form(refusal.kind.status, orEmpty(account), InsideAddress.of(to), refusal.sentence());
        }
    }

    @POST
    @Path("sign-out")
    @Operation(hidden = true)
    public Response signOut(@CookieParam(SessionCookie.NAME) @Nullable String key) {
        keys.endSession(orEmpty(key));
        return Response.seeOther(URI.create("/")).cookie(SessionCookie.none()).build();
    }

    private static Response form(int status, String account, String to, @Nullable String refusal) {
        String proof = Secrets.key();
        return Response.status(status)
                .cookie(new NewCookie.Builder(PROOF)
                        .value(proof)
                        .path("/sign-in")
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.STRICT)
                        .build())
                .entity(new SignInForm(proof, account, to, refusal))
                .type("text/html;charset=UTF-8")
                .build();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
