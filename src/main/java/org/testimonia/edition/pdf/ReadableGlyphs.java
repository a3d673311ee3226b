package org.testimonia.edition.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** What a reader gets who copies words: the letters, not the forms they have in their word (ISO 32000-1, 9.10.3). */
final class ReadableGlyphs {

    private static final Pattern ONE = Pattern.compile("^<([0-9a-fA-F]{4})> <([0-9a-fA-F]{4,8})>$", Pattern.MULTILINE);
    private static final Pattern ROW =
            Pattern.compile("^<([0-9a-fA-F]{4})> <([0-9a-fA-F]{4})> <([0-9a-fA-F]{4})>$", Pattern.MULTILINE);
    private static final int AT_ONCE = 100;

    private ReadableGlyphs() {}

    static void restore(PDDocument document) throws IOException {
        Set<COSDictionary> fonts = new HashSet<>();
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getFontNames()) {
                COSBase font =
                        resources.getCOSObject().getCOSDictionary(COSName.FONT).getDictionaryObject(name);
                if (font instanceof COSDictionary dictionary && fonts.add(dictionary)) {
                    restore(dictionary);
                }
            }
        }
    }

    private static void restore(COSDictionary font) throws IOException {
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) {
            String map = stream.toTextString();
            Map<Integer, String> letters = letters(map);
            if (letters.values().stream().anyMatch(ReadableGlyphs::isForm)) {
                try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(written(map, letters).getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }

    private static Map<Integer, String> letters(String map) {
        Map<Integer, String> letters = new TreeMap<>();
        for (Matcher one = ONE.matcher(map); one.find(); ) {
            letters.put(Integer.parseInt(one.group(1), 16), one.group(2));
        }
        for (Matcher row = ROW.matcher(map); row.find(); ) {
            int from = Integer.parseInt(row.group(1), 16);
            int letter = Integer.parseInt(row.group(3), 16);
            for (int code = from; code <= Integer.parseInt(row.group(2), 16); code++) {
                letters.put(code, String.format("%04x", letter + code - from));
            }
        }
        return letters;
    }

    private static boolean isForm(String hex) {
        return hex.length() == 4 && ArabicForms.isForm(Integer.parseInt(hex, 16));
    }

    /** A ligature stays one character: programs that turn a line about would turn its letters about. */
    private static String letter(String hex) {
        if (!isForm(hex)) {
            return hex;
        }
        String form = Character.toString(Integer.parseInt(hex, 16));
        String letter = Normalizer.normalize(form, Normalizer.Form.NFKC);
        return letter.length() == 1 ? String.format("%04x", (int) letter.charAt(0)) : hex;
    }

    private static String written(String map, Map<Integer, String> letters) {
        StringBuilder written = new StringBuilder(map.substring(0, map.indexOf("endcodespacerange")));
        written.append("endcodespacerange\n");
        int left = letters.size();
        int open = 0;
        for (Map.Entry<Integer, String> entry : letters.entrySet()) {
            if (open == 0) {
                open = Math.min(AT_ONCE, left);
                written.append(open).append(" beginbfchar\n");
            }
            written.append(String.format("<%04x> <%s>\n", entry.getKey(), letter(entry.getValue())));
            left--;
            if (--open == 0) {
                written.append("endbfchar\n");
            }
        }
        return written.append(map.substring(map.indexOf("endcmap"))).toString();
    }
}
