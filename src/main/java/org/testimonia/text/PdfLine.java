package org.testimonia.text;

/**
 * A line of print as it stands on a page of a PDF. Lengths are in points (1/72 inch).
 *
 * @param left where it begins
 * @param right where it ends
 * @param y of its base line, from the top of the page
 * @param size of the type it is mostly set in
 */
record PdfLine(String words, double left, double right, double y, double size) {

    boolean endsSentence() {
        return words.matches("(?s).*[.!?:…][\"'”’»)\\]]*\\s*");
    }
}
