package org.testimonia.source;

import java.util.Map;

/**
 * A source as a bibliography describes it.
 *
 * @param key by which authors cite it; no two of one bibliography have the same
 * @param csl the description as CSL-JSON has it; what CSL has no variable for is under {@code custom}
 */
public record ReadSource(String key, Map<String, Object> csl) {}
