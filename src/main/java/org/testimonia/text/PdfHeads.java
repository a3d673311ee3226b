package org.testimonia.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Running heads and page numbers: a line among the two highest or two lowest of its page that comes again, numbers apart,
 * on at least three pages and a quarter of the pages. They are no words of the text; the number they show is its page's.
 */
final class PdfHeads {

    private static final int EDGE = 2;
    private static final int FEWEST = 3;
    private static final int SHARE = 4;
    private static final int LONGEST = 120;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}|(?<![\\p{L}])[ivxlcdm]{1,8}(?![\\p{L}])");

    private final Map<String, Set<Integer>> pagesByShape = new LinkedHashMap<>();
    private final Set<String> running = new HashSet<>();

    PdfHeads(List<PdfPage> pages) {
        for (int i = 0; i < pages.size(); i++) {
            int page = i;
            edges(pages.get(i))
                    .forEach(line -> pagesByShape
                            .computeIfAbsent(shape(line.words()), shape -> new HashSet<>())
                            .add(page));
        }
        pagesByShape.forEach((shape, on) -> {
            if (on.size() >= FEWEST && on.size() * SHARE >= pages.size()) {
                running.add(shape);
            }
        });
    }

    private static Collection<PdfLine> edges(PdfPage page) {
        List<PdfLine> byHeight = new ArrayList<>(page.lines());
        byHeight.sort(Comparator.comparingDouble(PdfLine::y));
        int lines = byHeight.size();
        return lines <= EDGE * 2
                ? byHeight
                : Stream.concat(byHeight.subList(0, EDGE).stream(), byHeight.subList(lines - EDGE, lines).stream())
                        .toList();
    }

    /** The line with its numbers taken out. */
    private static String shape(String words) {
        return words.length() > LONGEST
                ? words
                : NUMBER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("#").replaceAll("\\s+", " ");
    }

    /** Page by page, the lines that are running heads or page numbers. */
    Set<PdfLine> of(PdfPage page) {
        Set<PdfLine> heads = new HashSet<>();
        for (PdfLine line : edges(page)) {
            if (running.contains(shape(line.words()))) {
                heads.add(line);
            }
        }
        return heads;
    }

    /** The number a page shows of itself; its label in the file where it shows none. */
    static String number(PdfPage page, Set<PdfLine> heads) {
        Map<Boolean, String> found = new HashMap<>();
        for (PdfLine line : heads) {
            Matcher number = NUMBER.matcher(line.words().toLowerCase(Locale.ROOT));
            String last = null;
            while (number.find()) {
                last = line.words().substring(number.start(), number.end());
            }
            if (last != null) {
                found.put(last.length() == line.words().strip().length(), last);
            }
        }
        return found.getOrDefault(true, found.getOrDefault(false, page.label()));
    }
}
