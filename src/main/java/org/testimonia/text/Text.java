package org.testimonia.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Language;
import org.testimonia.shared.Refusal;

/** Something written that the project reads. Its words are in its revisions, each of which stays as it is. */
@Entity
public class Text {

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    /** Its address in the project. */
    public String slug;

    public String title;
    public @Nullable String author;

    /** BCP 47. */
    public String language;

    /** {@code ltr} or {@code rtl}. */
    public String direction;

    public @Nullable UUID sourceId;

    /** When it was written, as people write it. */
    public @Nullable String dated;

    public @Nullable String rights;

    /** Which archive keeps it, and under which shelfmark. */
    public @Nullable String archive;

    public @Nullable String shelfmark;

    /** The number of its newest revision. */
    public int newest;

    public long createdSeq;
    public Instant createdAt;
    public UUID byId;

    @Version
    public int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Text() {}

    @SuppressWarnings("NullAway.Init") // the import sets the rest
    Text(UUID id, String slug) {
        this.id = id;
        this.slug = slug;
        this.newest = 1;
    }

    /** Refuses what cannot be said of any text, before the long work begins. */
    public static void check(AboutText about) {
        Slugs.check(about.slug());
        Text any = new Text(new UUID(0, 0), "any");
        any.describe(
                about.title() == null ? "any" : about.title(),
                about.author(),
                about.language() == null ? "und" : about.language(),
                null);
        any.describeOriginal(about.date(), about.rights(), about.archive(), about.shelfmark());
    }

    void describe(String title, @Nullable String author, String language, @Nullable UUID source) {
        if (title.isBlank() || title.strip().length() > 500) {
            throw Refusal.invalid("title", "A text has a title of 1 to 500 characters.");
        }
        if (author != null && author.strip().length() > 500) {
            throw Refusal.invalid("author", "An author's name has at most 500 characters.");
        }
        this.title = title.strip();
        this.author = author == null || author.isBlank() ? null : author.strip();
        this.language = Language.check(language, "language");
        this.sourceId = source;
    }

    /** What is known of the written thing itself; blank is nothing. */
    void describeOriginal(
            @Nullable String date, @Nullable String rights, @Nullable String archive, @Nullable String shelfmark) {
        this.dated = line(date, "date", 200);
        this.rights = line(rights, "rights", 500);
        this.archive = line(archive, "archive", 300);
        this.shelfmark = line(shelfmark, "shelfmark", 300);
    }

    private static @Nullable String line(@Nullable String words, String field, int longest) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() > longest || CodePoints.isBroken(line)) {
            throw Refusal.invalid(field, "This has at most " + longest + " characters.");
        }
        return line;
    }
}
