package org.testimonia.edition;

import java.io.ByteArrayOutputStream;

/** What is left of a file when pieces are taken out of it, in their order. */
final class Cut {

    private final byte[] file;
    private final ByteArrayOutputStream rest;
    private int at;

    Cut(byte[] file) {
        this.file = file;
        this.rest = new ByteArrayOutputStream(file.length);
    }

    void leaveOut(int from, int to) {
        rest.write(file, at, from - at);
        at = to;
    }

    byte[] rest() {
        leaveOut(file.length, file.length);
        return rest.toByteArray();
    }
}
