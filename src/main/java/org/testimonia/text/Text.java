package org.testimonia.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Ids;
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
    Text(String slug) {
        this.id = Ids.next();
        this.slug = slug;
        this.newest = 1;
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
}
