package org.testimonia.edition;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** In which file of a book or a site each thing stands, so that links lead from one to the other. */
public final class PartFiles {

    private final Map<String, String> files = new HashMap<>();

    /** What is known of a part before it is written. */
    public void plan(EditionPart part, String file) {
        files.put(part.id(), file);
        part.anchors().forEach(anchor -> files.put(anchor, file));
    }

    /** Makes the links of a written part, which are all to fragments, lead to the files where these are. */
    public void relink(Element part, String file) {
        part.select("[id]").forEach(anchor -> files.put(anchor.id(), file));
        for (Element link : part.select("a[href^=#]")) {
            link.attr("href", href(link.attr("href").substring(1), file));
        }
    }

    /** The address of what bears the id, as seen from a file. */
    public String href(String id, String from) {
        String file = files.getOrDefault(id, from);
        return file.equals(from) ? "#" + id : file + "#" + id;
    }

    /** Of what begins a file, so that the reader sees the top of its page. */
    public String fileOf(EditionPart part) {
        return files.getOrDefault(part.id(), "");
    }
}
