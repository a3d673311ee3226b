package org.testimonia.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Refusal;

/** Who makes this request: somebody signed in, a program with a token, or a stranger. */
@RequestScoped
public class Visitor {

    private @Nullable UUID accountId;
    private String name = "";
    private String displayName = "";
    private boolean administrator;
    private boolean mayWrite;
    private @Nullable String csrf;

    void is(Account account, boolean mayWrite, @Nullable String csrf) {
        this.accountId = account.id;
        this.name = account.name;
        this.displayName = account.displayName;
        this.administrator = account.administrator;
        this.mayWrite = mayWrite;
        this.csrf = csrf;
    }

    /** For work that nobody asked for by HTTP, such as the sample project. */
    public void actAs(Account account) {
        is(account, true, null);
    }

    public boolean isSignedIn() {
        return accountId != null;
    }

    public @Nullable UUID accountIdOrNull() {
        return accountId;
    }

    /** The account, or a refusal that asks to sign in. */
    public UUID accountId() {
        if (accountId == null) {
            throw Refusal.of(Refusal.Kind.SIGN_IN, "Sign in, or send a token: Authorization: Bearer …");
        }
        return accountId;
    }

    public String name() {
        return name;
    }

    public String displayName() {
        return displayName;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    /** Whether this came with the session cookie of a browser, which needs the proof against forged forms. */
    public boolean isBrowser() {
        return csrf != null;
    }

    public String csrf() {
        return csrf == null ? "" : csrf;
    }

    public void mustBeAbleToWrite() {
        accountId();
        if (!mayWrite) {
            throw Refusal.forbidden("This token may only read. Make one with the scope write.");
        }
    }
}
