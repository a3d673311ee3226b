package org.testimonia.shared.xml;

/** What begins with {@code <} in a well-formed file and is no tag. */
final class Markup {

    private static final String SECTION = "<![CDATA[";

    private Markup() {}

    static boolean isSection(XmlCharacters text, int at) {
        return text.startsWith(SECTION, at);
    }

    /** After a comment, an instruction or a CDATA section; -1 for a tag. */
    static int end(XmlCharacters text, int at) {
        if (text.charAt(at + 1) == '?') {
            return text.indexOf("?>", at) + 2;
        }
        if (text.charAt(at + 1) != '!') {
            return -1;
        }
        return isSection(text, at) ? text.indexOf("]]>", at) + 3 : text.indexOf("-->", at + 4) + 3;
    }
}
