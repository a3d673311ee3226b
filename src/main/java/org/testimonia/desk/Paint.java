package org.testimonia.desk;

/**
 * Words painted by the server, for readers without script.
 *
 * @param start code points from the beginning of the plain text
 * @param end exclusive
 * @param name how it is painted: a standing's code, {@code evidence} or {@code note}
 */
record Paint(int start, int end, String name) {}
