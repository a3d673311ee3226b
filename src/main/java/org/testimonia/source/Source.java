package org.testimonia.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Ids;

/** The bibliographic record of a book, memoir, transcript, letter or file, as CSL-JSON says it. */
@Entity
public class Source {

    @TenantId
    @Column(name = "project_id")
    public String project;

    @Id
    public UUID id;

    /** What it is called in the project and in citations: {@code orlov1953}. */
    public String key;

    /** The CSL-JSON item. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> csl = new LinkedHashMap<>();

    /** The first day it may be of, {@code 19530501}, as the database reads it from its record; null where it is not dated. */
    @Column(insertable = false, updatable = false)
    public @Nullable Long issuedFirst;

    /** The last day it may be of. */
    @Column(insertable = false, updatable = false)
    public @Nullable Long issuedLast;

    public long createdSeq;
    public Instant createdAt;
    public UUID byId;

    @Version
    public int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Source() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets the project, the deed the rest
    Source(String key) {
        this.id = Ids.next();
        this.key = key;
    }

    public String title() {
        return csl.get("title") instanceof String title ? title : key;
    }

    /** {@code book}, {@code manuscript} … */
    public String type() {
        return csl.get("type") instanceof String type ? type : "document";
    }

    /** How it is named in a line: {@code Orlov 1953}. */
    public String label() {
        return Citation.brief(csl);
    }

    /** Whose it is, or else what it is called, without the year: {@code Orlov}. */
    public String name() {
        return Citation.who(csl);
    }

    /** Who wrote it: {@code Orlov}; empty where nobody is named. */
    public String authors() {
        return Citation.authors(csl);
    }

    /** The year it appeared; empty where none is known. */
    public String year() {
        return Citation.year(csl);
    }

    /** As in a bibliography. */
    public String citation() {
        return Citation.full(csl);
    }

    /** Its key as it stands in an address. */
    public String keyInAddress() {
        return Sources.inAddress(key);
    }
}
