package org.testimonia.text.intake;

import org.jspecify.annotations.Nullable;

/**
 * A file on its way in, without its bytes.
 *
 * @param ordinal from 1
 * @param size in bytes
 */
public record DraftFile(
        int ordinal, String fileName, @Nullable String contentType, long size) {}
