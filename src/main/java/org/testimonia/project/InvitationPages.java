package org.testimonia.project;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.account.Account;
import org.testimonia.account.Accounts;
import org.testimonia.account.CreateAccount;
import org.testimonia.account.SessionCookie;
import org.testimonia.account.SignIn;
import org.testimonia.account.Visitor;
import org.testimonia.shared.Refusal;

/** The page behind an invitation's link: come in with the account one has, or with a new one. */
@Path("/invitation/{key}")
public class InvitationPages {

    @CheckedTemplate(basePath = "project", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationLetter(
            String key,
            Invitations.Invitation invitation,
            String account,
            String displayName,
            @Nullable Refusal refusal)
            implements TemplateInstance {}

    private final Invitations invitations;
    private final Accounts accounts;
    private final CreateAccount createAccount;
    private final SignIn signIn;
    private final Visitor visitor;

    InvitationPages(
            Invitations invitations, Accounts accounts, CreateAccount createAccount, SignIn signIn, Visitor visitor) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.createAccount = createAccount;
        this.signIn = signIn;
        this.visitor = visitor;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance letter(@RestPath String key) {
        return new InvitationLetter(key, invitations.open(key), "", "", null);
    }

    @POST
    @Operation(hidden = true)
    public Response accept(
            @RestPath String key,
            @RestForm @Nullable String account,
            @RestForm @Nullable String displayName,
            @RestForm @Nullable String password) {
        var invitation = invitations.open(key);
        try {
            Account guest = visitor.isSignedIn()
                    ? accounts.findById(visitor.accountId())
                    : createAccount.create(orEmpty(account), orEmpty(displayName), orEmpty(password));
            invitations.accept(key, guest);
            var answer = Response.seeOther(URI.create("/p/" + invitation.slug()));
            return visitor.isSignedIn()
                    ? answer.build()
                    : answer.cookie(SessionCookie.of(signIn.openSession(guest))).build();
        } catch (Refusal refusal) {
            return Response.status(refusal.kind.status)
                    .entity(new InvitationLetter(key, invitation, orEmpty(account), orEmpty(displayName), refusal))
                    .type("text/html;charset=UTF-8")
                    .build();
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
