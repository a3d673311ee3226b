package org.testimonia.edition;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.edition.EditionModel.EditedSource;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.shared.Markdown;
import org.testimonia.shared.Typography;

/** The page an edition is written on, and the things that look the same wherever they stand on it. */
final class HtmlPage {

    final EditionModel model;
    final PermanentAddresses addresses;
    final Markup out = Markup.html();
    final HtmlFootnotes footnotes = new HtmlFootnotes(this);

    private final Map<String, EditedSource> sources;
    private final Map<String, Integer> notes = new HashMap<>();

    HtmlPage(EditionModel model) {
        this.model = model;
        this.addresses = PermanentAddresses.of(model);
        this.sources = model.sources().stream().collect(toMap(EditedSource::key, identity(), (first, second) -> first));
    }

    Optional<EditedSource> source(@Nullable String key) {
        return key == null ? Optional.empty() : Optional.ofNullable(sources.get(key));
    }

    /** Where in the text something is said is known once its note is written. */
    void saidInNote(Said said, int number) {
        notes.putIfAbsent(said.id(), number);
    }

    /** A link to the place in the text with this note; nothing for what is said of no place here. */
    void place(String saidId, String words) {
        Integer note = notes.get(saidId);
        if (note != null) {
            out.element("a", words + note, "href", "#r" + note);
        }
    }

    /** What the ids of a text's places begin with, so that two texts have none in common. */
    String prefix(EditedText text) {
        return model.texts().size() == 1 ? "" : "t" + (model.texts().indexOf(text) + 1) + "-";
    }

    static String claimId(int number) {
        return "claim-" + number;
    }

    static String evidenceId(UUID id) {
        return "evidence-" + id;
    }

    static String sourceId(UUID id) {
        return "source-" + id;
    }

    /** Icon, word, line pattern and colour; the word alone is enough. */
    void standing(Standing standing) {
        out.open("span", "class", "standing " + standing.code());
        icon(standing.code());
        out.element("b", Typography.capital(standing.word)).close("span");
    }

    void icon(String name) {
        out.open("svg", "class", "icon", "viewBox", "0 0 16 16", "aria-hidden", "true");
        out.open("use", "href", "#i-" + name).close("use").close("svg");
    }

    /** What somebody typed, so that its direction and its bidi controls end with it. */
    void words(@Nullable String typed) {
        out.element("bdi", String.valueOf(typed));
    }

    void person(UUID account) {
        words(model.nameOf(account));
    }

    /** HTML counts no finer than milliseconds. */
    void day(Instant at) {
        String machine = at.truncatedTo(ChronoUnit.MILLIS).toString();
        out.element("time", Typography.day(at), "datetime", machine);
    }

    /** What somebody typed, in paragraphs. */
    void prose(String body, String format, @Nullable String language) {
        out.open("div", "class", "prose", "dir", "auto", "lang", HtmlValues.language(language));
        if (format.equals("text/markdown")) {
            out.raw(Markdown.toHtml(Markup.admitted(body)));
        } else {
            body.strip().lines().filter(line -> !line.isBlank()).forEach(line -> out.element("p", line));
        }
        out.close("div");
    }

    /** Opens a part of the book with its heading; {@link #closeLeaf} closes it. */
    void openLeaf(String id, String part, String title) {
        out.open("section", "class", "leaf", "id", id, "aria-labelledby", id + "-title")
                .line();
        out.open("h2", "id", id + "-title")
                .element("small", part)
                .text(title)
                .close("h2")
                .line();
    }

    void closeLeaf() {
        out.close("section").line();
    }
}
