package org.testimonia.edition.site;

import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionSheet;
import org.testimonia.edition.Markup;

/** What every page of the site has round it: its title, the ways to the others, the pages before and after. */
final class SiteShell {

    private static final String[][] WAYS = {
        {SitePage.INDEX, "Contents"},
        {SitePage.CLAIMS, "Claims"},
        {SitePage.WITNESSES, "Witnesses"},
        {SitePage.SOURCES, "Sources"},
        {SitePage.ABOUT, "About"},
        {SitePage.SEARCH, "Search"},
    };

    private final EditionModel model;

    SiteShell(EditionModel model) {
        this.model = model;
    }

    String page(SitePage page, @Nullable SitePage before, @Nullable SitePage after) {
        Markup out = Markup.html();
        begin(out, page.file(), page.title());
        out.raw(page.html().toString());
        out.close("main").line();
        writeTurn(out, before, after);
        return end(out);
    }

    /** Without script it says that it needs script; with it, it has a field and shows what was found. */
    String search() {
        Markup out = Markup.html();
        begin(out, SitePage.SEARCH, "Search");
        out.open("section", "class", "leaf", "aria-labelledby", "search-title").line();
        out.element("h2", "Search this edition", "id", "search-title").line();
        out.open("div", "class", "text").line();
        out.element(
                        "p",
                        "Searching needs script, which is switched off. The contents, the index of witnesses and the list"
                                + " of claims lead to everything as well.",
                        "data-without-script",
                        "")
                .line();
        out.open("form", "class", "site-search", "role", "search", "hidden", "", "data-search", "")
                .line();
        out.element("label", "Words, all of which are to be found", "for", "words");
        out.empty("input", "id", "words", "name", "q", "type", "search", "autocomplete", "off");
        out.element("button", "Search").line().close("form").line();
        out.element("p", "", "role", "status", "class", "muted", "data-count", "")
                .line();
        out.open("ol", "class", "site-found", "role", "list", "data-found", "")
                .close("ol")
                .line();
        out.element("button", "Show more", "type", "button", "hidden", "", "data-more", "")
                .line();
        out.close("div").close("section").line().close("main").line();
        out.open("script", "src", "search-index.js").close("script").line();
        out.open("script", "src", "search.js").close("script").line();
        return end(out);
    }

    private void begin(Markup out, String file, String title) {
        out.raw("<!doctype html>").line().open("html", "lang", "en").line();
        out.open("head").line().empty("meta", "charset", "utf-8").line();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.empty("meta", "name", "generator", "content", "Testimonia").line();
        String whole = file.equals(SitePage.INDEX) ? "annotated edition" : title;
        out.element("title", whole.replaceAll("\\s+", " ") + " · " + model.title())
                .line();
        out.empty("link", "rel", "stylesheet", "href", "style.css").line();
        out.close("head").line().open("body").line();
        out.raw(EditionSheet.sprite()).line();
        out.element("a", "Skip to the page", "class", "skip", "href", "#main").line();
        writeHeader(out, file);
        out.open("main", "class", "edition", "id", "main").line();
    }

    /** The first page bears the title itself. */
    private void writeHeader(Markup out, String file) {
        out.open("header", "class", "site-head").line();
        if (!file.equals(SitePage.INDEX)) {
            out.open("h1", "dir", "auto").element("a", model.title(), "class", "quiet", "href", SitePage.INDEX);
            out.close("h1").line();
        }
        out.open("nav", "aria-label", "This edition").open("ul", "role", "list").line();
        for (String[] way : WAYS) {
            String here = way[0].equals(file) ? "page" : null;
            out.open("li").element("a", way[1], "href", way[0], "aria-current", here);
            out.close("li").line();
        }
        out.close("ul").close("nav").line().close("header").line();
    }

    private static void writeTurn(Markup out, @Nullable SitePage before, @Nullable SitePage after) {
        if (before == null && after == null) {
            return;
        }
        out.open("nav", "class", "site-turn", "aria-label", "Pages before and after")
                .line();
        turn(out, "prev", "Before: ", before);
        turn(out, "next", "Next: ", after);
        out.close("nav").line();
    }

    private static void turn(Markup out, String relation, String words, @Nullable SitePage page) {
        if (page != null) {
            out.open("a", "rel", relation, "href", page.file()).text(words);
            out.element("bdi", page.title()).close("a").line();
        }
    }

    private static String end(Markup out) {
        return out.close("body").line().close("html").line().toString();
    }
}
