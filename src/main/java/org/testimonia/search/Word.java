package org.testimonia.search;

/**
 * A word where it stands.
 *
 * @param start UTF-16 index into the text it was taken from
 * @param end exclusive
 * @param exact the word itself without capitals and diacritics
 * @param stem what it shares with its other forms, in its language; the exact word where the language has no stemmer
 */
record Word(int start, int end, String exact, String stem) {}
