package org.testimonia.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds accounts. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    public Optional<Account> named(String name) {
        return find("name", name.strip().toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    /** What stands in place of a password where there is none: nothing that somebody types is that. */
    public static String nobodysPassword() {
        return Passwords.ofNobody();
    }

    /** How people are called, in one statement. */
    public Map<UUID, String> displayNames(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            list("id in ?1", ids).forEach(account -> names.put(account.id, account.displayName));
        }
        return names;
    }
}
