package org.testimonia.shared;

/** For files that hold what strangers wrote. */
public final class Inert {

    /** The file may be opened from here, but nothing in it may do anything (Content Security Policy Level 3). */
    public static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    private Inert() {}
}
