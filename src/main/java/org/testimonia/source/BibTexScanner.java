package org.testimonia.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of BibTeX, forgiving: after a broken entry it goes on with the next line that begins with an at sign, so
 * one missing brace costs one entry. What stands between entries is a comment.
 */
final class BibTexScanner {

    /** What is wrong, and where; never leaves this class. */
    private static final class Broken extends Exception {
        Broken(String message) {
            super(message, null, false, false);
        }
    }

    private static final Pattern NAME = Pattern.compile("[^\\s\"#%'(),={}@]+");
    private static final Pattern NEXT_ENTRY = Pattern.compile("\\n[ \\t]*@[ \\t]*[A-Za-z]+[ \\t]*[{(]");
    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private final String file;
    private final List<BibliographyFinding> findings;
    private final Map<String, String> strings = new HashMap<>();
    private final List<BibTexEntry> entries = new ArrayList<>();
    private int at;
    private int limit;
    private int line = 1;
    private int lineCountedTo;
    private long grown;
    private String key = "";

    private BibTexScanner(String file, List<BibliographyFinding> findings) {
        this.file = file;
        this.findings = findings;
        for (int month = 1; month <= MONTHS.length; month++) {
            strings.put(MONTHS[month - 1], String.valueOf(month));
        }
    }

    static List<BibTexEntry> scan(String file, List<BibliographyFinding> findings) {
        BibTexScanner scanner = new BibTexScanner(file, findings);
        scanner.scan();
        return scanner.entries;
    }

    private void scan() {
        while ((at = file.indexOf('@', at)) >= 0) {
            int begin = at;
            if (begin >= limit) {
                Matcher next = NEXT_ENTRY.matcher(file);
                limit = next.find(begin) ? next.start() : file.length();
            }
            key = "";
            try {
                object();
            } catch (Broken broken) {
                find(begin, "This entry is not read: " + broken.getMessage());
                at = limit;
            }
        }
    }

    private void object() throws Broken {
        int begin = at++;
        space();
        Optional<String> type = name();
        space();
        if (type.isEmpty() || at >= limit || (file.charAt(at) != '{' && file.charAt(at) != '(')) {
            return; // an at sign in a comment
        }
        char close = file.charAt(at++) == '{' ? '}' : ')';
        switch (type.get().toLowerCase(Locale.ROOT)) {
            case "comment", "preamble" -> braced(close);
            case "string" -> fields(close).forEach(strings::put);
            default -> entry(begin, type.get().toLowerCase(Locale.ROOT), close);
        }
    }

    private void entry(int begin, String type, char close) throws Broken {
        int end = at;
        while (end < limit && ",\n})".indexOf(file.charAt(end)) < 0) {
            end++;
        }
        key = file.substring(at, end).strip();
        if (key.contains("=")) {
            key = "";
        } else {
            at = end;
            space();
            skip(',');
        }
        entries.add(new BibTexEntry(lineOf(begin), type, key, fields(close)));
    }

    private Map<String, String> fields(char close) throws Broken {
        Map<String, String> fields = new LinkedHashMap<>();
        while (true) {
            space();
            if (skip(close)) {
                return fields;
            }
            if (skip(',')) {
                continue;
            }
            String name = name().orElseThrow(this::unexpected).toLowerCase(Locale.ROOT);
            space();
            if (!skip('=')) {
                throw new Broken("the field " + name + " at line " + lineOf(at) + " has no equals sign.");
            }
            String value = value(name);
            if (fields.putIfAbsent(name, value) != null) {
                find(at, "The field " + name + " is given twice; the first is kept.");
            }
            space();
            if (at < limit && file.charAt(at) != ',' && file.charAt(at) != close) {
                throw unexpected();
            }
        }
    }

    private Broken unexpected() {
        return new Broken(
                at >= limit
                        ? "its end is missing; is a brace or a quotation mark not closed?"
                        : "“" + file.charAt(at) + "” at line " + lineOf(at) + " is not expected there.");
    }

    private String value(String name) throws Broken {
        StringBuilder value = new StringBuilder();
        do {
            space();
            if (skip('{')) {
                value.append(braced('}'));
            } else if (skip('"')) {
                value.append(braced('"'));
            } else {
                String word = name().orElseThrow(this::unexpected);
                value.append(word.matches("[0-9]+") ? word : named(word, name));
            }
            refuseGrowth(value.length());
            space();
        } while (skip('#'));
        return value.toString();
    }

    /** Names that stand for names can make gigabytes of a page. */
    private void refuseGrowth(int length) throws Broken {
        grown += length;
        if (length > Csl.LARGEST || grown > 2L * Bibliographies.LARGEST_FILE) {
            throw new Broken(
                    "a field at line " + lineOf(at) + " is longer than 64 KiB, or all of them are too long together.");
        }
    }

    private String named(String word, String field) {
        String value = strings.get(word.toLowerCase(Locale.ROOT));
        if (value == null) {
            find(at, "The name " + word + " in the field " + field + " is not defined; it is kept as a word.");
            return word;
        }
        return value;
    }

    /** Up to the closing character outside of inner braces. */
    private String braced(char close) throws Broken {
        int begin = at;
        int depth = 0;
        for (; at < limit; at++) {
            char c = file.charAt(at);
            if (c == close && depth == 0) {
                return file.substring(begin, at++);
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                throw unexpected();
            }
        }
        throw unexpected();
    }

    private Optional<String> name() {
        Matcher name = NAME.matcher(file).region(at, limit);
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        at = name.end();
        return Optional.of(name.group());
    }

    private boolean skip(char expected) {
        boolean there = at < limit && file.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }

    private void space() {
        while (at < limit && Character.isWhitespace(file.charAt(at))) {
            at++;
        }
    }

    private void find(int index, String message) {
        findings.add(new BibliographyFinding(lineOf(index), key.isEmpty() ? null : key, message));
    }

    private int lineOf(int index) {
        if (index < lineCountedTo) {
            return line
                    - (int) file.substring(index, lineCountedTo)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }
        for (; lineCountedTo < index; lineCountedTo++) {
            line += file.charAt(lineCountedTo) == '\n' ? 1 : 0;
        }
        return line;
    }
}
