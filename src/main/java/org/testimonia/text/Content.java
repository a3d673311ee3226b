package org.testimonia.text;

import java.util.UUID;

/** What was read of a file and lies in its rows already; the revision that makes it visible says this about it. */
record Content(
        UUID text,
        int number,
        Format format,
        String fileName,
        String encoding,
        String sha256,
        int length,
        int segments,
        int sections) {}
