package org.testimonia.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Language;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Secrets;
import org.testimonia.shared.Slug;

/** A workroom in which scholars read sources together. Its id is a key shown nowhere; the slug is its address. */
@Entity
public class Project {

    @Id
    public String id;

    public String slug;
    public String title;
    public String description;

    @Enumerated(EnumType.STRING)
    public Visibility visibility;

    public String language;

    /** Approvals by others that a standing needs. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Integer> quorum = new LinkedHashMap<>(Map.of("ESTABLISHED", 1, "REJECTED", 1));

    @Version
    public int version;

    public Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Project() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    Project(
            String slug,
            String title,
            @Nullable String description,
            Visibility visibility,
            @Nullable String language,
            Instant now) {
        this.id = Secrets.letters(12);
        this.slug = checkSlug(slug);
        this.createdAt = now;
        this.visibility = visibility;
        describe(title, description == null ? "" : description, language == null ? "en" : language);
    }

    void describe(String title, String description, String language) {
        if (title.isBlank() || title.strip().length() > 300) {
            throw Refusal.invalid("title", "A project has a title of 1 to 300 characters.");
        }
        if (description.length() > 4000) {
            throw Refusal.invalid("description", "A description has at most 4,000 characters.");
        }
        this.title = title.strip();
        this.description = description.strip();
        this.language = Language.check(language, "language");
    }

    /** The address, if it can be one; {@code archive} is where archives are sent to. */
    public static String checkSlug(String slug) {
        if (slug.equals("archive")) {
            throw Refusal.invalid("slug", "“archive” is the address that archives are sent to. Choose another one.");
        }
        return Slug.check(slug, "a project", 64);
    }
}
