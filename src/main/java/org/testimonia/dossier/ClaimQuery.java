package org.testimonia.dossier;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.review.ClaimFilter;
import org.testimonia.review.signal.SignalCode;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** Reads from an address which claims are asked for: {@code standing} (several times, or with commas), q, source, agent, signal. */
final class ClaimQuery {

    private ClaimQuery() {}

    static ClaimFilter of(UriInfo uri) {
        List<Standing> standings = uri.getQueryParameters().getOrDefault("standing", List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .filter(word -> !word.isBlank())
                .map(word -> Query.word(word, "standing", Standing.class))
                .toList();
        return new ClaimFilter(
                standings,
                Query.text(uri, "q"),
                Query.text(uri, "source"),
                agent(uri),
                Query.word(uri, "signal", SignalCode.class));
    }

    private static @Nullable UUID agent(UriInfo uri) {
        String agent = Query.text(uri, "agent");
        if (agent != null && !agent.matches("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")) {
            throw Refusal.malformed("agent is the id of a person or group.").at("agent", "This is no id.");
        }
        return agent == null ? null : UUID.fromString(agent);
    }
}
