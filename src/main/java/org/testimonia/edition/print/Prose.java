package org.testimonia.edition.print;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.testimonia.edition.TeiValues;
import org.testimonia.shared.Markdown;

/** What people wrote in Markdown, on paper: paragraphs, lists, quotations, stress and links. */
final class Prose {

    private final Sheet sheet;
    /** Whether all of it runs on in one paragraph, as a footnote does. */
    private final boolean runsOn;

    private Prose(Sheet sheet, boolean runsOn) {
        this.sheet = sheet;
        this.runsOn = runsOn;
    }

    /** In paragraphs of its own. */
    static void print(String body, String format, Sheet sheet) {
        new Prose(sheet, false).print(body, format);
    }

    /** Within a line. */
    static void printOn(String body, String format, Sheet sheet) {
        new Prose(sheet, true).print(body, format);
    }

    private void print(String body, String format) {
        if (format.equals("text/markdown")) {
            blocks(Jsoup.parseBodyFragment(Markdown.toHtml(body)).body());
        } else {
            body.strip().lines().filter(line -> !line.isBlank()).forEach(line -> {
                open(Style.PROSE);
                sheet.words(line.strip());
                close();
            });
        }
    }

    private void open(Style style) {
        if (!runsOn) {
            sheet.open(style, null);
        }
    }

    private void close() {
        if (runsOn) {
            sheet.text(" ");
        } else {
            sheet.close();
        }
    }

    private void blocks(Element parent) {
        for (Element child : parent.children()) {
            switch (child.normalName()) {
                case "ul", "ol" -> child.children().forEach(this::point);
                case "blockquote" -> child.children().forEach(part -> block(part, Style.PROSE_QUOTE));
                case "pre" -> verbatim(child);
                case "hr" -> {}
                default -> block(child, Style.PROSE);
            }
        }
    }

    private void block(Element element, Style style) {
        if (element.select("> p, > ul, > ol, > blockquote, > pre").isEmpty()) {
            open(style);
            inline(element);
            close();
        } else {
            blocks(element);
        }
    }

    private void point(Element item) {
        open(Style.POINT);
        item.childNodes().stream().filter(node -> !isList(node)).forEach(this::inline);
        close();
        item.children().stream()
                .filter(Prose::isList)
                .forEach(list -> list.children().forEach(this::point));
    }

    private static boolean isList(Node node) {
        return node instanceof Element element
                && (element.normalName().equals("ul") || element.normalName().equals("ol"));
    }

    private void verbatim(Element element) {
        if (runsOn) {
            within(Style.CODE, element);
            sheet.text(" ");
        } else {
            sheet.open(Style.VERBATIM, null);
            sheet.words(element.wholeText().stripTrailing());
            sheet.close();
        }
    }

    private void inline(Node parent) {
        if (parent instanceof TextNode text) {
            if (!text.isBlank() || parent.parent() instanceof Element) {
                sheet.words(text.text());
            }
        } else if (parent instanceof Element element) {
            switch (element.normalName()) {
                case "em" -> within(Style.TITLE, element);
                case "strong" -> within(Style.NAME, element);
                case "code" -> within(Style.CODE, element);
                case "br" -> sheet.text(" ");
                case "a" -> link(element);
                default -> element.childNodes().forEach(this::inline);
            }
        }
    }

    private void within(Style style, Element element) {
        sheet.open(style, null);
        element.childNodes().forEach(this::inline);
        sheet.close();
    }

    private void link(Element element) {
        String address = TeiValues.address(element.attr("href"));
        if (address == null || element.text().isBlank()) {
            element.childNodes().forEach(this::inline);
        } else {
            sheet.address(address, element.text());
        }
    }
}
