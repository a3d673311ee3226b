package org.testimonia.edition;

import java.util.UUID;
import org.testimonia.edition.EditionModel.EditedPassage;

/** Where a reader of an edition finds each thing again, for good. */
public record PermanentAddresses(String base, String project) {

    public static PermanentAddresses of(EditionModel model) {
        return new PermanentAddresses(model.base(), model.projectSlug());
    }

    public String annotation(UUID id) {
        return base + "/a/" + id;
    }

    public String claim(UUID id) {
        return base + "/c/" + id;
    }

    public String evidence(UUID id) {
        return base + "/e/" + id;
    }

    public String source(UUID id) {
        return base + "/s/" + id;
    }

    public String ofProject() {
        return base + "/p/" + project;
    }

    public String text(String slug) {
        return base + "/p/" + project + "/texts/" + slug;
    }

    /** The words of one revision as plain text, which positions count in. */
    public String plain(String slug, int revision) {
        return base + "/api/v1/projects/" + project + "/texts/" + slug + "/plain?revision=" + revision;
    }

    /** Where our own terms stand. */
    public String vocabulary() {
        return base + "/ns#";
    }

    /** A passage of a text, by the character range of RFC 5147. */
    public String passage(EditedPassage passage) {
        return text(passage.textSlug()) + "?revision=" + passage.revision() + "#char=" + passage.start() + ","
                + passage.end();
    }
}
