package org.testimonia.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.testimonia.shared.Refusal;

/** Somebody new gets an account, because they were invited. */
@ApplicationScoped
public class CreateAccount {

    private final Accounts accounts;
    private final Clock clock;

    CreateAccount(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    public Account create(String name, String displayName, String password) {
        Account account = new Account(name, displayName, password, false, clock.instant());
        if (accounts.named(account.name).isPresent()) {
            throw Refusal.of(
                            Refusal.Kind.CONFLICT,
                            "Somebody here signs in as " + account.name + " already. Take another name.")
                    .at("account", "This name is taken.");
        }
        accounts.persist(account);
        return account;
    }
}
