package org.testimonia.edition.pdf;

import org.xml.sax.helpers.DefaultHandler;

/** A proof, read before the edition goes to press: whether its words need shaping. */
final class Proof extends DefaultHandler {

    private boolean needsShaping;

    boolean needsShaping() {
        return needsShaping;
    }

    @Override
    public void characters(char[] words, int start, int length) {
        needsShaping = needsShaping || PrintableWords.needShaping(new String(words, start, length));
    }
}
