package org.testimonia.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
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

    /** The authors' family names, or the editors': {@code Orlov} or {@code Orlov and Krivitsky}. */
    public String authors() {
        Object people = csl.get("author") instanceof List<?> ? csl.get("author") : csl.get("editor");
        return people instanceof List<?> list
                ? list.stream().map(Source::family).collect(Collectors.joining(" and "))
                : "";
    }

    private static String family(Object person) {
        if (!(person instanceof Map<?, ?> name)) {
            return "";
        }
        for (String part : List.of("family", "literal", "given")) {
            if (name.get(part) instanceof String words) {
                return words;
            }
        }
        return "";
    }

    /** The year it was issued, as printed; empty where the record does not say. */
    public String year() {
        if (!(csl.get("issued") instanceof Map<?, ?> issued)) {
            return "";
        }
        if (issued.get("date-parts") instanceof List<?> dates
                && !dates.isEmpty()
                && dates.get(0) instanceof List<?> first
                && !first.isEmpty()) {
            return String.valueOf(first.get(0));
        }
        return issued.get("raw") instanceof String raw
                ? raw
                : issued.get("literal") instanceof String words ? words : "";
    }

    /** How it is named in a line: {@code Orlov, The Secret History of Stalin's Crimes, 1953}. */
    public String label() {
        return List.of(authors(), title(), year()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
