package org.testimonia.source;

import java.util.Map;

/**
 * One entry of a BibTeX file before anyone asks what it means.
 *
 * @param line where it begins
 * @param type in small letters
 * @param key empty where it has none
 * @param fields by name in small letters, in the order of the file; values as written, without their outer braces
 */
record BibTexEntry(int line, String type, String key, Map<String, String> fields) {}
