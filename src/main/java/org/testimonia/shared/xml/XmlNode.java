package org.testimonia.shared.xml;

/** An element or a run of text; indices count UTF-16 units of the file's text, ends are exclusive. */
public sealed interface XmlNode permits XmlElement, XmlText {

    int start();

    int end();
}
