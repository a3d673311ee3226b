package org.testimonia.annotation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.testimonia.text.PassageSeen;

/**
 * An annotation as it is read: its present wording, its author, where it stands.
 *
 * @param by the author's sign-in name
 * @param byName the author's name
 * @param changedAt when it got its present wording
 * @param replies how many there are
 */
public record AnnotationSeen(
        UUID id,
        AnnotationKind kind,
        Audience visibility,
        Wording wording,
        String by,
        String byName,
        Instant at,
        Instant changedAt,
        int replies,
        int version,
        List<PassageSeen> passages) {}
