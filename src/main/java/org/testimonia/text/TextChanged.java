package org.testimonia.text;

import java.util.Map;
import org.testimonia.journal.Noteworthy;

/** Title, author, language or source of a text are others now. */
public record TextChanged(String slug, Map<String, Object> now) implements Noteworthy {

    @Override
    public String kind() {
        return "text-changed";
    }

    @Override
    public String subject() {
        return "text/" + slug;
    }

    @Override
    public String summary() {
        return "described the text " + slug + " anew";
    }

    @Override
    public Map<String, Object> detail() {
        return now;
    }
}
