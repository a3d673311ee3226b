package org.testimonia.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Refusal;

/** Somebody who can sign in: a name to sign in with, and a name to be called by. */
@Entity
public class Account {

    @Id
    public UUID id;

    public String name;
    public String displayName;
    public String passwordHash;
    public boolean administrator;
    public Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Account() {}

    Account(String name, String displayName, String password, boolean administrator, Instant now) {
        this.id = Ids.next();
        this.name = signInName(name);
        this.displayName = called(displayName);
        this.passwordHash = Passwords.hash(mustBeLong(password));
        this.administrator = administrator;
        this.createdAt = now;
    }

    static String signInName(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (!lower.matches("[a-z0-9][a-z0-9._@-]{1,63}")) {
            throw Refusal.invalid(
                    "account",
                    "A sign-in name has 2 to 64 letters a-z, digits and . _ @ -, and begins with a letter or digit.");
        }
        return lower;
    }

    private static String called(String displayName) {
        String stripped = displayName.strip();
        if (stripped.isEmpty() || stripped.length() > 120) {
            throw Refusal.invalid("displayName", "Say how you are to be called, in 1 to 120 characters.");
        }
        return stripped;
    }

    private static String mustBeLong(String password) {
        if (password.length() < 10 || password.length() > 1000) {
            throw Refusal.invalid("password", "A password has at least 10 characters; a short sentence does well.");
        }
        return password;
    }
}
