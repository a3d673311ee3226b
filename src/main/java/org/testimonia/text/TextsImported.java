package org.testimonia.text;

import java.util.List;
import java.util.Map;
import org.testimonia.journal.Noteworthy;

/**
 * Several files became texts of the project at once.
 *
 * @param texts of each its slug, title, format and the SHA-256 of its file
 */
public record TextsImported(List<Map<String, String>> texts) implements Noteworthy {

    @Override
    public String kind() {
        return "texts-imported";
    }

    @Override
    public String subject() {
        return "texts";
    }

    @Override
    public String summary() {
        return "imported " + (texts.size() == 1 ? "one text" : texts.size() + " texts");
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("texts", texts);
    }
}
