package org.testimonia.text;

import java.util.Map;
import org.testimonia.journal.Noteworthy;

/** A file became a text of the project. */
public record TextImported(String slug, String title, String format, String sha256, int revision)
        implements Noteworthy {

    @Override
    public String kind() {
        return "text-imported";
    }

    @Override
    public String subject() {
        return "text/" + slug;
    }

    @Override
    public String summary() {
        return "imported the text " + slug;
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("title", title, "format", format, "sha256", sha256, "revision", revision);
    }
}
