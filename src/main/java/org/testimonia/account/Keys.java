package org.testimonia.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Secrets;

/** The keys by which browsers and programs are known: sessions and tokens. */
@ApplicationScoped
public class Keys {

    private final EntityManager database;
    private final Clock clock;

    Keys(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A session with its account. */
    record Known<K>(K key, Account account) {}

    // A transaction of its own: the project of the request is not known yet, and what follows must not share this
    // session.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Known<Session>> session(String key) {
        return known("select k, a from Session k join Account a on a.id = k.accountId", key, Session.class);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Known<Token>> token(String key) {
        return known("select k, a from Token k join Account a on a.id = k.accountId", key, Token.class);
    }

    private <K> Optional<Known<K>> known(String select, String key, Class<K> type) {
        return database.createQuery(select + " where k.keyHash = :hash and k.expiresAt > :now", Object[].class)
                .setParameter("hash", Secrets.sha256(key))
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(row -> new Known<>(type.cast(row[0]), (Account) row[1]))
                .findFirst();
    }

    public List<Token> tokensOf(UUID account) {
        return database.createQuery("from Token where accountId = :account order by createdAt desc", Token.class)
                .setParameter("account", account)
                .getResultList();
    }

    void keep(Object key) {
        database.persist(key);
    }

    /** Signing out ends the session everywhere, also a stolen copy of its cookie. */
    @Transactional
    public void endSession(String key) {
        database.createQuery("delete from Session where keyHash = :hash")
                .setParameter("hash", Secrets.sha256(key))
                .executeUpdate();
    }

    @Transactional
    public void endToken(UUID account, UUID id) {
        int ended = database.createQuery("delete from Token where id = :id and accountId = :account")
                .setParameter("id", id)
                .setParameter("account", account)
                .executeUpdate();
        if (ended == 0) {
            throw Refusal.missing("token");
        }
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forgetExpired() {
        for (String kind : new String[] {"Session", "Token"}) {
            database.createQuery("delete from " + kind + " where expiresAt < :now")
                    .setParameter("now", clock.instant())
                    .executeUpdate();
        }
    }
}
