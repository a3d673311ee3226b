package org.testimonia.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where what was found is shown. */
final class Addresses {

    private Addresses() {}

    /** In the reader, with the words marked. */
    static String of(String project, Hit hit) {
        return "/p/" + project + "/texts/" + hit.text() + "/read/" + hit.section() + "?revision=" + hit.revision()
                + "&at=" + hit.start() + "," + hit.end();
    }

    static String of(String project, Found found) {
        return "/p/" + project + "/" + found.type() + "s/"
                + URLEncoder.encode(found.name(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
