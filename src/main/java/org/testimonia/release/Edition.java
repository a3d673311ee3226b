package org.testimonia.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.Imprint.Apparatus;
import org.testimonia.journal.Moment;
import org.testimonia.project.Visibility;
import org.testimonia.shared.Ids;

/** A recipe for an annotated edition: what it prints of which texts, and the words of its title page. */
@Entity
public class Edition {

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    /** Its address in the project. */
    public String slug;

    public String title;

    /** A public edition shows its releases to everybody, also where the project is private. */
    @Enumerated(EnumType.STRING)
    public Visibility visibility;

    /** Of notes; empty for all. */
    public List<String> kinds;

    /** Of claims; empty for all that are printed at all. */
    public List<String> standings;

    @Enumerated(EnumType.STRING)
    public Apparatus apparatus;

    /** Name of the citation style. */
    public String style;

    /** Of what the editors write: a BCP 47 tag. */
    public String language;

    /** In Markdown. */
    public @Nullable String introduction;

    public @Nullable String rights;
    public List<String> editors;
    public long createdSeq;
    public Instant createdAt;
    public UUID byId;

    @Version
    public int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Edition() {}

    @SuppressWarnings("NullAway.Init") // the recipe sets the rest, Hibernate the project
    Edition(String slug, Moment moment) {
        this.id = Ids.next();
        this.slug = slug;
        this.createdSeq = moment.seq();
        this.createdAt = moment.at();
        this.byId = moment.account();
    }

    void take(Recipe recipe) {
        title = recipe.title();
        visibility = recipe.visibility();
        kinds = List.copyOf(recipe.kinds());
        standings = recipe.standings().stream().map(Enum::name).toList();
        apparatus = recipe.apparatus();
        style = recipe.style();
        language = recipe.language();
        introduction = recipe.introduction();
        rights = recipe.rights();
        editors = List.copyOf(recipe.editors());
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }
}
