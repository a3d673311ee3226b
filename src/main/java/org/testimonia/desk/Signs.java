package org.testimonia.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.testimonia.text.Format;
import org.testimonia.text.Mark;

/**
 * What a view shows between the words without being text: where pages and lines end, what is lost, how a word was spelt.
 * Nothing of it can be selected or quoted.
 *
 * @param format of the file; a line break of a web page is meant to be seen, one of a transcription tells of its source
 */
record Signs(View view, Format format) {

    /** What an encoder wrote beside the form that is read, the weightiest first (TEI P5, 3.5 and 11.3.1). */
    private static final List<String> AS_WRITTEN = List.of("orig", "sic", "abbr", "am");

    private static final List<String> DETAILS = List.of("extent", "quantity", "unit", "reason");

    private boolean isDiplomatic() {
        return view == View.DIPLOMATIC;
    }

    /** What stands at a place without covering words. */
    String at(Mark mark) {
        Map<String, String> told = mark.attributes();
        String number = told.getOrDefault("number", told.getOrDefault("n", ""));
        return switch (mark.kind()) {
            case "break" -> "<br data-apart>";
            case "page" -> page(number);
            case "line" -> isDiplomatic() ? sign("break line", number) : format == Format.TEI ? "" : "<br data-apart>";
            case "column", "gathering", "milestone" -> isDiplomatic() ? sign("break " + mark.kind(), number) : "";
            case "gap" -> sign("gap", isDiplomatic() ? bracketed("…", told) : "[…]");
            case "space" -> isDiplomatic() ? sign("gap", "␣" + told.getOrDefault("quantity", "")) : "";
            case "fw" -> isDiplomatic() ? sign("fw", told.getOrDefault("words", "")) : "";
            case "handShift" -> isDiplomatic() ? hand(told.getOrDefault("new", number)) : "";
            default -> "";
        };
    }

    private static String page(String number) {
        return "<span data-apart class=\"break page\" role=\"doc-pagebreak\" aria-label=\"Page "
                + (number.isEmpty() ? "break" : Html.escape(number)) + "\">" + Html.escape(number) + "</span>";
    }

    private static String sign(String name, String words) {
        return "<span data-apart class=\"" + name + "\">" + Html.escape(words) + "</span>";
    }

    private static String hand(String hand) {
        return hand.isBlank()
                ? ""
                : sign("hand", "hand " + hand.replace("#", "").strip());
    }

    private static String bracketed(String sign, Map<String, String> told) {
        String details = DETAILS.stream()
                .map(name -> told.getOrDefault(name, "").strip())
                .filter(detail -> !detail.isEmpty())
                .collect(Collectors.joining(" "));
        return "[" + (details.isEmpty() ? sign : sign + " " + details) + "]";
    }

    /** Whether the words of the mark stand for others, which the view shows in their place. */
    boolean replaces(Mark mark) {
        return isDiplomatic() && mark.start() < mark.end() && !asWritten(mark).isEmpty();
    }

    /** The words of the source in place of those that are read, and whose hand it was. */
    String before(Mark mark) {
        return isDiplomatic() ? hand(mark.attributes().getOrDefault("hand", "")) : "";
    }

    String inPlaceOf(Mark mark) {
        return sign("original", asWritten(mark));
    }

    private static String asWritten(Mark mark) {
        return AS_WRITTEN.stream()
                .map(name -> mark.attributes().getOrDefault(name, ""))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }
}
