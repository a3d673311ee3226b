package org.testimonia.edition.pdf;

/** Titles where there is one line for them: at the head of a page, in the contents, beside the pages. */
final class Titles {

    private static final int LONGEST = 64;

    private Titles() {}

    static String line(String title) {
        return title.strip().replaceAll("\\s+", " ");
    }

    static String shortened(String title) {
        String line = line(title);
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', line.offsetByCodePoints(0, LONGEST));
        return line.substring(0, cut < 1 ? line.offsetByCodePoints(0, LONGEST) : cut) + "…";
    }
}
