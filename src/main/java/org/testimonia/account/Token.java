package org.testimonia.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Secrets;

/** A key for a program that acts for somebody. */
@Entity
public class Token {

    static final Duration LENGTH = Duration.ofDays(365);

    @Id
    public UUID id;

    public UUID accountId;
    public String label;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> scopes;

    public byte[] keyHash;
    public Instant createdAt;
    public Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Token() {}

    Token(UUID accountId, String label, List<String> scopes, String key, Instant now) {
        if (label.isBlank() || label.length() > 120) {
            throw Refusal.invalid("label", "Give the token a label of 1 to 120 characters, to know it by.");
        }
        if (scopes.isEmpty() || !List.of("read", "write").containsAll(scopes)) {
            throw Refusal.invalid("scopes", "scopes is a list of: read, write.");
        }
        this.id = Ids.next();
        this.accountId = accountId;
        this.label = label.strip();
        this.scopes = List.copyOf(scopes);
        this.keyHash = Secrets.sha256(key);
        this.createdAt = now;
        this.expiresAt = now.plus(LENGTH);
    }
}
