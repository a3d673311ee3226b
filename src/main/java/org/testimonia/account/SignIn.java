package org.testimonia.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Secrets;

/** Somebody shows who they are: by password for a session or a token, afterwards by the key they got. */
@ApplicationScoped
public class SignIn {

    private final Accounts accounts;
    private final Keys keys;
    private final Attempts attempts;
    private final Clock clock;

    SignIn(Accounts accounts, Keys keys, Attempts attempts, Clock clock) {
        this.accounts = accounts;
        this.keys = keys;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The key of a new session. */
    @Transactional
    public String bySession(String name, String password) {
        Account account = check(name, password);
        return openSession(account);
    }

    /** For somebody who has just proved who they are in another way. */
    @Transactional
    public String openSession(Account account) {
        String key = Secrets.key();
        keys.keep(new Session(key, account.id, clock.instant()));
        return key;
    }

    /** A new token with its key, which is shown this once. */
    @Transactional
    public NewToken byToken(String name, String password, String label, List<String> scopes) {
        return makeToken(check(name, password), label, scopes);
    }

    @Transactional
    public NewToken makeToken(Account account, String label, List<String> scopes) {
        String key = "tst_" + Secrets.key();
        Token token = new Token(account.id, label, scopes, key, clock.instant());
        keys.keep(token);
        return new NewToken(token, key);
    }

    /** A token and its key. */
    public record NewToken(Token token, String key) {}

    private Account check(String name, String password) {
        attempts.count(name);
        Optional<Account> account = accounts.named(name);
        if (account.isEmpty()) {
            Passwords.matchNobody(password);
        }
        return account.filter(found -> Passwords.matches(password, found.passwordHash))
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.SIGN_IN,
                        "Name and password do not belong together. What you typed as name is kept."));
    }
}
