package org.testimonia.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns one entry of BibTeX or biblatex into a source; what CSL has no variable for stays as it is written. */
final class BibTexItem {

    private final BibTexEntry entry;
    private final Map<String, String> left;
    private final Map<String, Object> csl = new LinkedHashMap<>();

    private BibTexItem(BibTexEntry entry) {
        this.entry = entry;
        this.left = new LinkedHashMap<>(entry.fields());
    }

    static ReadSource read(BibTexEntry entry) {
        BibTexItem item = new BibTexItem(entry);
        String detour = item.left.remove("csl");
        ReadSource source = item.read();
        return detour == null ? source : CslDetour.arrive(source, detour).orElseGet(() -> new BibTexItem(entry).read());
    }

    private ReadSource read() {
        String type = BibTexFields.cslType(entry.type());
        csl.put("type", type);
        BibTexFields.NAMES.forEach((variable, fields) -> take(fields)
                .map(BibTexNames::read)
                .filter(names -> !names.isEmpty())
                .ifPresent(names -> csl.put(variable, names)));
        titles(type);
        BibTexFields.TEXTS.forEach((variable, fields) -> text(variable, take(fields)));
        BibTexFields.VERBATIM.forEach((variable, fields) -> take(fields)
                .map(BibTexItem::verbatim)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> csl.put(variable, words)));
        text(BibTexFields.number(type), take(List.of("number")));
        take(List.of("pages")).map(LatexText::decode).ifPresent(pages -> csl.put("page", pages.replace('–', '-')));
        dates();
        genre();
        custom(type);
        csl.values().removeIf(value -> value.equals(""));
        return new ReadSource(entry.key(), csl);
    }

    private Optional<String> take(List<String> fields) {
        Optional<String> found = fields.stream().filter(left::containsKey).findFirst();
        return found.map(left::remove);
    }

    private void text(String variable, Optional<String> latex) {
        latex.map(LatexText::decode).ifPresent(words -> csl.put(variable, words));
    }

    /** A book's own booktitle is there for the chapters that refer to it. */
    private void titles(String type) {
        csl.put("title", titled("title", "subtitle"));
        boolean inBook = left.containsKey("booktitle") && !type.equals("book");
        if (inBook && (BibTexFields.isPartOfBook(type) || !isInJournal())) {
            csl.put("container-title", titled("booktitle", "booksubtitle"));
        } else if (isInJournal()) {
            String journal = left.containsKey("journaltitle") ? "journaltitle" : "journal";
            csl.put("container-title", titled(journal, "journalsubtitle"));
        }
    }

    private boolean isInJournal() {
        return left.containsKey("journaltitle") || left.containsKey("journal");
    }

    private String titled(String title, String subtitle) {
        String main = LatexText.decode(take(List.of(title)).orElse(""));
        String sub = LatexText.decode(take(List.of(subtitle)).orElse(""));
        String between = main.matches("(?s).*[.?!:]") ? " " : ": ";
        return main.isEmpty() || sub.isEmpty() ? main + sub : main + between + sub;
    }

    /** Addresses are escaped by some programs and not by others. */
    private static String verbatim(String written) {
        return written.replaceAll("\\\\([%_&#~])", "$1").replaceAll("\\s+", " ").strip();
    }

    private void dates() {
        Optional<String> date = take(List.of("date"));
        if (date.isEmpty()) {
            date = take(List.of("year")).map(this::withMonth);
        }
        date("issued", date);
        BibTexFields.DATES.forEach((variable, fields) -> date(variable, take(fields)));
    }

    /** A tilde in a date is no LaTeX, but EDTF's sign for about. */
    private void date(String variable, Optional<String> written) {
        written.filter(words -> !words.isBlank()).ifPresent(words -> {
            Map<String, Object> date = CslDates.parse(words);
            csl.put(variable, date.containsKey("literal") ? CslDates.parse(LatexText.decode(words)) : date);
        });
    }

    private String withMonth(String year) {
        String month = month(left.get("month"));
        if (month.isEmpty() || !year.strip().matches("[0-9]{1,4}")) {
            return year;
        }
        left.remove("month");
        return year.strip() + "-" + month;
    }

    private static String month(@Nullable String written) {
        String word = LatexText.decode(written == null ? "" : written).toLowerCase(Locale.ROOT);
        if (word.matches("0?[1-9]|1[0-2]")) {
            return word;
        }
        List<String> months =
                List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
        int number = word.length() < 3 ? 0 : 1 + months.indexOf(word.substring(0, 3));
        return number > 0 && word.matches("[a-z]+\\.?") ? String.valueOf(number) : "";
    }

    private void genre() {
        String genre =
                switch (entry.type()) {
                    case "phdthesis" -> "PhD thesis";
                    case "mastersthesis" -> "Master’s thesis";
                    default -> "";
                };
        csl.putIfAbsent("genre", genre);
    }

    private void custom(String type) {
        Map<String, Object> custom = new LinkedHashMap<>();
        if (!BibTexFields.bibType(type).equals(entry.type())) {
            custom.put("entrytype", entry.type());
        }
        left.forEach((field, words) ->
                custom.put(field, words.replaceAll("\\s+", " ").strip()));
        if (!custom.isEmpty()) {
            csl.put("custom", custom);
        }
    }

    /** The entry with what it takes from those it refers to; then it refers to them by xref, which takes nothing. */
    static BibTexEntry complete(BibTexEntry entry, Map<String, BibTexEntry> byKey) {
        BibTexEntry parent = parent(entry, byKey);
        if (parent == null) {
            return entry;
        }
        Map<String, String> fields = new LinkedHashMap<>(entry.fields());
        List<BibTexEntry> seen = new ArrayList<>(List.of(entry));
        for (BibTexEntry next = parent; next != null && !seen.contains(next) && seen.size() < 4; ) {
            inherit(fields, BibTexFields.cslType(entry.type()), next);
            seen.add(next);
            next = parent(next, byKey);
        }
        if (!fields.containsKey("xref")) {
            fields.put("xref", parent.key());
            fields.remove("crossref");
        }
        return new BibTexEntry(entry.line(), entry.type(), entry.key(), fields);
    }

    private static @Nullable BibTexEntry parent(BibTexEntry entry, Map<String, BibTexEntry> byKey) {
        return byKey.get(entry.fields().getOrDefault("crossref", "").strip());
    }

    private static void inherit(Map<String, String> fields, String type, BibTexEntry parent) {
        boolean titled = !BibTexFields.isPartOfBook(type) || fields.containsKey("booktitle");
        parent.fields().forEach((field, value) -> {
            if (BibTexFields.INHERITED.contains(field)) {
                fields.putIfAbsent(field, value);
            } else if (!titled && (field.equals("title") || field.equals("subtitle"))) {
                fields.putIfAbsent("book" + field, value);
            }
        });
    }
}
