package org.testimonia.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Walks all links of a site. */
public final class SiteLinks {

    private SiteLinks() {}

    public static Map<String, String> pages(Map<String, String> files) {
        Map<String, String> pages = new LinkedHashMap<>(files);
        pages.keySet().removeIf(path -> !path.endsWith(".html"));
        return pages;
    }

    /** Those within the site that lead to nothing, and ids that two things have. */
    public static List<String> dead(Map<String, String> files) {
        Map<String, Document> pages = new HashMap<>();
        pages(files).forEach((path, html) -> pages.put(path, Jsoup.parse(html)));
        List<String> dead = new ArrayList<>();
        pages.forEach((path, page) -> {
            for (Element link : page.select("[href]:not(use)")) {
                String href = link.attr("href");
                if (!href.matches("(https?|mailto):.*") && !leadsSomewhere(href, path, files, pages)) {
                    dead.add(path + " → " + href);
                }
            }
            List<String> ids = page.select("[id]").eachAttr("id");
            if (ids.stream().distinct().count() < ids.size()) {
                dead.add(path + " has an id twice");
            }
        });
        return dead;
    }

    private static boolean leadsSomewhere(
            String href, String from, Map<String, String> files, Map<String, Document> pages) {
        int hash = href.indexOf('#');
        String file = hash < 0 ? href : hash == 0 ? from : href.substring(0, hash);
        return files.containsKey(file)
                && (hash < 0 || pages.get(file).getElementById(href.substring(hash + 1)) != null);
    }
}
