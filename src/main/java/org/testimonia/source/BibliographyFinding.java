package org.testimonia.source;

import org.jspecify.annotations.Nullable;

/**
 * What a reader of bibliographies could not take over as it stood.
 *
 * @param line from 1
 * @param key of the entry, where it has one
 * @param message a sentence a scholar can act on
 */
public record BibliographyFinding(int line, @Nullable String key, String message) {}
