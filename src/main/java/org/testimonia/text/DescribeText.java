package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Journal;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Refusal;
import org.testimonia.source.Sources;

/** An editor says what a text is called, who wrote it, in which language, and of which source it is. */
@ApplicationScoped
public class DescribeText {

    private final Texts texts;
    private final Sources sources;
    private final Journal journal;

    DescribeText(Texts texts, Sources sources, Journal journal) {
        this.texts = texts;
        this.sources = sources;
        this.journal = journal;
    }

    /** What shall be otherwise; null leaves it as it is, empty takes it away. */
    public record Change(
            @Nullable String title,
            @Nullable String author,
            @Nullable String language,
            @Nullable String source,
            @Nullable String date,
            @Nullable String rights,
            @Nullable String archive,
            @Nullable String shelfmark) {}

    @Transactional
    public Text describe(String slug, Change change, @Nullable String ifMatch, Member by) {
        by.must(Right.IMPORT_TEXTS);
        Text[] changed = new Text[1];
        journal.write(by.project(), by.account(), moment -> {
            Text text = texts.get(slug);
            Etag.check(ifMatch, text.version);
            text.describe(
                    change.title() == null ? text.title : change.title(),
                    change.author() == null ? text.author : change.author(),
                    change.language() == null ? text.language : change.language(),
                    source(change.source(), text.sourceId));
            text.describeOriginal(
                    change.date() == null ? text.dated : change.date(),
                    change.rights() == null ? text.rights : change.rights(),
                    change.archive() == null ? text.archive : change.archive(),
                    change.shelfmark() == null ? text.shelfmark : change.shelfmark());
            texts.flush();
            changed[0] = text;
            return new TextChanged(text.slug, told(text));
        });
        return changed[0];
    }

    private static Map<String, Object> told(Text text) {
        return Map.of(
                "title", text.title,
                "author", String.valueOf(text.author),
                "language", text.language,
                "source", String.valueOf(text.sourceId),
                "date", String.valueOf(text.dated),
                "rights", String.valueOf(text.rights),
                "archive", String.valueOf(text.archive),
                "shelfmark", String.valueOf(text.shelfmark));
    }

    private @Nullable UUID source(@Nullable String key, @Nullable UUID now) {
        if (key == null) {
            return now;
        }
        return key.isBlank()
                ? null
                : sources.find(key.strip())
                        .orElseThrow(
                                () -> Refusal.invalid("source", "There is no source “" + key + "” in this project."))
                        .id;
    }
}
