package org.testimonia.project;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Json;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** Answers kept by {@code Idempotency-Key}, each in a transaction of its own. */
@ApplicationScoped
public class KeptAnswers {

    private static final Duration KEPT = Duration.ofDays(1);
    /** After this long, a request that never answered has died with its server. */
    private static final Duration RUNNING = Duration.ofMinutes(10);

    private final Sql sql;
    private final Clock clock;

    KeptAnswers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    record Answer(int status, Map<String, String> headers, String body) {}

    /** Takes the key for a new request, or gives the answer that the first one got. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Nullable
    Answer begin(UUID account, String key, byte[] requestHash) {
        sql.run(
                "delete from idempotent_answer where account_id = :account and key = :key and status is null and started_at < :dead",
                "account",
                account,
                "key",
                key,
                "dead",
                clock.instant().minus(RUNNING));
        int taken = sql.run("""
                insert into idempotent_answer (account_id, key, request_hash, started_at)
                values (:account, :key, :hash, :now) on conflict do nothing""", "account", account, "key", key, "hash", requestHash, "now", clock.instant());
        return taken == 1 ? null : first(account, key, requestHash);
    }

    private Answer first(UUID account, String key, byte[] requestHash) {
        Sql.Row row = sql.first("""
                        select request_hash, status, cast(headers as text) as headers, body
                          from idempotent_answer where account_id = :account and key = :key""", "account", account, "key", key).orElseThrow(() -> running());
        if (!Arrays.equals(row.bytes("request_hash"), requestHash)) {
            throw Refusal.invalid(
                    "Idempotency-Key", "This Idempotency-Key was used for another request. Take a new one.");
        }
        if (row.numberOrNull("status") == null) {
            throw running();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        Json.read(row.text("headers"))
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        return new Answer(row.number("status"), headers, row.text("body"));
    }

    private static Refusal running() {
        return Refusal.conflict("The first request with this Idempotency-Key is still running. Ask again in a moment.")
                .with("retryAfter", 1);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(UUID account, String key, int status, Map<String, String> headers, String body) {
        sql.run(
                """
                update idempotent_answer set status = :status, headers = cast(:headers as jsonb), body = :body
                 where account_id = :account and key = :key""",
                "status",
                status,
                "headers",
                Json.canonical(headers),
                "body",
                body,
                "account",
                account,
                "key",
                key);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(UUID account, String key) {
        sql.run(
                "delete from idempotent_answer where account_id = :account and key = :key",
                "account",
                account,
                "key",
                key);
    }

    @Scheduled(every = "1h", delayed = "6m")
    @Transactional
    void forgetOld() {
        sql.run(
                "delete from idempotent_answer where started_at < :old",
                "old",
                clock.instant().minus(KEPT));
    }
}
