package org.testimonia.text;

import java.util.List;

/**
 * The lines of a page of a PDF, in the order in which the file writes them.
 *
 * @param label the number that the file gives it
 */
record PdfPage(String label, List<PdfLine> lines) {}
