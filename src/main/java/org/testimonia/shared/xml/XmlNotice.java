package org.testimonia.shared.xml;

/**
 * What was passed over or guessed so that a file could be read.
 *
 * @param guessed read so without being told; otherwise left out
 * @param at UTF-16 index into the file's text
 */
public record XmlNotice(boolean guessed, int at, String sentence) {

    public XmlNotice {
        sentence = LineIndex.brief(sentence);
    }
}
