package org.testimonia.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Member;
import org.testimonia.release.KeepEdition;
import org.testimonia.release.PublishEdition;
import org.testimonia.release.RecipeJson;
import org.testimonia.shared.Ids;

/** The edition that the people of the sample project have published. */
@ApplicationScoped
class SampleEdition {

    private static final String SLUG = "moscow-trials";

    private final KeepEdition keepEdition;
    private final PublishEdition publishEdition;

    SampleEdition(KeepEdition keepEdition, PublishEdition publishEdition) {
        this.keepEdition = keepEdition;
        this.publishEdition = publishEdition;
    }

    void plan(List<String> texts, Member editor) {
        List<RecipeJson.@Nullable TextJson> chosen = new ArrayList<>();
        texts.forEach(text -> chosen.add(new RecipeJson.TextJson(text, null)));
        keepEdition.make(
                new RecipeJson(
                        SLUG,
                        "The Moscow trials: what was said, and how far it holds",
                        "public",
                        chosen,
                        null,
                        null,
                        "chicago-notes",
                        "footnotes",
                        "en",
                        "The texts are summaries made for this sample, in our own words; the works they speak of are real."
                                + "\n\nWhat is *established* and what is *contested* here shows how such an edition looks."
                                + " It is no finding of history.",
                        "CC BY 4.0",
                        List.of(editor.name())),
                editor);
    }

    /** After it was planned, in a request of its own. */
    void publish(Member editor) {
        publishEdition.publish(
                SLUG, "The first one.", Ids.next(), editor, (stage, percent) -> {}, (number, unchanged) -> {});
    }
}
