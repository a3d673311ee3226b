package org.testimonia.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.testimonia.shared.Ids;

/** A place in one revision, with its words and up to 32 code points of what stands before and after. It never changes. */
@Entity
@Immutable
public class Passage {

    /** How many code points of what stands around a passage are kept with it. */
    public static final int CONTEXT = 32;

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    public UUID textId;

    /** The revision's. */
    public int number;

    /** Code points from the beginning of the plain text. */
    public int startAt;

    /** Exclusive. */
    public int endAt;

    public String exact;
    public String prefix;
    public String suffix;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Passage() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the project
    Passage(UUID text, int revision, int start, int end, Excerpt excerpt) {
        this.id = Ids.next();
        this.textId = text;
        this.number = revision;
        this.startAt = start;
        this.endAt = end;
        this.exact = excerpt.exact();
        this.prefix = excerpt.prefix();
        this.suffix = excerpt.suffix();
    }

    /** The same place, for another thing: each has passages of its own. */
    public Passage again() {
        return new Passage(textId, number, startAt, endAt, new Excerpt(prefix, exact, suffix));
    }
}
