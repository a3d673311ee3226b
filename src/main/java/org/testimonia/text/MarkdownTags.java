package org.testimonia.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Single HTML tags between the words of a Markdown paragraph: {@code H<sub>2</sub>O}. */
final class MarkdownTags {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)[^>]*>", Pattern.DOTALL);

    private record Open(String name, String kind) {}

    private final RunningText words;
    private final Deque<Open> open = new ArrayDeque<>();

    MarkdownTags(RunningText words) {
        this.words = words;
    }

    void read(String literal) {
        Matcher tag = TAG.matcher(literal);
        if (!tag.lookingAt()) {
            return; // a comment or a declaration: no words of the text
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (name.equals("br")) {
            words.breakLine();
        } else if (tag.group(1).isEmpty()) {
            open(name, literal);
        } else {
            close(name);
        }
    }

    private void open(String name, String literal) {
        Element element = Jsoup.parseBodyFragment(literal).body().firstElementChild();
        String kind = element == null ? null : HtmlRules.mark(element);
        if (element != null && kind != null && words.open(kind, HtmlRules.attributes(element))) {
            open.addLast(new Open(name, kind));
        }
    }

    private void close(String name) {
        for (Iterator<Open> tags = open.descendingIterator(); tags.hasNext(); ) {
            Open tag = tags.next();
            if (tag.name().equals(name)) {
                words.close(tag.kind());
                tags.remove();
                return;
            }
        }
    }

    /** At a paragraph's end nothing stays open. */
    void closeAll() {
        open.clear();
        words.closeAll();
    }
}
