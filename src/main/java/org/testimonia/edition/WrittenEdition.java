package org.testimonia.edition;

import java.util.List;

/**
 * An edition as a file.
 *
 * @param report what the format could not carry as it stands, in sentences
 */
public record WrittenEdition(byte[] bytes, List<String> report) {}
