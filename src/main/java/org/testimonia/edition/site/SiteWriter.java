package org.testimonia.edition.site;

import java.io.OutputStream;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionPart;
import org.testimonia.edition.EditionPart.Kind;
import org.testimonia.edition.EditionParts;
import org.testimonia.edition.EditionSheet;
import org.testimonia.edition.PartFiles;
import org.testimonia.edition.PartTree;
import org.testimonia.shared.SteadyZip;

/**
 * An edition as a web site in a zip: a page for every chapter and every claim. It can be read from a disk without a
 * server and without script; only its search needs script, and asks nothing of a server either.
 */
public final class SiteWriter {

    private final EditionModel model;
    private final EditionParts parts;
    private final SteadyZip zip;
    private final PartFiles files = new PartFiles();
    private final SiteSearch search = new SiteSearch();
    private final SiteShell shell;
    /** The page that is being put together: it is written once the one after it is known. */
    private @Nullable SitePage pending;

    private @Nullable SitePage before;
    private boolean claimsAreListed;
    /** The introduction has a page of its own, after the title page and the contents, which share one. */
    private @Nullable String introduction;

    private SiteWriter(EditionModel model, OutputStream out) {
        this.model = model;
        this.zip = new SteadyZip(out);
        this.parts = new EditionParts(model, 1);
        this.shell = new SiteShell(model);
    }

    public static List<String> write(EditionModel model, OutputStream out) {
        return new SiteWriter(model, out).write();
    }

    private List<String> write() {
        plan();
        parts.write(this::bind);
        turnTo(null);
        zip.add(SitePage.SEARCH, shell.search());
        zip.add("search-index.js", search.index());
        zip.add("search.js", EditionSheet.searchScript());
        zip.add("style.css", EditionSheet.css() + EditionSheet.site());
        zip.close();
        return List.of();
    }

    private void plan() {
        int number = 0;
        for (EditionPart part : parts.all()) {
            files.plan(part, SitePage.file(part, ++number));
        }
        files.plan(SiteClaims.PART, SitePage.CLAIMS);
    }

    /** The list of the claims stands before the first of them. */
    private void bind(EditionPart part, String html) {
        if (part.kind() == Kind.INTRODUCTION) {
            introduction = html;
            return;
        }
        String file = files.fileOf(part);
        boolean isClaim = part.kind() == Kind.CLAIMS && !file.equals(SitePage.CLAIMS);
        if (isClaim && !claimsAreListed) {
            claimsAreListed = true;
            add(SitePage.CLAIMS, SiteClaims.PART, new SiteClaims(model).write());
        }
        add(file, part, html);
        if (part.kind() == Kind.CONTENTS && introduction != null) {
            parts.all().stream()
                    .filter(one -> one.kind() == Kind.INTRODUCTION)
                    .forEach(one -> add(files.fileOf(one), one, introduction));
        }
    }

    private void add(String file, EditionPart part, String html) {
        Element body = PartTree.html(html);
        files.relink(body, file);
        if (part.kind() == Kind.TEXT) {
            raise(body);
        }
        if (pending == null || !pending.file().equals(file)) {
            turnTo(new SitePage(file, SitePage.title(part)));
        }
        if (pending != null) {
            search.add(pending, body, part);
            pending.html().append(body.html());
        }
    }

    /** A chapter within another has its heading directly under the page's. */
    private static void raise(Element body) {
        int highest = body.select("h2, h3, h4, h5, h6").stream()
                .mapToInt(SiteWriter::rank)
                .min()
                .orElse(2);
        for (Element heading : body.select("h3, h4, h5, h6")) {
            heading.tagName("h" + (rank(heading) - highest + 2));
        }
    }

    private static int rank(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    private void turnTo(@Nullable SitePage next) {
        if (pending != null) {
            zip.add(pending.file(), shell.page(pending, before, next));
        }
        before = pending;
        pending = next;
    }
}
