package org.testimonia.edition.site;

import org.testimonia.edition.EditionPart;

/** A page of the site while it is put together. Names of files are ours throughout; nothing anybody typed is in them. */
record SitePage(String file, String title, StringBuilder html) {

    static final String INDEX = "index.html";
    static final String CLAIMS = "claims.html";
    static final String WITNESSES = "witnesses.html";
    static final String SOURCES = "sources.html";
    static final String ABOUT = "about.html";
    static final String SEARCH = "search.html";

    SitePage(String file, String title) {
        this(file, title, new StringBuilder());
    }

    static String file(EditionPart part, int number) {
        return switch (part.kind()) {
            case TITLE_PAGE, CONTENTS -> INDEX;
            case INTRODUCTION -> "introduction.html";
            case TEXT -> "text-" + number + ".html";
            case CLAIMS -> part.anchors().isEmpty() ? CLAIMS : part.anchors().get(0) + ".html";
            case WITNESSES -> WITNESSES;
            case BIBLIOGRAPHY -> SOURCES;
            case LEGEND, COLOPHON -> ABOUT;
        };
    }

    /** What stands in a browser's tab. */
    static String title(EditionPart part) {
        return switch (part.kind()) {
            case LEGEND, COLOPHON -> "About this edition";
            default -> part.continues() ? "Continued" : part.title();
        };
    }
}
