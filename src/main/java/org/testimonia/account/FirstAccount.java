package org.testimonia.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Secrets;

/** Lets the first person in, by an address with a key that works once, printed at the start of an empty installation. */
@ApplicationScoped
public class FirstAccount {

    private static final Logger LOG = Logger.getLogger(FirstAccount.class);

    private final EntityManager database;
    private final Accounts accounts;
    private final Clock clock;
    private final String base;
    private final boolean demo;

    FirstAccount(
            EntityManager database,
            Accounts accounts,
            Clock clock,
            @ConfigProperty(name = "testimonia.base") String base,
            @ConfigProperty(name = "testimonia.demo") boolean demo) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
        this.base = base;
        this.demo = demo;
    }

    @Transactional
    void offer(@Observes StartupEvent start) {
        if (demo || accounts.count() > 0) {
            return;
        }
        String key = Secrets.key();
        database.createNativeQuery("delete from first_key").executeUpdate();
        database.createNativeQuery("insert into first_key (key_hash, created_at) values (:hash, :now)")
                .setParameter("hash", Secrets.sha256(key))
                .setParameter("now", clock.instant())
                .executeUpdate();
        LOG.infof("Nobody has an account yet. Create the first one here: %s/first-account?key=%s", base, key);
    }

    public void mustKnow(String key) {
        Number found = (Number) database.createNativeQuery("select count(*) from first_key where key_hash = :hash")
                .setParameter("hash", Secrets.sha256(key))
                .getSingleResult();
        if (found.intValue() == 0) {
            throw Refusal.missing(
                    "open invitation to create the first account; its address is printed when Testimonia starts");
        }
    }

    /** The first account, which administers the installation. The key is used up. */
    @Transactional
    public Account create(String key, String name, String displayName, String password) {
        mustKnow(key);
        Account account = new Account(name, displayName, password, true, clock.instant());
        database.createNativeQuery("delete from first_key").executeUpdate();
        accounts.persist(account);
        return account;
    }
}
