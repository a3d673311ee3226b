package org.testimonia.review.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** Computes the signals of claims when somebody asks, with what people said to them; nothing of it is kept. */
@ApplicationScoped
public class Signals {

    private final Cases cases;
    private final Sql sql;
    private final Here here;

    Signals(Cases cases, Sql sql, Here here) {
        this.cases = cases;
        this.sql = sql;
        this.here = here;
    }

    /**
     * Those of one claim, warnings first.
     *
     * @param supposed the standing under which they would fire; null for the present one
     */
    public List<SignalSeen> of(UUID claim, long cursor, @Nullable Standing supposed) {
        return of(List.of(claim), cursor, supposed).getOrDefault(claim, List.of());
    }

    /**
     * The signals of one claim as it stands and as it would stand.
     *
     * @param supposed under another standing
     */
    public record Both(List<SignalSeen> now, List<SignalSeen> supposed) {}

    /** Those of one claim now, and those that would fire under another standing; asks no more often than for the one. */
    public Both both(UUID claim, long cursor, Standing supposed) {
        Map<String, SignalSeen.AcknowledgementSeen> acknowledged = acknowledged(List.of(claim), cursor);
        return cases.of(List.of(claim), cursor, null).stream()
                .findFirst()
                .map(each -> new Both(seen(each, acknowledged), seen(each.supposing(supposed), acknowledged)))
                .orElseGet(() -> new Both(List.of(), List.of()));
    }

    private static List<SignalSeen> seen(Case claim, Map<String, SignalSeen.AcknowledgementSeen> acknowledged) {
        return of(claim).stream()
                .map(signal -> new SignalSeen(
                        signal, acknowledged.get(key(claim.claim(), signal.code(), signal.fingerprint()))))
                .toList();
    }

    /** Those that would fire for one claim, asked in the middle of a write. */
    public List<SignalSeen> uncommitted(UUID claim, Standing supposed) {
        Map<String, SignalSeen.AcknowledgementSeen> acknowledged = acknowledged(List.of(claim), Long.MAX_VALUE);
        return cases.uncommitted(claim, supposed).stream()
                .flatMap(each -> seen(each, acknowledged).stream())
                .toList();
    }

    /** Those of many claims, by id; a claim without signals has an empty list. Who asks has made sure that they may be seen. */
    public Map<UUID, List<SignalSeen>> of(Collection<UUID> claims, long cursor, @Nullable Standing supposed) {
        Map<String, SignalSeen.AcknowledgementSeen> acknowledged = acknowledged(claims, cursor);
        Map<UUID, List<SignalSeen>> signals = new LinkedHashMap<>();
        for (Case each : cases.of(claims, cursor, supposed)) {
            signals.put(each.claim(), seen(each, acknowledged));
        }
        return signals;
    }

    /** The ids of all claims at which a signal fires. */
    public UUID[] claimsWith(SignalCode code, long cursor) {
        List<UUID> all = sql
                .rows(
                        "select id from claim where project_id = :project and created_seq <= :cursor",
                        "project",
                        here.project(),
                        "cursor",
                        cursor)
                .stream()
                .map(row -> row.id("id"))
                .toList();
        return Sql.ids(cases.of(all, cursor, null).stream()
                .filter(each -> of(each).stream().anyMatch(signal -> signal.code() == code))
                .map(Case::claim)
                .toList());
    }

    static List<Signal> of(Case claim) {
        List<Signal> signals = new ArrayList<>(new ArgumentRules(claim).signals());
        signals.addAll(new WitnessRules(claim).signals());
        signals.sort(
                Comparator.comparing((Signal signal) -> !signal.code().warns).thenComparing(Signal::code));
        return signals;
    }

    private Map<String, SignalSeen.AcknowledgementSeen> acknowledged(Collection<UUID> claims, long cursor) {
        Map<String, SignalSeen.AcknowledgementSeen> acknowledged = new HashMap<>();
        sql.rows("""
                        select k.claim_id, k.signal, k.fingerprint, k.reason, k.at, a.display_name as by
                          from signal_ack k join account a on a.id = k.by_id
                         where k.project_id = :project and k.claim_id = any(cast(:claims as uuid[])) and k.seq <= :cursor
                         order by k.seq""", "project", here.project(), "claims", Sql.ids(claims), "cursor", cursor)
                .forEach(row -> acknowledged.put(
                        row.id("claim_id") + row.text("signal") + row.text("fingerprint"),
                        new SignalSeen.AcknowledgementSeen(row.text("reason"), row.text("by"), row.instant("at"))));
        return acknowledged;
    }

    private static String key(UUID claim, SignalCode code, String fingerprint) {
        return claim + code.code() + fingerprint;
    }
}
