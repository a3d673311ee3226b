package org.testimonia.search;

import org.jspecify.annotations.Nullable;

/**
 * Something that holds the words.
 *
 * @param type {@code annotation}, {@code claim} or {@code source}
 * @param key by which the next page goes on: an id, a number with leading zeros, a source's key
 * @param name the id, number or key as people and programs use it
 * @param snippet its own words
 * @param by who made it; of a source nobody
 */
record Found(
        String type,
        String key,
        String name,
        String snippet,
        @Nullable String by,
        @Nullable String standing) {}
