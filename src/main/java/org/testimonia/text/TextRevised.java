package org.testimonia.text;

import java.util.Map;
import org.testimonia.journal.Noteworthy;

/** A text got its next revision, and its passages their places in it. */
public record TextRevised(String slug, int revision, String format, String sha256, Fate passages, int corrections)
        implements Noteworthy {

    @Override
    public String kind() {
        return "text-revised";
    }

    @Override
    public String subject() {
        return "text/" + slug;
    }

    @Override
    public String summary() {
        return (corrections == 0 ? "brought" : "corrected a paragraph, which makes") + " revision " + revision
                + " of the text " + slug;
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of(
                "revision",
                revision,
                "format",
                format,
                "sha256",
                sha256,
                "corrections",
                corrections,
                "passages",
                Map.of(
                        "unchanged",
                        passages.unchanged(),
                        "moved",
                        passages.moved(),
                        "uncertain",
                        passages.uncertain(),
                        "orphaned",
                        passages.orphaned()));
    }
}
