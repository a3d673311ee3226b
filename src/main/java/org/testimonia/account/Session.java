package org.testimonia.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.testimonia.shared.Secrets;

/** A signed-in browser. The cookie holds the key; here is only its digest. */
@Entity
public class Session {

    static final Duration LENGTH = Duration.ofDays(30);

    @Id
    public byte[] keyHash;

    public UUID accountId;

    /** What every form of this session carries, and no other page can know. */
    public String csrf;

    public Instant createdAt;
    public Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Session() {}

    Session(String key, UUID accountId, Instant now) {
        this.keyHash = Secrets.sha256(key);
        this.accountId = accountId;
        this.csrf = Secrets.key();
        this.createdAt = now;
        this.expiresAt = now.plus(LENGTH);
    }
}
