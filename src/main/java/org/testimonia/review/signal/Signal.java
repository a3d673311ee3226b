package org.testimonia.review.signal;

import java.util.Map;
import org.testimonia.shared.Json;
import org.testimonia.shared.Secrets;

/**
 * Something about a claim that is worth a second look. It advises and never sets anything.
 *
 * @param facts what made it fire; ids and numbers only, so that its fingerprint changes with them and with nothing else
 * @param sentence the same for people
 */
public record Signal(SignalCode code, Map<String, Object> facts, String sentence) {

    /** Whoever acknowledged the signal has seen these facts and no others. */
    public String fingerprint() {
        return Secrets.hex(Secrets.sha256(code.code() + "\n" + Json.canonical(facts)))
                .substring(0, 32);
    }
}
