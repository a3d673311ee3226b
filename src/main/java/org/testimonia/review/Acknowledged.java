package org.testimonia.review;

/**
 * That a signal was seen, and why the claim stands all the same.
 *
 * @param code of the signal
 */
public record Acknowledged(String code, String reason) {}
