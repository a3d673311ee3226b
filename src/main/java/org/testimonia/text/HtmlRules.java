package org.testimonia.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the elements of HTML mean to a reader of texts; docs/reference/reading.md shows it to scholars. */
final class HtmlRules {

    static final String PICTURES = "Pictures are left out.";

    private static final String NAVIGATION = "The page's navigation is left out.";
    private static final String PAGE_ENDS = "The page's own header and footer are left out.";

    static final String KEPT =
            "What belongs to the site around the text (navigation, header, footer) is read too, as was asked for.";

    /** Elements that begin and end a segment. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "plaintext",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "xmp");

    /** Inside these a header or footer belongs to a part of the text, not to the page. */
    private static final Set<String> PARTS =
            Set.of("article", "aside", "blockquote", "dialog", "figure", "header", "li", "main", "section", "td");

    private static final Set<String> CHROME_ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "menu", "menubar", "toolbar", "alertdialog");

    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("em", "emphasis"),
            Map.entry("i", "emphasis"),
            Map.entry("dfn", "emphasis"),
            Map.entry("strong", "strong"),
            Map.entry("b", "strong"),
            Map.entry("code", "code"),
            Map.entry("kbd", "code"),
            Map.entry("samp", "code"),
            Map.entry("tt", "code"),
            Map.entry("sup", "superscript"),
            Map.entry("sub", "subscript"),
            Map.entry("del", "deleted"),
            Map.entry("s", "deleted"),
            Map.entry("strike", "deleted"),
            Map.entry("ins", "added"),
            Map.entry("u", "underline"),
            Map.entry("q", "quote"),
            Map.entry("cite", "title"),
            Map.entry("abbr", "abbreviation"),
            Map.entry("acronym", "abbreviation"),
            Map.entry("time", "date"));

    private static final Pattern SAFE_ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:|#)[^\\s\\p{Cntrl}]{1,2000}");
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    private HtmlRules() {}

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    static boolean isPart(String name) {
        return PARTS.contains(name);
    }

    /** Whether somebody may choose to read it all the same. */
    static boolean isAroundTheText(String leftOut) {
        return leftOut.equals(NAVIGATION) || leftOut.equals(PAGE_ENDS);
    }

    /** Why an element and all in it is no part of the text; null when it is. */
    static @Nullable String leftOut(Element element, boolean inPart) {
        return switch (element.normalName()) {
            case "head" -> "";
            case "script", "style", "template", "noscript", "noframes" -> "Scripts and style sheets are left out.";
            case "nav" -> NAVIGATION;
            case "button", "select", "textarea", "input", "datalist", "output", "meter", "progress" ->
                "Form fields and buttons are left out.";
            case "img", "picture", "svg", "area" -> PICTURES;
            case "iframe", "object", "embed", "applet", "video", "audio", "canvas" -> "Embedded media are left out.";
            case "header" -> inPart || element.selectFirst("h1") != null ? byAttribute(element) : PAGE_ENDS;
            case "footer" -> inPart ? byAttribute(element) : PAGE_ENDS;
            default -> byAttribute(element);
        };
    }

    private static @Nullable String byAttribute(Element element) {
        if (CHROME_ROLES.contains(element.attr("role"))) {
            return NAVIGATION;
        }
        boolean hidden = element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find();
        return hidden ? "What the page hides is left out." : null;
    }

    /** The mark an inline element makes; null when none. */
    static @Nullable String mark(Element element) {
        String kind = MARKS.get(element.normalName());
        if (kind != null) {
            return kind;
        }
        if (element.normalName().equals("a") && isSafeAddress(element.attr("href"))) {
            return "link";
        }
        if (element.hasClass("smcap") || element.hasClass("small-caps") || element.hasClass("smallcaps")) {
            return "smallcaps";
        }
        return element.attr("lang").isBlank() ? null : "foreign";
    }

    static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String name : new String[] {"href", "lang", "title", "datetime", "cite"}) {
            String value = Characters.clean(element.attr(name)).strip();
            boolean address = name.equals("href") || name.equals("cite");
            if (!value.isEmpty() && value.length() <= 2000 && (!address || isSafeAddress(value))) {
                attributes.put(name, value);
            }
        }
        return Map.copyOf(attributes);
    }

    static boolean isSafeAddress(String address) {
        return SAFE_ADDRESS.matcher(address.strip()).matches();
    }

    /** Where a page of the printed book begins (DPUB-ARIA 1.0; Project Gutenberg's class). */
    static boolean isPageBreak(Element element) {
        return element.attr("role").equals("doc-pagebreak")
                || element.attr("epub:type").equals("pagebreak")
                || element.hasClass("pagenum");
    }
}
